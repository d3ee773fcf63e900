import type { Line } from '../lines/line.ts';
import { kindsOf } from '../lines/line-kind.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { countWordsOf } from '../reading/candidate.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/**
 * `Было | Стало`, `Was | Now`: a head of small words alone tells its column from another one, and of what its numbers are
 * nobody can say.
 *
 * @param isTurned the columns of the sheet are the rows of the table
 */
export function judgeEmptyHeads(
  readings: readonly CellReading[],
  isTurned: boolean,
  meanings: Meanings,
): void {
  const headOf = ({ row, column }: CellReading): Line => (isTurned ? row : column);
  const open = readings.filter((reading) => reading.aside === undefined && isValue(headOf(reading)));
  const heads = new Set(open.map(headOf));
  if (heads.size < 2) return;
  const empty = new Set([...heads].filter((head) => isEmptyHead(head, meanings)));
  for (const reading of open)
    if (reading.settled?.by !== 'layout' && empty.has(headOf(reading)))
      reading.holds.push({ why: 'evidence', scope: headOf(reading).axis });
}

const isValue = ({ kind }: Line): boolean => kind === 'value' || kind === 'total';

/** Words, none of which counts, dates or names anything. */
function isEmptyHead({ own }: Line, meanings: Meanings): boolean {
  const { lists } = meanings;
  const counts = countWordsOf(meanings);
  return (
    own.length > 0 &&
    own.every(
      ({ told }) =>
        told.tokens.length > 0 &&
        told.span.periods.length === 0 &&
        told.span.part === undefined &&
        told.span.flags.length === 0 &&
        kindsOf(told, meanings).size === 0 &&
        told.units.length === 0 &&
        told.members.length === 0 &&
        told.tokens.every(
          (token) =>
            lists.mayBeMissing(token) && !token.number && !token.lemmas.some((lemma) => counts.has(lemma)),
        ),
    )
  );
}
