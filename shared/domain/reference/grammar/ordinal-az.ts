import { cardinalAz, lastSpokenAz } from './cardinal-az.ts';
import { spokenWhole } from './spoken-digits.ts';
import { ordinalSuffixAz } from './suffix-az.ts';

/** `iyirminci`, `iki mininci`. @throws RangeError where the value is no whole number from 0 to 10¹² − 1 */
export function ordinalAz(value: number): string {
  const words = cardinalAz(spokenWhole(value));
  return words + ordinalSuffixAz(words);
}

/** `20-ci`, `2000-ci`, `2026-cı`: after digits the short suffix, by the last word as it is spoken. @throws as above */
export const ordinalDigitsAz = (value: number): string =>
  `${value}-${ordinalSuffixAz(lastSpokenAz(spokenWhole(value))).slice(-2)}`;
