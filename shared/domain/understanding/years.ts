import type { Period } from '../periods/period.ts';

/** All years named, `2005-2023` counted as a range. */
export function yearsIn(text: string): { years: number[]; ranges: [number, number][] } {
  const ranges: [number, number][] = [];
  const rest = text.replace(
    /((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})(?!\d)/g,
    (_, a: string, b: string) => {
      ranges.push([Number(a), Number(b)]);
      return ' ';
    },
  );
  const years = [...rest.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((m) => Number(m[1]));
  return { years, ranges };
}

export function soleYear(text: string): string | null {
  const { years, ranges } = yearsIn(text);
  return ranges.length === 0 && new Set(years).size === 1 ? String(years[0]) : null;
}

/** A year as written in headers, with what belongs to it: `2022-ci il`, `2023 г.`, `2023 yılında`. */
const WRITTEN_YEAR =
  /(?<!\d)(?:19|20)\d{2}(?!\d)(?:\s*-?\s*(?:ci|cu|cü))?(?:\s*(?:ilin|ildə|illər|illik|il|году|года|год|гг|г|yılında|yilinda|yılı|yili|yıl|yil|year)(?![\p{L}])\.?)?/gu;

/** The text without its years: what a header says beside the year. */
export const withoutYears = (text: string): string =>
  text.replace(WRITTEN_YEAR, ' ').replace(/\s+/g, ' ').trim();

/** `2022`, `2022-ci il`, `2023 г.`, `FY 2023`, `2023 (cəmi)`: a year and nothing that counts. */
export function yearAlone(text: string): Period | null {
  const year = soleYear(text);
  if (year === null) return null;
  // What keeps a digit is a date (`17.07.2023`) or counts something.
  const rest = withoutYears(text).replace(/[^\p{L}\d]/gu, '');
  return /^(?:üzrə|ərzində|за|in|for|year|fy|cəmi|всего|total)?$/u.test(rest) ? year : null;
}
