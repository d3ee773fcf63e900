import { isYear } from '../../../shared/domain/periods/period.ts';
import { foldLabel } from '../../../shared/domain/text/fold.ts';
import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { catalogue } from '../../unit/catalogue-fixture.ts';
import { headersOf, keyedOf, labelOfRow, withCells, withText } from './case.ts';
import type { Mutation } from './lines.ts';
import { HEADERS, TURKISH, type Language } from './turkish.ts';

/** Labels that hold a unit, a number or a time besides the name of the figure: another label would lose it. */
const SAYS_MORE = /\d|\bmin\b|manat|AZN|yarım|rüb|ay |тыс|полугод|квартал|thousand|quarter|half/iu;

const isKeyless = (figure: string): boolean => /^(?:extra|annex|chart)\./.test(figure);

function labelIn(figure: string, language: Language): string | undefined {
  if (language === 'tr') return TURKISH[figure];
  return catalogue.figuresById.get(figure)?.labels[language];
}

/** The label of each row whose values are all of one figure says the same in another language. */
export const labelsIn =
  (language: Language): Mutation =>
  (one) => {
    const texts = new Map<Cell, string>();
    for (const sheet of one.document.sheets) {
      const keyed = keyedOf(one.rows, sheet).filter(({ key }) => !key.isChange && !key.cell.includes(':'));
      const refs = new Set(keyed.map(({ key }) => key.cell));
      for (const [row, cells] of Map.groupBy(keyed, (at) => at.row)) {
        const figures = new Set(cells.map(({ key }) => key.figure).filter((figure) => !isKeyless(figure)));
        const label = labelOfRow(sheet, row, refs);
        const text = figures.size === 1 ? labelIn([...figures][0]!, language) : undefined;
        const plain =
          label !== undefined &&
          !SAYS_MORE.test(label.text) &&
          // Of two rows with one label, changing one would settle what the sender left open.
          sheet.cells.filter(({ text: other }) => other === label.text).length === 1 &&
          cells.every(({ key }) => isYear(key.period));
        if (plain && text !== undefined) texts.set(label, text);
      }
    }
    return replaced(one, texts);
  };

const YEAR = /(?:19|20)\d\d/;
const headerOf = (text: string): Record<Language, string> | undefined => {
  const folded = foldLabel(text.replace(YEAR, '#'));
  return HEADERS.find((header) => Object.values(header).some((word) => foldLabel(word) === folded));
};

/** The words in the head of each table, and units beside the rows, in another language. */
export const headersIn =
  (language: Language): Mutation =>
  (one) => {
    const texts = new Map<Cell, string>();
    for (const sheet of one.document.sheets) {
      for (const cell of headersOf(sheet, keyedOf(one.rows, sheet))) {
        const words = headerOf(cell.text)?.[language];
        if (words !== undefined) texts.set(cell, words.replace('#', YEAR.exec(cell.text)?.[0] ?? ''));
      }
    }
    return replaced(one, texts);
  };

function replaced(one: Parameters<Mutation>[0], texts: ReadonlyMap<Cell, string>): ReturnType<Mutation> {
  if (texts.size === 0) return null;
  const document = withCells(one.document, (cell) =>
    texts.has(cell) ? withText(cell, texts.get(cell)!) : null,
  );
  return { ...one, document };
}
