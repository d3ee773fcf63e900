import type { TermFact } from '../domain/findings/finding-facts.ts';
import { assembleNumber, type NumberStyle } from '../domain/numbers/number-style.ts';
import { exactly } from '../domain/numbers/exactly.ts';

/** How a medium writes the numbers of a finding. */
export interface NumberWords {
  style: NumberStyle;
  /** Whether a printed number stands as the document has it, or in this style too. */
  asPrinted: boolean;
}

/** On screen digits are grouped by a narrow no-break space; the minus is a true one everywhere. */
const NARROW = '\u202f';

/** The command line: as an English document prints. */
export const PLAIN_EN: NumberWords = { style: { group: ',', decimal: '.' }, asPrinted: true };
export const SCREEN_EN: NumberWords = { style: { group: NARROW, decimal: '.' }, asPrinted: false };
export const SCREEN_AZ: NumberWords = { style: { group: NARROW, decimal: ',' }, asPrinted: false };

export const screenWords = (language: 'en' | 'az'): NumberWords =>
  language === 'az' ? SCREEN_AZ : SCREEN_EN;

/** At most two decimals, as results of a division need. */
export const rounded = (number: number, { style }: NumberWords): string =>
  assembleNumber(exactly(Math.round(number * 100) / 100), style);

/** The number of a term without its factor; `?` where it is not known. */
export function termNumber(term: TermFact, words: NumberWords): string {
  if (term.figure === null) return assembleNumber(Math.abs(term.factor), words.style);
  if (term.printed !== undefined && words.asPrinted) return term.printed;
  if (term.number === null) return '?';
  return term.bare === true ? String(term.number) : assembleNumber(exactly(term.number), words.style);
}

/** `+2`, `−197`, `0`. */
export const signed = (number: number, words: NumberWords): string =>
  number > 0 ? `+${rounded(number, words)}` : rounded(number, words);

/** A number as stored, all its decimals. */
export const screenNumber = (number: number, { style }: NumberWords): string => assembleNumber(number, style);
