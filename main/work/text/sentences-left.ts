import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { rolledSentences, type RolledSentence } from '../../../shared/domain/roll/rolled-sentences.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { forebearsOf } from '../../store/tables/meta-table.ts';
import { blockHistory, type TextLanguage } from '../../store/tables/text-table.ts';
import { textOf } from './workspace-text.ts';

/** Sentences of a text that do not turn with the year by themselves, as they read now. */
export function sentencesLeft(
  app: App,
  workspace: Workspace,
  language: ReferenceLanguage,
  figures: ReadonlyMap<string, Figure>,
): RolledSentence[] {
  const { texts, blocks } = textOf(app, workspace);
  const now = texts.get(language);
  if (now === undefined) return [];
  const next = parseText(blocks.get(language) ?? [], { ...now, year: now.year + 1 }).text;
  const context = { wording: wordingOf(language), catalogue: app.catalogue(), figures };
  // The year that has just begun has printed nothing yet.
  const last = forebearsOf(workspace.db).at(-1)?.period ?? '';
  const stood = [...stoodBlocks(app, workspace, language)].filter(([, since]) => since < last);
  return rolledSentences(now, next, context, new Map(stood));
}

/**
 * Blocks of a language that say the same for at least two references, with the year since when. What nobody has
 * rolled forward yet stood for one year.
 */
export function stoodBlocks(app: App, workspace: Workspace, language: TextLanguage): Map<string, string> {
  const forebears = forebearsOf(workspace.db);
  if (forebears.length === 0) return new Map();
  const blocks = textOf(app, workspace).blocks.get(language) ?? [];
  return new Map(
    blocks.flatMap(({ id, source }): [string, string][] => {
      const since = blockHistory(workspace.db, language, id)
        .filter((_, at, all) => all.slice(0, at + 1).every((one) => one.source === source))
        .at(-1)?.at;
      const first = forebears.find(({ rolled }) => since !== undefined && since < rolled);
      return first === undefined ? [] : [[id, first.period]];
    }),
  );
}
