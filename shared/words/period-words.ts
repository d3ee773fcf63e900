import type { Period } from '../domain/periods/period.ts';
import { ordinalDigitsAz } from '../domain/reference/grammar/ordinal-az.ts';

const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
]; // prettier-ignore
const MONTHS_AZ = [
  'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr',
  'dekabr',
]; // prettier-ignore
const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2023`, `first half of 2023`, `quarter II of 2023`, `May 2023`, `2005–2023`. */
export function periodEn(period: Period): string {
  const [year, rest] = [period.slice(0, 4), period.slice(5)];
  if (rest === '') return year;
  if (/^\d{4}$/.test(rest)) return `${year}–${rest}`;
  if (rest.startsWith('H')) return `${rest === 'H1' ? 'first' : 'second'} half of ${year}`;
  if (rest.startsWith('Q')) return `quarter ${ROMAN[Number(rest[1]) - 1] ?? rest} of ${year}`;
  return `${MONTHS_EN[Number(rest) - 1] ?? rest} ${year}`;
}

/** `2023-cü il`, `2023-cü ilin I yarısı`, `2023-cü ilin II rübü`, `2023-cü ilin may ayı`, `2005–2023-cü illər`. */
export function periodAz(period: Period): string {
  const [year, rest] = [period.slice(0, 4), period.slice(5)];
  if (rest === '') return `${ordinalDigitsAz(Number(year))} il`;
  if (/^\d{4}$/.test(rest)) return `${year}–${ordinalDigitsAz(Number(rest))} illər`;
  const within = rest.startsWith('H')
    ? `${ROMAN[Number(rest[1]) - 1] ?? rest} yarısı`
    : rest.startsWith('Q')
      ? `${ROMAN[Number(rest[1]) - 1] ?? rest} rübü`
      : `${MONTHS_AZ[Number(rest) - 1] ?? rest} ayı`;
  return `${ordinalDigitsAz(Number(year))} ilin ${within}`;
}
