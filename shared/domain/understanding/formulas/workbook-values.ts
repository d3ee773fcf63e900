import { toRef } from '../../sheets/cell-ref.ts';
import type { ReadDocument } from '../../sheets/cell.ts';
import { evaluate } from './evaluate.ts';
import type { CellRange, Formula } from './formula.ts';
import type { CellValue } from './functions.ts';
import { parseFormula } from './parse-formula.ts';
import type { NotRecomputed } from './recomputed.ts';
import { indexOf, type Placed, type SheetIndex } from './sheet-index.ts';

/** Cells that all formulas of a document may look at together; about two seconds of work. */
const STEPS = 4_000_000;
/** Longer chains of formulas stand on stored values, so that the stack lasts. */
const DEEPEST = 120;

/** A workbook whose formulas are computed once each. */
export interface Workbook {
  sheets: SheetIndex[];
  /** The formula's value from its cells, those computed anew where they are formulas themselves. */
  compute: (sheet: SheetIndex, placed: Placed, leavesHidden?: boolean) => number | NotRecomputed;
  /** The cell takes part in a circle of formulas. */
  isCircular: (sheet: SheetIndex, placed: Placed) => boolean;
  formulaOf: (placed: Placed) => Formula | NotRecomputed;
  sheetOf: (range: CellRange, own: SheetIndex) => SheetIndex | undefined;
}

export function workbookOf(document: ReadDocument): Workbook {
  const sheets = document.sheets.map(indexOf);
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const parsed = new Map<Placed, Formula | NotRecomputed>();
  // As the formula says itself, without hidden rows, and with them.
  const memos = { own: new Map(), true: new Map(), false: new Map() } as Record<
    string,
    Map<Placed, number | NotRecomputed>
  >;
  const circular = new Set<Placed>();
  const stack: Placed[] = [];
  const open = new Set<Placed>();
  let steps = 0;

  const formulaOf = (placed: Placed): Formula | NotRecomputed => {
    const known = parsed.get(placed);
    if (known !== undefined) return known;
    const read = parseFormula(placed.cell.formula ?? '');
    parsed.set(placed, read);
    return read;
  };
  const sheetOf: Workbook['sheetOf'] = (range, own) =>
    range.sheet === undefined ? own : byName.get(range.sheet.toLowerCase());

  const compute: Workbook['compute'] = (sheet, placed, leavesHidden) => {
    const memo = memos[String(leavesHidden ?? 'own')]!;
    const known = memo.get(placed);
    if (known !== undefined) return known;
    const formula = formulaOf(placed);
    if (typeof formula === 'string') return formula;
    stack.push(placed);
    open.add(placed);
    const value = evaluate(formula, {
      leavesHidden: leavesHidden ?? leavesHiddenRows(placed.cell.formula!),
      of: (range) => valuesOf(range, sheet),
    });
    stack.pop();
    open.delete(placed);
    memo.set(placed, value);
    return value;
  };

  function valuesOf(range: CellRange, own: SheetIndex): CellValue[] | NotRecomputed {
    const sheet = sheetOf(range, own);
    if (!sheet) return 'reference';
    if (sheet.cutAt !== null && range.bottom >= sheet.cutAt) return 'limit';
    const values: CellValue[] = [];
    for (const placed of sheet.within(range)) {
      steps += 1;
      if (steps > STEPS) return 'limit';
      values.push({
        value: valueOf(sheet, placed),
        isHidden: sheet.isHiddenRow(placed.row),
        isSubtotal: /^\s*SUBTOTAL\(/i.test(placed.cell.formula ?? ''),
      });
    }
    return values;
  }

  function valueOf(sheet: SheetIndex, placed: Placed): CellValue['value'] {
    const { cell } = placed;
    if (cell.formula === undefined || stack.length > DEEPEST) return stored(placed);
    if (open.has(placed)) {
      for (const member of stack.slice(stack.indexOf(placed))) circular.add(member);
      return stored(placed);
    }
    // A filtered subtotal is judged itself; what stands on it took its value without the hidden rows.
    if (/SUBTOTAL\(/i.test(cell.formula) && compute(sheet, placed, true) === cell.value)
      return cell.value as number;
    const computed = compute(sheet, placed);
    return typeof computed === 'number' && !circular.has(placed) ? computed : stored(placed);
  }

  return { sheets, compute, formulaOf, sheetOf, isCircular: (_, placed) => circular.has(placed) };
}

const leavesHiddenRows = (formula: string): boolean => /SUBTOTAL\(\s*10\d/i.test(formula);

function stored({ cell }: Placed): CellValue['value'] {
  if (cell.type === 'number') return typeof cell.value === 'number' ? cell.value : 'text';
  if (cell.type === 'error') return 'error';
  // A formula whose value was never stored and cannot be computed: nobody knows it.
  if (cell.type === 'blank') return cell.formula === undefined ? null : 'error';
  return cell.type === 'text' ? 'text' : cell.type === 'boolean' ? 'text' : 'other';
}

/** The address of a place. */
export const refOf = ({ row, col }: Placed): string => toRef(row, col);
