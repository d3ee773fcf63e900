import type { Meanings } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import { tell, type Told } from '../meaning/told.ts';
import type { Line } from './line.ts';
import { kindOf } from './line-kind.ts';
import { hasWording } from './parents.ts';
import type { LinesJob } from './table-lines.ts';

/** A longer text is a remark. */
const LONGEST = 70;
const WORD = /\p{L}{2}/u;
/** Rows that are looked at. */
const SAMPLE = 100;

/**
 * Columns of words among the values or behind them that name what the rows count: a wording in another language, a code,
 * the category (`Göstərici | 2023 | Cins`). What they say is a label as well as what stands before the values.
 */
export function labelsBeside(columns: ReadonlyMap<number, Line>, job: LinesJob): number[] {
  const { table, grid, meanings, base, tongue } = job;
  return table.bodyCols.filter((col) => {
    const { kind, own } = columns.get(col)!;
    const head = own.map(({ told }) => told);
    if ((kind !== 'value' && kind !== 'number') || !mayHeadLabels(head, meanings)) return false;
    const cells = table.bodyRows.slice(0, SAMPLE).flatMap((row) => grid.at(row, col) ?? []);
    if (cells.length === 0 || cells.some(({ cell }) => cell.type !== 'text')) return false;
    // Numbers that were pasted are texts, too.
    if (cells.filter(({ text }) => WORD.test(text)).length * 2 < cells.length) return false;
    if (own.length > 0 && kindOf(head, meanings) === 'label') return true;
    const naming = cells.filter(
      ({ text }) => text.length <= LONGEST && names(tell(text, base, meanings, tongue), meanings),
    );
    return naming.length * 2 >= cells.length;
  });
}

/** No time and no category heads labels. */
const mayHeadLabels = (head: readonly Told[], meanings: Meanings): boolean =>
  head.every(({ span }) => span.periods.length === 0 && span.part === undefined) &&
  kindOf(head, meanings) !== 'note';

/** Its words are categories and nothing else, or all words of a figure are among them. */
function names({ tokens, members }: Told, meanings: Meanings): boolean {
  const telling = [...tokens.keys()].filter((at) => !meanings.lists.mayBeMissing(tokens[at]!));
  if (telling.length === 0) return false;
  if (telling.every((at) => isWithin(members, at))) return true;
  return hasWording({ tokens }, meanings);
}
