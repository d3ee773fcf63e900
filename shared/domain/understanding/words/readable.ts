import { unmangled } from './mojibake.ts';

/** A text cleared of what is not seen, with the place of each sign in the text it comes from. */
export interface Readable {
  text: string;
  /** First sign, and last+1, of the original per sign of `text`. */
  from: (at: number) => number;
  to: (at: number) => number;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const COMBINING = /\p{M}/u;

const same = (text: string): Readable => ({ text, from: (at) => at, to: (at) => at + 1 });

/** Soft hyphens and signs without width left out, letters with separate accents put together (`i̇` of a lowered İ is i). */
export function readable(text: string): Readable {
  if (!UNSEEN.test(text) && !COMBINING.test(text)) return same(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (const { 0: cluster, index } of text.matchAll(/[\s\S]\p{M}*/gu)) {
    const clean = cluster.replace(new RegExp(UNSEEN.source, 'g'), '').normalize('NFC').replace(/\p{M}/gu, '');
    for (let at = 0; at < clean.length; at++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    out += clean;
  }
  return placed(out, starts, ends);
}

/** Readings of a text whose bytes were taken for those of another code page; none: it shows no sign of that. */
export function mangledReadings(text: string): Readable[] {
  return unmangled(text).map(({ text: read, starts, ends }) => placed(read, starts, ends));
}

const placed = (text: string, starts: number[], ends: number[]): Readable => ({
  text,
  from: (at) => starts[at]!,
  to: (at) => ends[at]!,
});
