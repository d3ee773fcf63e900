import { plainNumber } from '../../../shared/domain/understanding/quantities/plain-number.ts';
import { tidy } from '../../../shared/domain/understanding/quantities/tidy.ts';
import type { UnsettledValue } from '../../../shared/domain/questions/unsettled-value.ts';
import { refsIn, rangesOf, holds } from '../../../shared/domain/sheets/ranges.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import type { StoredQuestion } from '../../store/tables/question-table.ts';
import { cellsBetween, factsOfSheet, type PlacedCell } from '../../store/tables/sheet-cells.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** More cells than these are not answered by one figure. */
const MOST = 2000;

/** What is known of the cells of a question; where its file was read by an older program, what they say themselves. */
export function unsettledOf(workspace: Workspace, question: StoredQuestion): UnsettledValue[] {
  const { unsettled, delivery, sheet, ref } = question;
  if (unsettled.length > 0 || !isAboutValues(question) || refsIn(ref, MOST) === null) return unsettled;
  const sender = deliveryById(workspace.db, delivery);
  const facts = factsOfSheet(workspace.db, delivery, sheet);
  if (!sender || !facts) return [];
  const ranges = rangesOf(ref);
  const from = Math.min(...ranges.map(({ top }) => top));
  const to = Math.max(...ranges.map(({ bottom }) => bottom));
  return cellsBetween(workspace.db, delivery, facts, from, to)
    .filter(({ row, col, text }) => text !== '' && ranges.some((range) => holds(range, row, col)))
    .map((cell) => ({
      sheet,
      ref: cell.ref,
      text: cell.text,
      ...numberOf(cell),
      period: sender.period,
      categories: {},
      status: 'not-reported',
      agency: sender.agency,
      cells: [{ sheet, ref: cell.ref, role: 'value', text: cell.text }],
      remarks: [],
    }));
}

/** What is asked of a title, a table's edges or a whole file is no value of a figure. */
export const isAboutValues = ({ kind, ref }: StoredQuestion): boolean =>
  ref !== '' && kind !== 'period-differs' && kind !== 'table-edges' && kind !== 'new-version';

function numberOf({ type, value, text }: PlacedCell): Pick<UnsettledValue, 'value' | 'readings'> {
  if (type === 'number' && typeof value === 'number') return { value };
  const read = type === 'text' ? plainNumber(tidy(text)) : null;
  if (read === null || typeof read === 'string') return { value: null };
  return 'value' in read ? read : { value: null, readings: read.readings.map((one) => one.value) };
}
