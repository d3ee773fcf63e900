import { readText } from '../quantities/read-text.ts';
import { isInside, isNumber, isPart, isYear } from './block-rows.ts';
import type { CellRange, Formula } from './formula.ts';
import type { Missed } from './recomputed.ts';
import { termsOf } from './terms-of.ts';
import type { Placed, SheetIndex } from './sheet-index.ts';
import { refOf, type Workbook } from './workbook-values.ts';

/** A sum that looks as if its range were drawn wrong; null where it does not. */
export function missedRows(
  workbook: Workbook,
  own: SheetIndex,
  placed: Placed,
  total: number,
): { how: Missed; refs: string[] } | null {
  const formula = workbook.formulaOf(placed);
  const range = typeof formula === 'string' ? null : summedRange(formula);
  const sheet = range && workbook.sheetOf(range, own);
  if (!range || !sheet) return null;
  const texts = textsInside(sheet, range);
  if (texts.length > 0) return { how: 'text-inside', refs: texts };
  const isInSheet = sheet === own;
  if (range.left === range.right && range.top < range.bottom) {
    const year = yearInside(sheet, range);
    if (year) return { how: 'year-inside', refs: [year] };
    const left = leftOutRows(workbook, sheet, range, isInSheet ? placed : null, total);
    return left.length > 0 ? { how: 'left-out', refs: left } : null;
  }
  if (range.top === range.bottom && range.left < range.right && isInSheet) {
    const left = leftOutColumns(sheet, range, placed, total);
    return left.length > 0 ? { how: 'left-out', refs: left } : null;
  }
  return null;
}

/** The one range that is summed: `SUM(B2:B4)`, `SUBTOTAL(9,B2:B4)`, `SUM(B2,B3,B4)`, `B2+B3+B4`. */
function summedRange(formula: Formula): CellRange | null {
  if (formula.kind === 'call' && formula.name === 'SUBTOTAL') {
    const [code, range, ...more] = formula.args;
    const isSum = code?.kind === 'number' && code.value % 100 === 9;
    return isSum && more.length === 0 && range?.kind === 'range' ? range.range : null;
  }
  const parts = termsOf(formula);
  if (parts === null || parts.length === 0) return null;
  const [first] = parts as [CellRange];
  if (parts.length === 1) return first;
  if (
    parts.some((part) => part.sheet !== first.sheet || part.left !== first.left || part.right !== first.right)
  )
    return null;
  const sorted = parts.toSorted((a, b) => a.top - b.top);
  // Only an unbroken run of rows is one range: gaps are left for subtotals.
  if (sorted.some((part, index) => index > 0 && part.top !== sorted[index - 1]!.bottom + 1)) return null;
  return { ...first, top: sorted[0]!.top, bottom: sorted.at(-1)!.bottom };
}

/** Numbers kept as text are passed over by every sum. */
function textsInside(sheet: SheetIndex, range: CellRange): string[] {
  const refs: string[] = [];
  for (const placed of sheet.within(range)) {
    if (placed.cell.type !== 'text') continue;
    const read = readText(placed.cell.text);
    if (
      (read.kind === 'number' && read.value !== 0) ||
      (read.kind === 'ambiguous' && read.readings.length > 0)
    )
      refs.push(refOf(placed));
  }
  return refs;
}

/** The range begins with a header: all numbers of that row are years, those below are not. */
function yearInside(sheet: SheetIndex, range: CellRange): string | null {
  const top = sheet.at(range.top, range.left);
  if (!top || !isNumber(top) || top.cell.formula !== undefined || !isYear(top)) return null;
  const isHeader = sheet.row(range.top).filter(isNumber).every(isYear);
  const others = [...sheet.within({ ...range, top: range.top + 1 })].filter(isNumber);
  return isHeader && others.length > 0 && !others.some(isYear) ? refOf(top) : null;
}

/** Rows beside the range, up to the total or the end of the block, that hold numbers of their own. */
function leftOutRows(
  workbook: Workbook,
  sheet: SheetIndex,
  range: CellRange,
  total: Placed | null,
  sum: number,
): string[] {
  // A running total beside its column grows by a row each time.
  if (total && total.col !== range.left && total.row >= range.top && total.row <= range.bottom) return [];
  const refs: string[] = [];
  for (const step of [-1, 1] as const) {
    const rows = run(workbook, sheet, range, step, total, sum);
    if (rows.length === 0) continue;
    // What fills the room between the range and its total was meant to be in it; elsewhere only a row or two.
    const isBetween = total?.col === range.left && total.row === rows.at(-1)!.row + step;
    const isFew = rows.length <= Math.max(1, Math.floor((range.bottom - range.top + 1) / 2));
    if (isBetween || isFew) refs.push(...rows.filter(({ cell }) => cell.value !== 0).map(refOf));
  }
  return refs;
}

/** Rows of the block one after the other from the range on, up to the total. */
function run(
  workbook: Workbook,
  sheet: SheetIndex,
  range: CellRange,
  step: 1 | -1,
  total: Placed | null,
  sum: number,
): Placed[] {
  const rows: Placed[] = [];
  const from = step === 1 ? range.bottom + 1 : range.top - 1;
  for (let row = from; row > 0 && rows.length <= 60; row += step) {
    const placed = sheet.at(row, range.left);
    if (!isNumber(placed) || placed === total || sheet.isHiddenRow(row)) break;
    if (!isPart(workbook, sheet, placed, range, sum) || isInside(sheet, placed)) break;
    rows.push(placed);
  }
  return rows;
}

/** Numbers typed between a row's range and its total. */
function leftOutColumns(sheet: SheetIndex, range: CellRange, total: Placed, sum: number): string[] {
  if (total.row !== range.top || total.col <= range.right + 1) return [];
  const between = [...sheet.within({ ...range, left: range.right + 1, right: total.col - 1 })];
  const isWhole = between.length === total.col - range.right - 1;
  const areParts = between.every(
    (placed) =>
      isNumber(placed) &&
      placed.cell.formula === undefined &&
      placed.cell.value !== sum &&
      placed.cell.value !== 0,
  );
  return isWhole && areParts ? between.map(refOf) : [];
}
