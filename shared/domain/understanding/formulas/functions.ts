import type { Formula } from './formula.ts';
import type { Values } from './evaluate.ts';
import type { NotRecomputed } from './recomputed.ts';

/** A cell as functions see it. */
export interface CellValue {
  value: number | null | 'text' | 'other' | 'error';
  /** Stands in a row that is not shown. */
  isHidden: boolean;
  /** Its formula is a SUBTOTAL, which other SUBTOTALs leave out. */
  isSubtotal: boolean;
}

type Evaluate = (formula: Formula, values: Values) => number | NotRecomputed;

/** SUM, AVERAGE, COUNT, COUNTA, SUBTOTAL and ROUND; all others are taken on trust. */
export function callFunction(
  name: string,
  args: (Formula | null)[],
  values: Values,
  evaluate: Evaluate,
): number | NotRecomputed {
  if (name === 'ROUND') return round(args, values, evaluate);
  if (name === 'SUBTOTAL') return subtotal(args, values, evaluate);
  const fold = FOLDS[name];
  if (fold === undefined) return 'function';
  const cells = gathered(args, values, evaluate);
  return typeof cells === 'string' ? cells : fold(cells);
}

type Fold = (cells: CellValue[]) => number | NotRecomputed;

/** Kahan's sum: a long column of decimals adds up as in a spreadsheet. */
function total(numbers: number[]): number {
  let [sum, lost] = [0, 0];
  for (const number of numbers) {
    const next = number - lost;
    const grown = sum + next;
    lost = grown - sum - next;
    sum = grown;
  }
  return sum;
}

/** The numbers among the cells; a reason where an error or a date stands among them. */
function numbersIn(cells: CellValue[]): number[] | NotRecomputed {
  if (cells.some(({ value }) => value === 'error')) return 'error';
  if (cells.some(({ value }) => value === 'other')) return 'no-number';
  return cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

const ofNumbers =
  (fold: (numbers: number[]) => number | NotRecomputed): Fold =>
  (cells) => {
    const numbers = numbersIn(cells);
    return typeof numbers === 'string' ? numbers : fold(numbers);
  };

const FOLDS: Record<string, Fold> = {
  SUM: ofNumbers(total),
  AVERAGE: ofNumbers((numbers) => (numbers.length === 0 ? 'error' : total(numbers) / numbers.length)),
  COUNT: (cells) =>
    cells.some(({ value }) => value === 'other')
      ? 'no-number'
      : cells.filter(({ value }) => typeof value === 'number').length,
  COUNTA: (cells) => cells.filter(({ value }) => value !== null).length,
};
const BY_CODE: Record<number, string> = { 1: 'AVERAGE', 2: 'COUNT', 3: 'COUNTA', 9: 'SUM' };

function gathered(args: (Formula | null)[], values: Values, evaluate: Evaluate): CellValue[] | NotRecomputed {
  const cells: CellValue[] = [];
  for (const arg of args) {
    if (arg?.kind === 'range') {
      const read = values.of(arg.range);
      if (typeof read === 'string') return read;
      for (const cell of read) cells.push(cell);
    } else {
      const value = arg === null ? 0 : evaluate(arg, values);
      if (typeof value !== 'number') return value;
      cells.push({ value, isHidden: false, isSubtotal: false });
    }
  }
  return cells;
}

/** 9 leaves out filtered rows, 109 all hidden ones; other subtotals never count. */
function subtotal(
  [code, ...args]: (Formula | null)[],
  values: Values,
  evaluate: Evaluate,
): number | NotRecomputed {
  if (code?.kind !== 'number' || args.some((arg) => arg?.kind !== 'range')) return 'function';
  const fold = FOLDS[BY_CODE[code.value % 100] ?? ''];
  if (fold === undefined || code.value > 111) return 'function';
  const cells = gathered(args, values, evaluate);
  if (typeof cells === 'string') return cells;
  return fold(cells.filter(({ isSubtotal, isHidden }) => !isSubtotal && !(isHidden && values.leavesHidden)));
}

/** Half away from zero, on the fifteen digits that spreadsheets compute with. */
function round(
  [number, places]: (Formula | null)[],
  values: Values,
  evaluate: Evaluate,
): number | NotRecomputed {
  if (!number || (number.kind === 'range' && number.range.top !== number.range.bottom)) return 'function';
  const value = evaluate(number, values);
  const digits = places ? evaluate(places, values) : 0;
  if (typeof value !== 'number') return value;
  if (typeof digits !== 'number') return digits;
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor + 0;
}
