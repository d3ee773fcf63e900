import type { RolledFigure } from '../../../shared/domain/roll/rolled-figures.ts';
import { rolledBlock } from '../../../shared/domain/roll/rolled-block.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { TextLanguage } from '../../store/tables/text-table.ts';
import { rollMends } from '../../store/years/roll-mend-table.ts';
import { textOf } from '../text/workspace-text.ts';

/** Blocks as the next year begins with them; ids stay. */
export function leftText(
  app: App,
  workspace: Workspace,
  figures: readonly RolledFigure[],
): Map<TextLanguage, TextBlock[]> {
  const { blocks } = textOf(app, workspace);
  const mended = new Map(
    rollMends(workspace.db).flatMap(({ language, block, source }) =>
      source === null ? [] : [[`${language} ${block}`, source]],
    ),
  );
  return new Map(
    [...blocks].map(([language, own]) => [
      language,
      own.map(({ id, source }) => ({
        id,
        source: mended.get(`${language} ${id}`) ?? rolledBlock(source, figures),
      })),
    ]),
  );
}
