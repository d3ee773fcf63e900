import type { Told } from './told.ts';

/** A unit stands alone, behind a comma or in brackets: `…, nəfər`, `(min manat)`; within a label it is one of its words. */
export function isApart({ tokens, span }: Told, { from, to }: { from: number; to: number }): boolean {
  const before = span.rest.slice(from === 0 ? 0 : tokens[from - 1]!.to, tokens[from]!.from);
  const behind = span.rest.slice(tokens[to - 1]!.to, tokens[to]?.from ?? span.rest.length);
  const isParted = from === 0 ? /^\s*[([]/.test(before) : /[,;(:[–—/-]\s*$/.test(before);
  return isParted && (to === tokens.length || /^[)\],;]/.test(behind));
}
