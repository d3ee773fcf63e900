import type { Settings } from '../../shared/rpc/settings.ts';
import { assembleNumber, type NumberStyle } from '../../shared/domain/number-style.ts';

/** On screen digits are grouped by a narrow no-break space, the minus is a true one (visual.md, Grid). */
const STYLES: Record<Settings['language'], NumberStyle> = {
  en: { group: '\u202f', decimal: '.' },
  az: { group: '\u202f', decimal: ',' },
};

export const shownNumber = (value: number, language: Settings['language']): string =>
  assembleNumber(value, STYLES[language]);

/** Signed; zero is `0`. */
export const shownChange = (change: number, language: Settings['language']): string =>
  change > 0 ? `+${shownNumber(change, language)}` : shownNumber(change, language);
