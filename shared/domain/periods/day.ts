/** A day of the calendar, ISO 8601: `2024-02-15`. */
export type Day = string;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** As people here write it; `/` and blanks are met too. */
const DOTTED = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/;

/** A typed day, `2024-02-15` or `15.02.2024`; null where the calendar has no such day. */
export function parseDay(text: string): Day | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  const dotted = DOTTED.exec(trimmed);
  const [year, month, day] = iso
    ? [iso[1]!, iso[2]!, iso[3]!].map(Number)
    : dotted
      ? [dotted[3]!, dotted[2]!, dotted[1]!].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year), two(month), two(day)].join('-');
}

/** As people here write it: `15.02.2024`. */
export const dottedDay = (day: Day): string => day.split('-').toReversed().join('.');

const two = (number: number): string => String(number).padStart(2, '0');

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
