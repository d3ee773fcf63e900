/** Languages that the program's own words and the names in returns are in. */
export type CaseLanguage = 'en' | 'az' | 'ru' | 'tr';

const DOTTED: readonly CaseLanguage[] = ['az', 'tr'];

/**
 * Capitals by the rules of a language: `i` → `İ`, `ı` → `I` in Azerbaijani and Turkish. By Unicode's
 * SpecialCasing, not by `toLocaleUpperCase`, which falls back silently where a runtime lacks the language.
 */
export const upperCase = (text: string, language: CaseLanguage): string =>
  (DOTTED.includes(language) ? text.replaceAll('i', 'İ') : text).toUpperCase();

/** Small letters by the rules of a language: `İ` → `i`, `I` → `ı` in Azerbaijani and Turkish. */
export const lowerCase = (text: string, language: CaseLanguage): string =>
  (DOTTED.includes(language) ? text.replace(/İ|I\u0307/g, 'i').replaceAll('I', 'ı') : text).toLowerCase();

/** The first letter as a capital; the rest as it is. */
export const capitalised = (text: string, language: CaseLanguage): string =>
  upperCase(text.charAt(0), language) + text.slice(1);

/** The first letter small; the rest as it is. */
export const uncapitalised = (text: string, language: CaseLanguage): string =>
  lowerCase(text.charAt(0), language) + text.slice(1);
