import type { Language } from '../../shared/domain/language.ts';
import { screenNumber, screenWords } from '../../shared/wording/number-words.ts';

export const shownNumber = (value: number, language: Language): string =>
  screenNumber(value, screenWords(language));

/** Signed; zero is `0`. */
export const shownChange = (change: number, language: Language): string =>
  change > 0 ? `+${shownNumber(change, language)}` : shownNumber(change, language);
