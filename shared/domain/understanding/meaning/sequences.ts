import type { Lexicon } from '../words/lexicon.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Something that a row of words names: a category, a unit, a body, what a column is. */
interface Sequence<T> {
  words: readonly (readonly string[])[];
  what: T;
}

export interface Found<T> {
  /** First token, and one behind the last. */
  from: number;
  to: number;
  what: readonly T[];
}

export type SequenceIndex<T> = ReadonlyMap<string, readonly Sequence<T>[]>;

/** @param saysLittle of the words that are not empty: then the empty ones belong to the name */
export function indexSequences<T>(
  entries: Iterable<readonly [text: string, what: T]>,
  lexicon: Lexicon,
  isEmpty: (token: Token) => boolean = () => false,
  saysLittle: (words: readonly (readonly string[])[]) => boolean = () => false,
): SequenceIndex<T> {
  const index = new Map<string, Sequence<T>[]>();
  for (const [text, what] of entries) {
    const tokens = tokensOf(text, lexicon);
    const telling = tokens.filter((token) => !isEmpty(token));
    const left = telling.map(({ lemmas }) => lemmas);
    const isWhole = left.length > 0 && (left.length === tokens.length || !saysLittle(left));
    const words = isWhole ? left : tokens.map(({ lemmas }) => lemmas);
    if (words.length === 0 || words.some((lemmas) => lemmas.length === 0)) continue;
    for (const first of new Set(words[0])) {
      const list = index.get(first);
      if (list) list.push({ words, what });
      else index.set(first, [{ words, what }]);
    }
  }
  return index;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.some((lemma) => b.includes(lemma));

/**
 * The longest sequences, left to right; neutral words between their words do not part them.
 * @param holds whether these tokens may be one name
 */
export function findSequences<T>(
  tokens: readonly Token[],
  index: SequenceIndex<T>,
  isEmpty: (token: Token) => boolean,
  holds: (from: number, to: number, what: T) => boolean = () => true,
): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < tokens.length;) {
    let [longest, what]: [number, T[]] = [0, []];
    for (const sequence of new Set(tokens[at]!.lemmas.flatMap((lemma) => index.get(lemma) ?? []))) {
      const end = endOf(tokens, at, sequence, isEmpty);
      if (end === null || end - at < longest || !holds(at, end, sequence.what)) continue;
      if (end - at > longest) [longest, what] = [end - at, []];
      if (!what.includes(sequence.what)) what.push(sequence.what);
    }
    if (longest > 0) found.push({ from: at, to: at + longest, what });
    at += Math.max(1, longest);
  }
  return found;
}

function endOf<T>(
  tokens: readonly Token[],
  from: number,
  { words }: Sequence<T>,
  isEmpty: (token: Token) => boolean,
): number | null {
  let at = from;
  for (const [n, lemmas] of words.entries()) {
    if (n > 0)
      while (at < tokens.length && !same(lemmas, tokens[at]!.lemmas) && isEmpty(tokens[at]!)) at += 1;
    if (at >= tokens.length || !same(lemmas, tokens[at]!.lemmas)) return null;
    at += 1;
  }
  return at;
}

/** Whether one of the things that were found has the token. */
export const isWithin = (found: readonly Pick<Found<unknown>, 'from' | 'to'>[], token: number): boolean =>
  found.some(({ from, to }) => from <= token && token < to);
