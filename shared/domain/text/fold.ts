/**
 * Folds labels so that two spellings of one label compare equal: case in the Azerbaijani and the
 * Russian sense (İ/i, I/ı), Cyrillic look-alikes typed into Latin words, letters that an export lost
 * to `?`, footnote marks, quotes, dashes, line breaks and blanks.
 */

const LOOK_ALIKES: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ә: 'ə',
  һ: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  ө: 'ö',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  ү: 'ü',
  х: 'x',
  ҹ: 'c',
  ғ: 'ğ',
};

const FOOTNOTE_MARKS = /[¹²³⁰⁴-⁹*†‡]+/gu;

/** Printable ASCII and line breaks: nothing that needs normalising. */
const ASCII = /^[ -~\s]*$/;

/** Every rule asks of the same labels: the last ones are remembered. */
const lowered = new Map<string, string>();
const REMEMBERED = 20_000;

export function lower(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const known = lowered.get(text);
  if (known !== undefined) return known;
  if (lowered.size >= REMEMBERED) lowered.clear();
  const small = text
    .normalize('NFC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\u0307/g, '');
  lowered.set(text, small);
  return small;
}

/** A word that mixes scripts, or a Latin text's stray Cyrillic, is read as Latin. */
function latinise(word: string): string {
  if (!/[a-zəğöşçü]/.test(word) || !/[а-яәіһөүҹғ]/.test(word)) return word;
  return Array.from(word, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

/** Labels and headers recur by the thousand: the last ones folded are remembered. */
const folded = new Map<string, string>();

export function foldLabel(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED) folded.clear();
  const result = fold(text);
  folded.set(text, result);
  return result;
}

function fold(text: string): string {
  return lower(text)
    .replace(FOOTNOTE_MARKS, '')
    .replace(/(?<=\p{L})\?|\?(?=\p{L})/gu, 'ə')
    .replace(/(\p{L})[-\u00ad]\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ')
    .trim()
    .split(' ')
    .map(latinise)
    .join(' ');
}
