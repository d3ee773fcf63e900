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
// 21.05.2024 · 2 374 000 · 2,374,000.50 · 591.900 · 144
const NUMBER = `(\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|(?<![\\p{L}\\d])\\d{1,3}(?:${GAP}\\d{3})+(?!\\d|[.,]\\d{3})(?:[.,]\\d+)?|\\d+(?:[.,'’]\\d+)*)`;
const NUMBERS = new RegExp(NUMBER, 'giu');
const PATTERN = new RegExp(
  ['(no changes?|unchanged|dəyişməyib)(?![\\p{L}])', NUMBER, '(\\p{L}[\\p{L}\\p{M}]*)', '([^\\s])'].join('|'),
  'giu',
);

const MARKS: Record<string, string> = { '−': '-', '–': '-', '—': '-', '‒': '-', '‑': '-' };

/** The numbers of a text, as `tokenize` finds them: nothing else of it holds a digit. */
export const numbersOfText = (text: string): string[] => text.match(NUMBERS) ?? [];

/**
 * Splits text into words, numbers and marks; a sign is a mark of its own.
 *
 * @param named the number that a word names; absent: no word does
 */
export function tokenize(line: string, named?: Wording['named']): Token[] {
  const tokens: Token[] = [];
  for (const found of line.matchAll(PATTERN)) {
    const [text, none, number, word] = found;
    const start = found.index;
    const end = start + text.length;
    if (none !== undefined) tokens.push({ kind: 'none', text, norm: 'no changes', start, end });
    else if (number !== undefined) tokens.push({ kind: 'number', text, norm: text, start, end });
    else if (word !== undefined) {
      const token: Token = { kind: 'word', text, norm: lower(text), start, end };
      const value = named?.(text);
      if (value !== undefined) token.named = value;
      tokens.push(token);
    } else
      tokens.push({
        kind: 'mark',
        text,
        norm: MARKS[text] ?? text.replace(/[‘’“”„"`]/u, "'"),
        start,
        end,
      });
  }
  return tokens;
}
