import { bracketed } from '../text/brackets.ts';

/** A piece of a line's source with what it prints. */
export interface Segment {
  /** In the source; of an item in braces with them. */
  from: number;
  to: number;
  printed: string;
  /**
   * plain: as it stands, letter by letter · fixed: a year or an article under a name · noun: words that agree with a
   * number · bound: numbers of figures, and words that stand only while a number does
   */
  kind: 'plain' | 'fixed' | 'noun' | 'bound';
  /** Of `fixed`: where the words begin that print. */
  words?: number;
  /** Figures that it prints. */
  figures: readonly string[];
}

/** What a placeholder prints by itself, and the figures in it. */
export type Prints = (placeholder: string) => { text: string; figures: readonly string[] };

const PAGE = /<!--\s*p\.\d+\s*-->\s*/g;
const FIXED = /^=[a-z0-9_.]+:/;

/** The pieces of a line, in its order; marks of pages print nothing and are none. */
export function segmentsOf(line: string, prints: Prints): Segment[] {
  const segments: Segment[] = [];
  const plain = (from: number, to: number): void => {
    if (to > from) segments.push({ from, to, printed: line.slice(from, to), kind: 'plain', figures: [] });
  };
  const words = (from: number, to: number): void => {
    let at = from;
    for (const mark of line.slice(from, to).matchAll(PAGE)) {
      plain(at, from + mark.index);
      at = from + mark.index + mark[0].length;
    }
    plain(at, to);
  };
  let at = 0;
  for (const found of bracketed(line)) {
    if ('stray' in found) break;
    words(at, found.from);
    const { from, to, body } = found;
    const { text, figures } = prints(line.slice(from, to));
    const name = FIXED.exec(body)?.[0];
    const kind = /^[a-z0-9_.]+\|noun:/.test(body)
      ? 'noun'
      : name !== undefined && !body.includes('$')
        ? 'fixed'
        : 'bound';
    segments.push({
      from,
      to,
      printed: text,
      kind,
      figures,
      ...(kind === 'fixed' && { words: from + 1 + name!.length }),
    });
    at = to;
  }
  words(at, line.length);
  return segments;
}
