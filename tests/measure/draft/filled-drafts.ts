import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../main/resources/app.ts';
import { ownLines } from '../../../main/docx/words.ts';
import { runReader } from '../../../main/readers/run-reader.ts';
import { reconcile } from '../../../main/work/conflicts/reconciled.ts';
import { exportReference } from '../../../main/work/reference/export.ts';
import { figureTags } from '../../../main/work/reference/returned-edits.ts';
import { lineSegments } from '../../../main/work/reference/line-segments.ts';
import { writtenParts } from '../../../main/work/reference/written-parts.ts';
import { textOf } from '../../../main/work/text/workspace-text.ts';
import { compareParts } from '../../../shared/domain/reference/returned/compare-parts.ts';
import type { DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import type { Edit } from '../../../shared/domain/reference/returned/edit.ts';
import type { Segment } from '../../../shared/domain/reference/taking/segments.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { must } from '../../store/must.ts';
import { workspaceOfTwo } from '../../store/workspace-of-two.ts';
import { readRows, root } from '../../unit/catalogue-fixture.ts';

/** A draft of the reference with every figure that was printed, as a file and as it is read. */
export interface FilledDraft {
  language: 'en' | 'az';
  path: string;
  bytes: Uint8Array;
  /** As it is read back from the file. */
  parts: DocumentParts;
  /** What the program would write now, and that against any document. */
  written: DocumentParts;
  edits: (returned: DocumentParts) => Edit[];
  owners: ReadonlySet<string>;
  /** The text that it is written of, and the pieces of its lines with what they print. */
  blocks: readonly TextBlock[];
  segments: (line: string) => Segment[];
}

const number = (text: string | undefined): number | null => {
  const read = Number(text);
  return text === undefined || text === '' || Number.isNaN(read) ? null : read;
};

/** Drafts in both languages, in a folder of their own; `close` takes the folder away. */
export async function filledDrafts(): Promise<{ drafts: FilledDraft[]; folder: string; close: () => void }> {
  const { app, workspace, folder } = workspaceOfTwo(
    createApp(),
    join(mkdtempSync(join(tmpdir(), 'arayis-drafts-')), 'w.arayis'),
  );
  const bare = reconcile(app, workspace);
  const printed = new Map(
    readRows(join(root, 'tests/fixtures/figures.csv')).map((row) => [row['id']!, row] as const),
  );
  const figures = bare.figures.map((figure) => {
    const row = printed.get(figure.id);
    const value = number(row?.['value']);
    return value === null
      ? figure
      : { ...figure, value, change: number(row?.['delta']), state: 'agreed' as const };
  });
  const state = { ...bare, figures };
  const owners = new Set(figureTags(state).keys());
  const drafts: FilledDraft[] = [];
  for (const language of ['en', 'az'] as const) {
    const path = join(folder, `${language}.docx`);
    must(await exportReference(app, workspace, { out: path, language, asPrinted: false, by: 'A' }, state));
    const written = must(await writtenParts(app, workspace, state, { mode: 'house', language }));
    const { wordValue } = wordingOf(language);
    drafts.push({
      language,
      path,
      bytes: new Uint8Array(readFileSync(path)),
      parts: await readParts(path),
      written,
      owners,
      blocks: textOf(app, workspace).blocks.get(language)!,
      segments: lineSegments(app, workspace, state, { mode: 'house', language }),
      edits: (returned) =>
        compareParts(written, returned, { wordValue, owners, ownLines: ownLines(language) }).edits,
    });
  }
  const close = (): void => {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { drafts, folder, close };
}

export async function readParts(file: string | { bytes: Uint8Array; name: string }): Promise<DocumentParts> {
  const source = typeof file === 'string' ? { path: file } : file;
  return must(await runReader({ job: 'document', ...source, question: { ask: 'parts' } }));
}

/** The same file opened and saved by LibreOffice. */
export function savedByLibreOffice(path: string, folder: string, ending: 'docx' | 'odt'): string {
  const out = join(folder, `saved-${ending}`);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', out, path], {
    stdio: 'ignore',
  });
  rmSync(join(folder, 'profile'), { recursive: true, force: true });
  return join(
    out,
    `${path
      .split('/')
      .at(-1)!
      .replace(/\.docx$/, '')}.${ending}`,
  );
}
