import { assertNever } from '../../../result.ts';
import { callFunction, type CellValue } from './functions.ts';
import type { CellRange, Formula } from './formula.ts';
import type { NotRecomputed } from './recomputed.ts';

/** Where values come from. Steps are counted there: a range costs what it holds. */
export interface Values {
  /** What a range holds, in the order of its columns; a reason where it cannot be read. */
  of: (range: CellRange) => CellValue[] | NotRecomputed;
  /** Whether SUBTOTAL(9…) leaves hidden rows out, as it does of filtered ones. */
  leavesHidden: boolean;
}

/** The value of a formula, or why it has none. */
export function evaluate(formula: Formula, values: Values): number | NotRecomputed {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'range':
      return single(formula.range, values);
    case 'unary': {
      const operand = evaluate(formula.operand, values);
      if (typeof operand !== 'number') return operand;
      return formula.operator === '-' ? -operand : formula.operator === '%' ? operand / 100 : operand;
    }
    case 'binary': {
      const left = evaluate(formula.left, values);
      if (typeof left !== 'number') return left;
      const right = evaluate(formula.right, values);
      return typeof right === 'number' ? combined(formula.operator, left, right) : right;
    }
    case 'call':
      return callFunction(formula.name, formula.args, values, evaluate);
    default:
      return assertNever(formula);
  }
}

function single(range: CellRange, values: Values): number | NotRecomputed {
  if (range.top !== range.bottom || range.left !== range.right) return 'function';
  const read = values.of(range);
  if (typeof read === 'string') return read;
  const value = read[0]?.value ?? null;
  // A blank cell counts as zero; a text is refused even where it looks like a number.
  if (value === null) return 0;
  return typeof value === 'number' ? value : value === 'error' ? 'error' : 'no-number';
}

function combined(
  operator: '+' | '-' | '*' | '/' | '^',
  left: number,
  right: number,
): number | NotRecomputed {
  if (operator === '/' && right === 0) return 'error';
  const value = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '^': left ** right,
  }[operator];
  return Number.isFinite(value) ? value : 'error';
}
