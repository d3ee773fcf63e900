import type { Lexicon } from '../words/lexicon.ts';

/** Words that name nothing counted; restricting ones change what is counted. */
export type PlainKind = 'neutral' | 'joining' | 'title' | 'topic' | 'light' | 'restricting';

/** A word or a number of a label, before anything is known of what it means. */
export interface Token {
  text: string;
  /** Lemmas of a word; `#18-25` of a number. Empty: a word that nobody knows. */
  lemmas: readonly string[];
  number: boolean;
  /** Reached by mending one letter. */
  mended?: true;
  /** Part of a turn of several words that the vocabulary lists as a whole. */
  plain?: PlainKind;
  from: number;
  to: number;
}

/** Numbers of labels, with what holds them together: `18-25`, `144-1`, `243.1`, `8–10`. */
const NUMBER = /\d+(?:\s*[-–—]\s*\d+|[./]\d+)*\s*%?|[%№#€$₽₺₾£₼]/gu;

const numberLemma = (text: string): string =>
  `#${text
    .replace(/\s+/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^0+(?=\d)/, '')}`;

/** Words and numbers of a label in their order. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const words = lexicon.words(text).map((word): Token => ({
    text: word.text,
    lemmas: word.lemmas,
    number: false,
    from: word.from,
    to: word.to,
    ...(word.mended === undefined ? {} : { mended: true }),
  }));
  const numbers = [...text.matchAll(NUMBER)]
    .map((found): Token => ({
      text: found[0],
      lemmas: [numberLemma(found[0])],
      number: true,
      from: found.index,
      to: found.index + found[0].length,
    }))
    .filter(({ from, to }) => !words.some((word) => word.from < to && from < word.to));
  return [...words, ...numbers].toSorted((a, b) => a.from - b.from);
}
