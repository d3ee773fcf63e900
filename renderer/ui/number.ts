import type { Settings } from '../../shared/rpc/settings.ts';
import { screenNumber, screenWords } from '../../shared/wording/number-words.ts';

export const shownNumber = (value: number, language: Settings['language']): string =>
  screenNumber(value, screenWords(language));

/** Signed; zero is `0`. */
export const shownChange = (change: number, language: Settings['language']): string =>
  change > 0 ? `+${shownNumber(change, language)}` : shownNumber(change, language);
