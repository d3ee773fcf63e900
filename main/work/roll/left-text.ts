import type { RolledFigure } from '../../../shared/domain/roll/rolled-figures.ts';
import { rolledBlock } from '../../../shared/domain/roll/rolled-block.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { TextLanguage } from '../../store/tables/text-table.ts';
import { blockHistory } from '../../store/tables/text-table.ts';
import { forebearsOf } from '../../store/tables/meta-table.ts';
import { textOf } from '../text/workspace-text.ts';

/** Blocks as the next year begins with them; ids stay. */
export function leftText(
  app: App,
  workspace: Workspace,
  figures: readonly RolledFigure[],
): Map<TextLanguage, TextBlock[]> {
  const { blocks } = textOf(app, workspace);
  return new Map(
    [...blocks].map(([language, own]) => [
      language,
      own.map(({ id, source }) => ({ id, source: rolledBlock(source, figures) })),
    ]),
  );
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
