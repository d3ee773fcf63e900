import type { KeptNumber } from '../returned/change.ts';
import type { LineMap } from './line-map.ts';
import type { Segment } from './segments.ts';

/** What of the new words a number takes that goes on, and what of the source stands for it. */
export interface KeepPlace {
  from: number;
  to: number;
  source: string;
  /** Null: it is no placeholder. */
  segment: Segment | null;
}

/** Null: the words that its placeholder prints are not there. */
export function keepPlace(
  line: string,
  map: LineMap,
  text: string,
  { written, from, to }: KeptNumber,
): KeepPlace | null {
  const segment = map.of(written.from);
  const plain = { from, to, source: map.source(written), segment: null };
  if (segment.kind === 'plain') return plain;
  const whole = { source: line.slice(segment.from, segment.to), segment };
  const [begins, ends] = [map.begins(segment), map.ends(segment)];
  if (begins >= written.from && ends <= written.to) return { from, to, ...whole };
  // A year of a date under a name.
  if (segment.kind === 'fixed') return { from, to, source: text.slice(from, to), segment: null };
  if (/^[?!]/.test(line.slice(segment.from + 1, segment.to))) return null;
  // It prints more than the number, all of which has to stand there: `21 (−2)`, `about 2,400`.
  const start = from - (written.from - begins);
  const pattern = new RegExp(printPattern(segment.printed), 'uy');
  pattern.lastIndex = Math.max(0, start);
  const found = start < 0 ? null : pattern.exec(text);
  return found === null ? null : { from: start, to: start + found[0].length, ...whole };
}

/** Its words, with any numbers. */
const printPattern = (printed: string): string =>
  printed
    .trim()
    .split(/([+\-−–]?\d[\d.,]*(?:\s\d{3}(?!\d))*)/u)
    .map((part, at) =>
      at % 2 === 1
        ? '[+\\-−–]?\\d[\\d.,]*(?:\\s\\d{3}(?!\\d))*'
        : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+'),
    )
    .join('');
