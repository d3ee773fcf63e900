import type { CellRange, Formula } from './formula.ts';

/** The ranges that a sum adds up, in its order: `SUM(B2:B4)`, `B2+B3`; null where it is anything else. */
export function termsOf(formula: Formula): CellRange[] | null {
  if (formula.kind === 'range') return [formula.range];
  if (formula.kind === 'unary' && formula.operator === '+') return termsOf(formula.operand);
  if (formula.kind === 'binary' && formula.operator === '+') {
    const [left, right] = [termsOf(formula.left), termsOf(formula.right)];
    return left && right && [...left, ...right];
  }
  if (formula.kind !== 'call' || formula.name !== 'SUM') return null;
  const parts = formula.args.map((arg) => arg && termsOf(arg));
  return parts.every((part) => part !== null) ? parts.flat() : null;
}
