import { cardinalEn } from './cardinal-en.ts';
import { spokenWhole } from './spoken-digits.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth',
}; // prettier-ignore

/** `twenty-first`, `hundred and twelfth`. @throws RangeError where the value is no whole number from 0 to 10¹² − 1 */
export const ordinalEn = (value: number): string =>
  cardinalEn(spokenWhole(value)).replace(
    /[a-z]+$/,
    (last) => IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );

/** `21st`, `112th`. @throws as above */
export function ordinalDigitsEn(value: number): string {
  const [tens, units] = [Math.floor(spokenWhole(value) / 10) % 10, value % 10];
  return `${value}${tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][units] ?? 'th')}`;
}
