import type { NumberWords } from '../number-words.ts';

/** A letter in the words of a language: lines of text, an empty one between paragraphs. */
export interface LetterWords {
  subject: string;
  text: string;
}

/** As a letter writes numbers: no digit may part from its number at the end of a line. */
export const LETTER_EN: NumberWords = { style: { group: ',', decimal: '.' }, asPrinted: true };
export const LETTER_AZ: NumberWords = { style: { group: '\u00a0', decimal: ',' }, asPrinted: false };

/** A letter names so many missing figures; the rest it counts. */
export const NAMED_AT_MOST = 15;

export const numbered = (lines: readonly string[]): string[] => lines.map((line, at) => `${at + 1}. ${line}`);
