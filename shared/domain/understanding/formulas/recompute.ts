import type { ReadDocument } from '../../sheets/cell.ts';
import { missedRows } from './missed-rows.ts';
import type { Recomputed } from './recomputed.ts';
import type { Placed, SheetIndex } from './sheet-index.ts';
import { refOf, workbookOf, type Workbook } from './workbook-values.ts';

/**
 * Computes sums, differences and the like anew and compares them with what is stored: a formula is a claim. By
 * sheet, then by A1 address; every formula has an entry. The stored value stays the value.
 */
export function recompute(document: ReadDocument): Map<string, Map<string, Recomputed>> {
  const workbook = workbookOf(document);
  const bySheet = new Map<string, Map<string, Recomputed>>();
  for (const sheet of workbook.sheets) {
    const results = new Map<string, Recomputed>();
    const formulas = sheet.cells.filter(({ cell }) => cell.formula !== undefined);
    // All first, so that every member of a circle is known before any is judged.
    for (const placed of formulas) workbook.compute(sheet, placed);
    for (const placed of formulas) results.set(refOf(placed), judged(workbook, sheet, placed));
    bySheet.set(sheet.name, results);
  }
  return bySheet;
}

function judged(workbook: Workbook, sheet: SheetIndex, placed: Placed): Recomputed {
  const computed = workbook.compute(sheet, placed);
  if (workbook.isCircular(sheet, placed)) return { outcome: 'circular' };
  if (typeof computed !== 'number') return { outcome: 'not-recomputed', why: computed };
  const { type, value } = placed.cell;
  if (type === 'blank') return { outcome: 'differs', printed: null, computed };
  if (type === 'error') return { outcome: 'not-recomputed', why: 'error' };
  if (type !== 'number' || typeof value !== 'number') return { outcome: 'not-recomputed', why: 'no-number' };
  const filtered = filteredOut(workbook, sheet, placed, value);
  if (filtered) return filtered;
  if (!agrees(value, computed)) return { outcome: 'differs', printed: value, computed };
  const missed = missedRows(workbook, sheet, placed, computed);
  return missed
    ? { outcome: 'missed-row', printed: value, computed, ...missed }
    : { outcome: 'holds', computed };
}

/** A SUBTOTAL over hidden rows with values: its stored value is the one without them. */
function filteredOut(
  workbook: Workbook,
  sheet: SheetIndex,
  placed: Placed,
  printed: number,
): Recomputed | null {
  const formula = workbook.formulaOf(placed);
  if (!/SUBTOTAL\(/i.test(placed.cell.formula!) || typeof formula === 'string') return null;
  const [visible, whole] = [workbook.compute(sheet, placed, true), workbook.compute(sheet, placed, false)];
  if (typeof visible !== 'number' || typeof whole !== 'number' || visible === whole) return null;
  if (!agrees(printed, visible)) return null;
  const range = formula.kind === 'call' ? formula.args[1] : null;
  const from = range?.kind === 'range' ? workbook.sheetOf(range.range, sheet) : undefined;
  const hidden =
    range?.kind === 'range' && from
      ? [...from.within(range.range)].filter(
          ({ row, cell }) => from.isHiddenRow(row) && cell.type === 'number',
        )
      : [];
  return { outcome: 'filtered', printed, computed: visible, whole, refs: hidden.map(refOf) };
}

/** Equal to the digits that are stored: files keep fifteen of them, or those of "precision as displayed". */
function agrees(printed: number, computed: number): boolean {
  if (Math.abs(printed - computed) <= 1e-9 * Math.max(1, Math.abs(computed))) return true;
  const decimals = /\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0;
  return decimals > 0 && Math.abs(printed - computed) <= 0.5 * 10 ** -decimals;
}
