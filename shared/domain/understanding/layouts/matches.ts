import { foldLabel } from '../../text/fold.ts';

/** `text` against a pattern of a layout: folded, a trailing `*` means "begins with", a leading one "contains". */
export function matches(pattern: string, text: string): boolean {
  const folded = foldLabel(text);
  if (pattern.startsWith('*')) return ` ${folded}`.includes(` ${foldLabel(pattern)}`);
  if (!pattern.endsWith('*')) return folded === foldLabel(pattern);
  const start = foldLabel(pattern.slice(0, -1));
  if (!folded.startsWith(start)) return false;
  // `Cədvəl 1. *` is not `Cədvəl 10`: a pattern that ends between words begins whole words only.
  return /\p{L}\*$/u.test(pattern) || folded.length === start.length || folded[start.length] === ' ';
}
