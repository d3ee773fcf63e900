import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { figuresOf, linesOf } from '../../../shared/domain/reference/reference.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { writeText } from '../../../shared/domain/reference/text/write-text.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { judgeTarget } from '../../outputs/write-target.ts';
import { writeWhole } from '../../outputs/write-whole.ts';
import { readWholeFile } from '../../readers/file-bytes.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { CHARTS_FILE, LANGUAGES, textFile } from './template-files.ts';
import { textOf } from './workspace-text.ts';

/** No text of a person is so long. */
const LARGEST = 20 * 1024 * 1024;

/** What a text has. */
export interface TextCount {
  sections: number;
  /** Different figures that it prints. */
  figures: number;
  /** Blocks that only one of the languages has. */
  missing: { language: ReferenceLanguage; block: string }[];
}

export function countText(app: App, workspace: Workspace): TextCount {
  const { texts, blocks } = textOf(app, workspace);
  const all = [...texts.values()];
  const [most = { blocks: [] }] = all;
  const ids = new Map(LANGUAGES.map((language) => [language, blocks.get(language)?.map(({ id }) => id)]));
  const everywhere = new Set([...ids.values()].flatMap((own) => own ?? []));
  return {
    sections: most.blocks.filter(({ kind }) => kind === 'section').length,
    figures: new Set(all.flatMap((text) => text.blocks.flatMap(linesOf).flatMap(figuresOf))).size,
    missing: [...texts.keys()].flatMap((language) =>
      [...everywhere.difference(new Set(ids.get(language)))]
        // Pages are those of one printed document.
        .filter((block) => !/^p\.\d+$/.test(block))
        .map((block) => ({ language, block })),
    ),
  };
}

/** Writes the text as files that are read again as the same: one of each language, and one of the charts. */
export async function exportText(
  app: App,
  workspace: Workspace,
  { out, language, replace }: { out: string; language?: ReferenceLanguage; replace: boolean },
): Promise<Result<{ files: string[] }, ServiceError>> {
  const { blocks, annex } = textOf(app, workspace);
  if (language !== undefined && !blocks.has(language)) return err({ tag: 'LanguageNotReady', language });
  const files = [
    ...LANGUAGES.flatMap((one): [string, string][] => {
      const own = language === undefined || language === one ? blocks.get(one) : undefined;
      return own === undefined ? [] : [[textFile(one), writeText(own)]];
    }),
    [CHARTS_FILE, `${JSON.stringify(annex, null, 1)}\n`] as const,
  ];
  await mkdir(out, { recursive: true });
  const targets = files.map(([name, text]) => ({ path: join(out, name), replace, workspace, text }));
  for (const target of targets) {
    const judged = await judgeTarget(target);
    if (!judged.ok) return judged;
  }
  for (const { text, ...target } of targets) {
    const written = await writeWhole(target, Buffer.from(text));
    if (!written.ok) return written;
  }
  return ok({ files: targets.map(({ path }) => path) });
}

/** The files of a text that lie in a folder, by their names. */
export async function readTextFolder(folder: string): Promise<Result<Map<string, string>, ServiceError>> {
  const files = new Map<string, string>();
  for (const name of [...LANGUAGES.map(textFile), CHARTS_FILE]) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const read = await readWholeFile(path);
    if (!read.ok) return err({ tag: 'FileNotRead', file: name, error: read.error });
    if (read.value.byteLength > LARGEST)
      return err({
        tag: 'FileNotRead',
        file: name,
        error: { tag: 'TooLarge', what: 'file', limit: LARGEST },
      });
    try {
      files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(read.value));
    } catch {
      return err({
        tag: 'FileNotRead',
        file: name,
        error: { tag: 'Damaged', detail: 'it is no UTF-8 text' },
      });
    }
  }
  return files.size === 0 ? err({ tag: 'TextNotFound', folder: basename(folder) }) : ok(files);
}
