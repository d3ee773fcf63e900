import type { FigurePart, WordForm } from './reference.ts';
import { changeAz, numberAz, wordAz, wordValueAz } from './wording-az.ts';
import { changeEn, numberEn, wordEn, wordValueEn } from './wording-en.ts';

/** Languages that the reference can be written in. */
export type ReferenceLanguage = 'en' | 'az';

export interface Wording {
  /** For casing by the language's rules: `i` → `İ` in Azerbaijani. */
  locale: string;
  number: (value: number) => string;
  change: (change: number) => string;
  word: (value: number, form?: WordForm) => string;
  wordValue: (text: string) => number | null;
}

const WORDINGS: Record<ReferenceLanguage, Wording> = {
  en: { locale: 'en', number: numberEn, change: changeEn, word: wordEn, wordValue: wordValueEn },
  az: { locale: 'az', number: numberAz, change: changeAz, word: wordAz, wordValue: wordValueAz },
};

export const wordingOf = (language: ReferenceLanguage): Wording => WORDINGS[language];

export interface PartForm {
  part: FigurePart;
  form?: WordForm;
  /** A word that begins a sentence takes a capital. */
  sentenceStart?: boolean;
}

/** One part of a figure in the words of a language. */
export function wordPart(wording: Wording, amount: number, as: PartForm): string {
  if (as.part === 'change') return wording.change(amount);
  if (as.part === 'value') return wording.number(amount);
  const word = wording.word(amount, as.form);
  return as.sentenceStart === true ? word.charAt(0).toLocaleUpperCase(wording.locale) + word.slice(1) : word;
}
