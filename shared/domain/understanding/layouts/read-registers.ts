import type { Register } from '../../catalogue/layout.ts';
import { exactly } from '../../numbers/exactly.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import { rangeText } from '../../sheets/cell-ref.ts';
import { foldLabel } from '../../text/fold.ts';
import { tell } from '../meaning/told.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { Placed } from '../tables/found-table.ts';
import { matches } from './matches.ts';
import { cellUnder, findRecords, type RecordTable } from './record-table.ts';
import { bareDraft, oneQuestion, withValue } from './record-drafts.ts';
import type { RecordJob } from './records.ts';

/** Counts, distinct counts and sums over registers with one row per event; `taken`: the rows used. */
export function readRegisters(job: RecordJob, taken: Set<number>): void {
  const { layouts, sheet, rows, out } = job;
  for (const layout of layouts)
    for (const register of layout.registers) {
      if (!matches(register.sheet, sheet.name)) continue;
      for (const wanted of register.figures) {
        const headers = [wanted.of, ...Object.keys(wanted.rows ?? {})];
        const table = findRecords(rows, headers);
        if (table === null) {
          const expected = headers.join(', ');
          out.notes.push({ tag: 'LayoutChanged', layout: layout.id, sheet: sheet.name, expected });
          continue;
        }
        readFigure(job, wanted, table);
        for (let row = table.header; row <= table.last; row += 1) taken.add(row);
      }
    }
}

function readFigure(job: RecordJob, wanted: Register['figures'][number], table: RecordTable): void {
  const { sheet, rows, out } = job;
  const col = table.columns.get(foldLabel(wanted.of))!;
  const used: Placed[] = [];
  const odd: Placed[] = [];
  let sum = 0;
  const distinct = new Set<string>();
  for (let row = table.first; row <= table.last; row += 1) {
    if (!fits(job, wanted.rows ?? {}, table, row)) continue;
    const placed = cellUnder(rows, table, row, wanted.of);
    if (placed === undefined || placed.text.trim() === '') continue;
    used.push(placed);
    distinct.add(foldLabel(placed.text));
    if (wanted.operation !== 'sum') continue;
    const addend = addendIn(placed, job);
    if (addend === null) odd.push(placed);
    else sum += addend;
  }
  const value = { count: used.length, distinct: distinct.size, sum: exactly(sum) }[wanted.operation];
  const body = wanted.agency ?? job.agency;
  const base: ObservationDraft = bareDraft({ ...job, agency: body }, wanted.figure, [
    {
      sheet: sheet.name,
      ref: rangeText({ top: table.first, left: col, bottom: table.last, right: col }),
      role: 'value',
      text: `${wanted.operation} over ${used.length} rows`,
    },
  ]);
  if (odd.length === 0) out.observations.push(withValue(base, value));
  for (const placed of odd)
    out.questions.push(
      oneQuestion(job, placed, 'no-number', [
        { value, says: { tag: 'without-row' }, observations: [withValue(base, value)] },
      ]),
    );
}

/** `2 min AZN` multiplies, `5 %` and `more than 5` are no addends: such a row is for a person. */
function addendIn({ cell }: Placed, { meanings, base }: RecordJob): number | null {
  const read = readQuantity(cell, { merged: null });
  if (read.kind !== 'number' || read.percent === true || read.qualifier !== undefined) return null;
  if (read.doubts.some((doubt) => doubt !== 'negative' && doubt !== 'fraction')) return null;
  if (read.unit === undefined) return read.value;
  const factor = tell(read.unit, base, meanings).units[0]?.what[0]?.factor ?? 1;
  return factor === 1 ? read.value : null;
}

const fits = (
  { rows }: RecordJob,
  wanted: Record<string, string>,
  table: RecordTable,
  row: number,
): boolean =>
  Object.entries(wanted).every(([header, text]) => {
    const placed = cellUnder(rows, table, row, header);
    return placed !== undefined && matches(text, placed.text);
  });
