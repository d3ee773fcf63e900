import { lower } from '../../text/fold.ts';
import type { CellRange, Formula } from './formula.ts';
import type { Placed, SheetIndex } from './sheet-index.ts';
import type { Workbook } from './workbook-values.ts';

/** A whole number that a header could have as its year. */
export const isYear = ({ cell }: Placed): boolean =>
  typeof cell.value === 'number' && Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
export const isNumber = (placed: Placed | undefined): placed is Placed => placed?.cell.type === 'number';

/** `onlardan qadın`, `of which women`, `faiz`: part or share of the row above, in no total. */
const INSIDE =
  /^[-–—•\s(]*(?:onlardan|onun|o cümlədən|ondan|bunlardan|bunlarin|içərisində|из них|в том числе|в т\.? ?ч|of which|of whom|of them|including|among them|thereof)|%|faiz|xüsusi çəki|удельный вес|доля|share|percent/u;
export const isInside = (sheet: SheetIndex, placed: Placed): boolean =>
  sheet
    .row(placed.row)
    .some(({ cell, col }) => cell.type === 'text' && col < placed.col && INSIDE.test(lower(cell.text)));

/** `A | 1 | 2 | 3`: the numbers of the columns. */
function isNumbering(sheet: SheetIndex, row: number): boolean {
  const numbers = sheet.row(row).flatMap(({ cell }) => (typeof cell.value === 'number' ? [cell.value] : []));
  return (
    numbers.length > 1 &&
    numbers[0]! <= 4 &&
    numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1)
  );
}

/** A number of the block, and no year above it, no subtotal of it, and no total typed again. */
export function isPart(
  workbook: Workbook,
  sheet: SheetIndex,
  placed: Placed,
  range: CellRange,
  sum: number,
): boolean {
  if (placed.cell.value === sum) return false;
  if (placed.cell.formula !== undefined) {
    const formula = workbook.formulaOf(placed);
    // A formula of other columns is a row like the others; one of this column is another total.
    return typeof formula !== 'string' && !reaches(formula, range.left);
  }
  if (placed.row < range.top && isYear(placed) && sheet.row(placed.row).filter(isNumber).every(isYear))
    return false;
  if (isNumbering(sheet, placed.row)) return false;
  // A row without any label beside labelled ones is no row of the block.
  return (
    sheet.row(placed.row).some(({ cell, col }) => cell.type === 'text' && col < placed.col) ||
    !labelled(sheet, range)
  );
}

const labelled = (sheet: SheetIndex, range: CellRange): boolean =>
  sheet.row(range.top).some(({ cell, col }) => cell.type === 'text' && col < range.left);

function reaches(formula: Formula, col: number): boolean {
  switch (formula.kind) {
    case 'range':
      return formula.range.left <= col && col <= formula.range.right;
    case 'unary':
      return reaches(formula.operand, col);
    case 'binary':
      return reaches(formula.left, col) || reaches(formula.right, col);
    case 'call':
      return formula.args.some((arg) => arg !== null && reaches(arg, col));
    default:
      return false;
  }
}
