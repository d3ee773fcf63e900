/**
 * Text as a search compares it: case folded for Azerbaijani, İ, I, ı and i one letter, ə and e, ğ and g…
 * one letter each, so that a name typed on a foreign keyboard is found as well.
 */
export const searchText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[İIı]/gu, 'i')
    .toLowerCase()
    .replace(/[əæ]/gu, 'e')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether every word that was typed begins or lies within the text; nothing typed matches everything. */
export function matches(typed: string, text: string): boolean {
  const words = searchText(typed).split(' ').filter(Boolean);
  const within = searchText(text);
  return words.every((word) => within.includes(word));
}
