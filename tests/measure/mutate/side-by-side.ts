import type { Sheet } from '../../../shared/domain/sheets/cell.ts';
import { parseRef, toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { KeyRow } from '../shared-data.ts';
import { keyedOf, type MeasuredReturn } from './case.ts';
import { widthOf } from './lines.ts';
import { movedSheet } from './move.ts';

const firstKeyed = (one: MeasuredReturn): Sheet | undefined =>
  one.document.sheets.find((sheet) => sheet.state === 'visible' && keyedOf(one.rows, sheet).length > 2);

/** Both first sheets on one, an empty column between them; null where one of them has no keyed sheet. */
export function sideBySide(left: MeasuredReturn, right: MeasuredReturn): MeasuredReturn | null {
  const [a, b] = [firstKeyed(left), firstKeyed(right)];
  if (a === undefined || b === undefined || left.period !== right.period) return null;
  const by = widthOf(a) + 2;
  const moved = movedSheet(b, ({ row, col }) => ({ row, col: col + by }));
  const cells = [...a.cells, ...moved.cells]
    .map((cell) => ({ cell, at: parseRef(cell.ref) }))
    .toSorted((x, y) => x.at.row - y.at.row || x.at.col - y.at.col)
    .map(({ cell }) => cell);
  const { head: _head, cut: _cut, ...whole } = a;
  const sheet: Sheet = { ...whole, cells, merges: [...a.merges, ...moved.merges] };
  const rows = [
    ...left.rows.filter((row) => row.sheet === a.name),
    ...right.rows
      .filter((row) => row.sheet === b.name && !row.cell.includes(':'))
      .map((row): KeyRow => ({ ...row, sheet: a.name, cell: shifted(row.cell, by) })),
  ];
  return { ...left, document: { ...left.document, sheets: [sheet] }, rows };
}

const shifted = (ref: string, by: number): string => {
  const { row, col } = parseRef(ref);
  return toRef(row, col + by);
};
