import { serialToIso } from './serial-date.ts';

/** Languages by the low ten bits of a Windows locale id (MS-LCID). */
const LANGUAGES: Readonly<Record<number, string>> = {
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
export function localizedFormat(format: string, serial: number, date1904: boolean): string {
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

function monthName(date: Date, language: string, length: number, withDay: boolean): string {
  const month = length === 3 ? 'short' : 'long';
  // With a day the name takes the case it has in running text: 5 января, but январь 2023.
  const parts = new Intl.DateTimeFormat(language, {
    month,
    timeZone: 'UTC',
    ...(withDay ? { day: 'numeric' } : {}),
  });
  const name = parts.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
  return length === 5 ? name.slice(0, 1) : name;
}

const weekday = (date: Date, language: string, length: number): string =>
  new Intl.DateTimeFormat(language, { weekday: length === 3 ? 'short' : 'long', timeZone: 'UTC' }).format(
    date,
  );
