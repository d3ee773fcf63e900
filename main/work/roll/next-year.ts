import { withEdits } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { parseText } from '../../../shared/domain/reference/text/parse-text.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';
import type { Fate } from '../../../shared/domain/roll/fate.ts';
import { rolledBlock } from '../../../shared/domain/roll/rolled-block.ts';
import { rolledFigures, type Rolled } from '../../../shared/domain/roll/rolled-figures.ts';
import { rolledSentences, type RolledSentence } from '../../../shared/domain/roll/rolled-sentences.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { TextLanguage } from '../../store/tables/text-table.ts';
import { rollMends } from '../../store/years/roll-mend-table.ts';
import { editableOf } from '../catalogue/edit-catalogue.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { stoodBlocks } from '../text/sentences-left.ts';
import { textOf } from '../text/workspace-text.ts';
import { leftText } from './left-text.ts';

/** The next year as it would begin, before anything is written. */
export interface NextYear {
  period: string;
  rolled: Rolled;
  /** As the next year has it. */
  catalogue: Catalogue;
  text: ReadonlyMap<TextLanguage, readonly TextBlock[]>;
  /** All that would not read right by themselves, and what was said of them. */
  sentences: (RolledSentence & { fate: Fate | null })[];
  /** As the year that ends has them. */
  figures: ReadonlyMap<string, Figure>;
}

export function nextYear(app: App, workspace: Workspace, state: Reconciled): NextYear {
  const year = Number(workspace.meta.period);
  const rolled = rolledFigures(app.catalogue(), year);
  const { catalogue } = withEdits(editableOf(app), rolled.edits);
  const text = leftText(app, workspace, rolled.figures);
  const figures = asLeft(state);
  const fates = new Map(
    rollMends(workspace.db).map((one) => [`${one.language} ${one.block} ${one.sentence}`, one.fate]),
  );
  const { texts, blocks } = textOf(app, workspace);
  const sentences = [...texts].flatMap(([language, now]) => {
    const head = { template: workspace.meta.template, year: year + 1, language };
    // What was mended already stays listed: by the words that it had.
    const turned = (blocks.get(language) ?? []).map(({ id, source }) => ({ id, source: rolledBlock(source, rolled.figures) })); // prettier-ignore
    const next = parseText(turned, head).text;
    const context = { wording: wordingOf(language), catalogue, figures };
    const found = rolledSentences(now, next, context, stoodBlocks(app, workspace, language));
    return found.map((one) => ({
      ...one,
      fate: fates.get(`${language} ${one.block} ${one.at}`) ?? null,
    }));
  });
  return { period: String(year + 1), rolled, catalogue, text, sentences, figures };
}

/** The figures of the year that ends; where nothing was accepted, as its reference printed them. */
function asLeft({ figures, printed }: Reconciled): Map<string, Figure> {
  const parts = Map.groupBy(printed, ({ figure }) => figure);
  return new Map(
    figures.map((figure) => {
      const own = parts.get(figure.id) ?? [];
      const value = figure.value ?? own.find(({ part }) => part !== 'change')?.value ?? null;
      const change = figure.change ?? own.find(({ part }) => part === 'change')?.value ?? null;
      return [figure.id, { ...figure, value, change }];
    }),
  );
}
