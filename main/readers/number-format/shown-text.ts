import { sections } from './format-kind.ts';
import { libraryFormat } from './library-format.ts';
import { localizedFormat } from './local-names.ts';
import { sheetJs } from './spreadsheet-library.ts';

/** A number under a format, as an English (US) Excel shows it; '' where the format shows nothing. */
export function shownNumber(value: number, format: string, date1904: boolean, isDate = false): string {
  if (/^general$/i.test(format) || format === '') return generalText(value);
  if (/general/i.test(format)) return generalWithWords(value, format);
  const local = libraryFormat(localizedFormat(format, value, date1904), isDate);
  const text = attempt(() => sheetJs().SSF.format(local, value, { date1904 }) as string);
  return text === undefined ? generalText(value) : clean(text);
}

/** A text under a format: only a fourth section or an `@` changes it. */
export function shownText(value: string, format: string): string {
  if (format === '@' || !/[;@]/.test(format)) return value;
  return clean(attempt(() => sheetJs().SSF.format(format, value) as string) ?? value);
}

/** `General" persons"`: the library drops the words. Only sections by sign are used with it. */
function generalWithWords(value: number, format: string): string {
  const parts = sections(format);
  const own = value < 0 ? parts[1] : value === 0 ? parts[2] : undefined;
  const sign = value < 0 && parts[1] === undefined ? '-' : '';
  const words = (own ?? parts[0] ?? '')
    .replace(/\[[^\]]*\]|_.|\*./gsu, '')
    .replace(/"([^"]*)"?|\\(.)/gsu, '$1$2');
  return sign + clean(words.replace(/general/i, generalText(Math.abs(value))));
}

/** `General` gives eleven characters and no more. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const plain = String(value);
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e10) {
    if (plain.length <= 10) return plain;
    const places = size >= 1 ? 10 : 9 - Math.floor(-Math.log10(size));
    const cut = value.toPrecision(places);
    return cut.includes('.') ? cut.replace(/\.?0+$/, '') : cut;
  }
  return attempt(() => sheetJs().SSF.format('General', value) as string) ?? plain;
}

/** Padding that only aligns columns is not part of what is read: `_(* #,##0_)` shows ` 1,234 `. */
const clean = (text: string): string => text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');

/** A format that the library cannot follow must not lose the number. */
function attempt(format: () => string): string | undefined {
  try {
    return format();
  } catch {
    return undefined;
  }
}
