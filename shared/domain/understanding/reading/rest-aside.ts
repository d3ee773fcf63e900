import { assertNever } from '../../../result.ts';
import { numbersOf } from '../quantities/cell-numbers.ts';
import type { IgnoredSays } from '../../questions/reading-says.ts';
import { parseRef, rangeText } from '../../sheets/cell-ref.ts';
import type { Cell, Sheet } from '../../sheets/cell.ts';
import { cellsIn, refsIn } from '../../sheets/ranges.ts';
import type { Interpretation } from '../interpretation.ts';
import type { ReadSheet } from '../read-sheet.ts';
import type { CellRole } from '../tables/found-table.ts';

/** Larger ranges are the tail of a sheet that was cut: none of their cells is looked at here. */
const MOST_CELLS = 200_000;

/** Says of every number that is neither taken, asked nor set aside yet why it is none that counts, by where it stands. */
export function setRestAside(sheets: readonly ReadSheet[], out: Interpretation): void {
  const spoken = spokenOf(out);
  for (const { whole = null, grid, found } of sheets) {
    if (whole !== null) setRecordsAside(whole, grid.sheet, out);
    const known = spoken.get(grid.sheet.name);
    for (const cell of grid.sheet.cells)
      if (known?.has(cell.ref) !== true && countsByItsLooks(cell, found.areDrawn === true))
        out.ignored.push({
          sheet: grid.sheet.name,
          ref: cell.ref,
          says: whereItStands(found.roles.get(cell.ref)),
        });
  }
}

/** The rows of records of which a layout says what is taken from them, as ranges. */
function setRecordsAside(whole: Sheet, rest: Sheet, out: Interpretation): void {
  if (whole.cells.length === rest.cells.length) return;
  const left = new Set(rest.cells.map(({ ref }) => ref));
  const end = rest.cut?.row ?? Infinity;
  const rows: number[] = [];
  let right = 1;
  for (const { ref } of whole.cells) {
    const { row, col } = parseRef(ref);
    // Row by row: what follows was left out with the tail.
    if (row >= end) break;
    if (left.has(ref)) continue;
    if (rows.at(-1) !== row) rows.push(row);
    right = Math.max(right, col);
  }
  for (let at = 0, from = 0; at < rows.length; at += 1) {
    if (rows[at + 1] === rows[at]! + 1) continue;
    const ref = rangeText({ top: rows[from]!, bottom: rows[at]!, left: 1, right });
    out.ignored.push({ sheet: whole.name, ref, says: 'record' });
    from = at + 1;
  }
}

/**
 * A date, an article or a telephone number counts nothing as it is written.
 *
 * @param isDrawn a mark (`..`) may stand in a table that a person left out
 */
const countsByItsLooks = (cell: Cell, isDrawn: boolean): boolean =>
  (isDrawn || cell.type !== 'text' || /\p{L}|\p{N}|[-–—]/u.test(cell.text)) &&
  numbersOf(cell).some(({ form }) => form === undefined || form === 'year');

/** Addresses of which something is said already, by sheet. */
function spokenOf({ observations, questions, ignored }: Interpretation): Map<string, Set<string>> {
  const spoken = new Map<string, Set<string>>();
  const put = (sheet: string, ref: string): void => {
    if (ref === '') return;
    let known = spoken.get(sheet);
    if (known === undefined) spoken.set(sheet, (known = new Set()));
    if (!/[:,]/.test(ref)) known.add(ref);
    else if (cellsIn(ref) <= MOST_CELLS) for (const one of refsIn(ref, MOST_CELLS) ?? []) known.add(one);
  };
  for (const { cells } of observations)
    for (const { sheet, ref, role } of cells) if (role === 'value' || role === 'change') put(sheet, ref);
  for (const { sheet, ref, unsettled } of questions) {
    put(sheet, ref);
    for (const { cells } of unsettled)
      for (const cell of cells) if (cell.role === 'change') put(cell.sheet, cell.ref);
  }
  for (const { sheet, ref } of ignored) put(sheet, ref);
  return spoken;
}

function whereItStands(role: CellRole | undefined): IgnoredSays {
  switch (role) {
    case 'header':
      return 'column-head';
    case 'attribute':
      return 'row-label';
    case 'title':
      return 'title';
    case 'note':
      return 'note';
    case 'derived':
      return 'derived-total';
    case 'data':
      return 'no-number-label';
    case '?':
    case undefined:
      return 'outside-tables';
    default:
      return assertNever(role);
  }
}
