import { lower } from '../../text/fold.ts';
import type { Wording } from '../wording.ts';

/** `number`: digits with their separators; `none`: `no changes`; `word` may be a number word. */
export interface Token {
  kind: 'word' | 'number' | 'none' | 'mark';
  text: string;
  /** What is compared: folded word, dash of any kind as `-`, quotes as `'`. */
  norm: string;
  start: number;
  end: number;
  /** Words only: the number that it names. */
  named?: number;
}

const GAP = '[ \\u00a0\\u202f\\u2009\\u2007]';
const PATTERN = new RegExp(
  [
    '(no changes?|unchanged|dəyişməyib)(?![\\p{L}])',
    // 21.05.2024 · 2 374 000 · 2,374,000.50 · 591.900 · 144
    `(\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|(?<![\\p{L}\\d])\\d{1,3}(?:${GAP}\\d{3})+(?!\\d|[.,]\\d{3})(?:[.,]\\d+)?|\\d+(?:[.,'’]\\d+)*)`,
    '(\\p{L}[\\p{L}\\p{M}]*)',
    '([^\\s])',
  ].join('|'),
  'giu',
);

const MARKS: Record<string, string> = { '−': '-', '–': '-', '—': '-', '‒': '-', '‑': '-' };

/**
 * Splits text into words, numbers and marks; a sign is a mark of its own.
 *
 * @param named the number that a word names; absent: no word does
 */
export function tokenize(text: string, named?: Wording['named']): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(PATTERN)) {
    const [whole, none, number, word] = found;
    const at = { text: whole, start: found.index, end: found.index + whole.length };
    if (none !== undefined) tokens.push({ kind: 'none', norm: 'no changes', ...at });
    else if (number !== undefined) tokens.push({ kind: 'number', norm: whole, ...at });
    else if (word !== undefined) {
      const value = named?.(whole);
      tokens.push({
        kind: 'word',
        norm: lower(whole),
        ...at,
        ...(value === undefined ? {} : { named: value }),
      });
    } else tokens.push({ kind: 'mark', norm: MARKS[whole] ?? whole.replace(/[‘’“”„"`]/u, "'"), ...at });
  }
  return tokens;
}
