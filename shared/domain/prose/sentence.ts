import { lower } from '../text/fold.ts';
import type { ProseNumber } from './prose-number.ts';

/** A sentence with its numbers, as patterns of grammar look at it. */
export interface Sentence {
  paragraph: number;
  /** Within the paragraph's text, `end` exclusive. */
  start: number;
  end: number;
  numbers: readonly ProseNumber[];
  /**
   * Small letters, each number as its index between signs: `#0#` counts something, `%1%` is a per cent, `^2^` a
   * change by its sign, `@2022@` a year, `~` any other that counts nothing.
   */
  pattern: string;
}

const STOP = /[.!?…]+['’”)\]]*[\s\u00a0]+(?=[\p{Lu}\p{N}‘“'"(«„])|\n+/gu;

/** A longer pattern is that of no sentence: nobody reads grammar in it. */
const LONGEST = 4000;
export const isReadable = ({ pattern }: Sentence): boolean => pattern.length < LONGEST;

/** The sentences of each paragraph; a full stop within a number or behind it ends none. */
export function sentencesOf(texts: readonly string[], numbers: readonly ProseNumber[]): Sentence[] {
  const byParagraph = Map.groupBy(numbers, ({ paragraph }) => paragraph);
  return texts.flatMap((text, paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    const ends = [...text.matchAll(STOP)]
      .map(({ 0: whole, index }) => index + whole.length)
      .filter((at) => !own.some(({ start, end }) => start < at - 1 && at - 1 < end));
    return [...ends, text.length].flatMap((end, at, all): Sentence[] => {
      const start = at === 0 ? 0 : all[at - 1]!;
      if (start >= end) return [];
      const inside = own.filter((one) => start <= one.start && one.end <= end);
      return [{ paragraph, start, end, numbers: inside, pattern: patternOf(text, start, end, inside) }];
    });
  });
}

function patternOf(text: string, start: number, end: number, numbers: readonly ProseNumber[]): string {
  let [pattern, from] = ['', start];
  numbers.forEach((number, at) => {
    pattern += lower(text.slice(from, number.start)) + sign(number, at);
    from = number.end;
  });
  return (pattern + lower(text.slice(from, end))).replace(/[\s\u00a0]+/g, ' ');
}

function sign({ form, percent, sign: change, text }: ProseNumber, at: number): string {
  if (form === 'year' || form === 'date')
    return `@${/(?:19|20)\d\d(?!.*(?:19|20)\d\d)/s.exec(text)?.[0] ?? ''}@`;
  if (form !== undefined) return '~';
  if (change !== undefined) return `^${at}^`;
  return percent ? `%${at}%` : `#${at}#`;
}

/** Every number of a sentence asks the same of it: it is worked out once. */
export function onceOf<S extends object, T extends object>(find: (of: S) => T): (of: S) => T {
  const known = new WeakMap<S, T>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) known.set(of, (found = find(of)));
    return found;
  };
}

/** A number that counts something, in the pattern of its sentence. */
export interface Slot {
  index: number;
  /** In the pattern. */
  from: number;
  to: number;
}

export const countSlots = onceOf(({ pattern }: Pick<Sentence, 'pattern'>): readonly Slot[] =>
  [...pattern.matchAll(/#(\d+)#/g)].map((found) => ({
    index: Number(found[1]),
    from: found.index,
    to: found.index + found[0].length,
  })),
);
