import type { Language } from '../domain/text/language.ts';
import { screenNumber, screenWords } from './number-words.ts';

export const shownNumber = (value: number, language: Language): string =>
  screenNumber(value, screenWords(language));

/** Signed; zero is `0`. */
export const shownChange = (change: number, language: Language): string =>
  change > 0 ? `+${shownNumber(change, language)}` : shownNumber(change, language);
