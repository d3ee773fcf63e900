import DATE_NAMES from '../../../resources/languages/date-names.json' with { type: 'json' };
import { sections } from './format-kind.ts';
import { shownBySections } from './number-section.ts';
import { serialToIso } from './serial-date.ts';
import { sheetJs } from './spreadsheet-library.ts';

type Language = keyof typeof DATE_NAMES.names;

/** A number under a format, as an English (US) Excel shows it; '' where the format shows nothing. */
export function shownNumber(value: number, format: string, date1904: boolean, isDate = false): string {
  if (/^general$/i.test(format) || format === '') return generalText(value);
  if (/general/i.test(format)) return generalWithWords(value, format);
  const own = isDate ? undefined : shownBySections(value, format);
  if (own !== undefined) return clean(own);
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

const PIECE = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|general|am\/pm|a\/p|./gisu;

/**
 * The format as the formatting library understands it: it stops at letters that Excel takes for themselves
 * (`0 г.`), and takes the dot of `dd.mm.yy hh:mm` for the start of a fraction of a second.
 */
function libraryFormat(format: string, isDate: boolean): string {
  let result = '';
  let rest = format;
  for (const [piece] of format.matchAll(PIECE)) {
    rest = rest.slice(piece.length);
    const isLiteral = piece === '.' ? isDate && !rest.startsWith('0') : isUnknown(piece, isDate, rest[0]);
    result += isLiteral ? `\\${piece}` : piece;
  }
  return result;
}

function isUnknown(piece: string, isDate: boolean, next: string | undefined): boolean {
  if (piece.length !== 1) return false;
  if (piece.codePointAt(0)! > 126) return piece !== '€';
  if (!/[a-z]/i.test(piece)) return false;
  return isDate ? !/[ymdhsegbn]/i.test(piece) : !(/e/i.test(piece) && /[+-]/.test(next ?? ''));
}

/** Languages by the low ten bits of a Windows locale id (MS-LCID). */
const LANGUAGES: Readonly<Record<number, Language>> = {
  0x01: 'ar',
  0x02: 'bg',
  0x05: 'cs',
  0x07: 'de',
  0x08: 'el',
  0x0a: 'es',
  0x0c: 'fr',
  0x0d: 'he',
  0x10: 'it',
  0x13: 'nl',
  0x15: 'pl',
  0x16: 'pt',
  0x18: 'ro',
  0x19: 'ru',
  0x1f: 'tr',
  0x22: 'uk',
  0x23: 'be',
  0x29: 'fa',
  0x2b: 'hy',
  0x2c: 'az',
  0x37: 'ka',
  0x3f: 'kk',
  0x43: 'uz',
};

const NAMES = /"[^"]*"|\\.|\[[^\]]*\]|m{3,5}|d{3,4}/gi;

/**
 * A date format with its month and weekday names written out in the language that its `[$-419]` asks for:
 * the formatting library knows English only.
 */
function localizedFormat(format: string, serial: number, date1904: boolean): string {
  const lcid = /\[\$[^\]-]*-([0-9a-f]+)\]/i.exec(format)?.[1];
  const language = lcid === undefined ? undefined : LANGUAGES[Number.parseInt(lcid, 16) & 0x3ff];
  if (language === undefined || !/m{3}|d{3}/i.test(format)) return format;
  const iso = serialToIso(serial, date1904);
  if (iso === undefined) return format;
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return format;
  const withDay = /(?<![d[])d{1,2}(?!d)/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return format.replace(NAMES, (token) => {
    const letter = token[0]!.toLowerCase();
    if (letter !== 'm' && letter !== 'd') return token;
    const name =
      letter === 'm'
        ? monthName(date, language, token.length, withDay)
        : weekday(date, language, token.length);
    return `"${name}"`;
  });
}

function monthName(date: Date, language: Language, length: number, withDay: boolean): string {
  const names = DATE_NAMES.names[language];
  // With a day the name takes the case it has in running text: 5 января, but январь 2023.
  const months =
    length === 3
      ? names[withDay ? 'shortMonthWithDay' : 'shortMonth']
      : names[withDay ? 'monthWithDay' : 'month'];
  const name = months[date.getUTCMonth()] ?? '';
  return length === 5 ? name.slice(0, 1) : name;
}

const weekday = (date: Date, language: Language, length: number): string =>
  DATE_NAMES.names[language][length === 3 ? 'shortWeekday' : 'weekday'][date.getUTCDay()] ?? '';
