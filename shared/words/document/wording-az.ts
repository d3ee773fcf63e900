import { lowerCase } from '../../domain/text/letter-case.ts';
import type { WordForm } from '../../domain/reference/reference.ts';
import { assembleNumber, NO_BREAK_SPACE, type NumberStyle } from '../../domain/numbers/number-style.ts';

/**
 * How the Azerbaijani reference prints values: `2 374 000` (no-break spaces), `27,6`, `+591 900`,
 * `dəyişməyib`, `iki dəfə`. Values are finite numbers in the unit of the figure.
 */
const AZERBAIJANI: NumberStyle = { group: NO_BREAK_SPACE, decimal: ',' };

const CARDINALS = [
  'sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz', 'on', 'on bir', 'on iki',
]; // prettier-ignore

export const numberAz = (value: number): string => assembleNumber(value, AZERBAIJANI);

/** The inside of the bracket: `+2`, `−197`, `dəyişməyib`. */
export function changeAz(change: number): string {
  if (change === 0) return 'dəyişməyib';
  return change > 0 ? `+${numberAz(change)}` : numberAz(change);
}

/** A value as a word, bir to on iki; as so many times with `dəfə`. Larger values as digits. */
export function wordAz(value: number, form: WordForm = 'cardinal'): string {
  const cardinal = CARDINALS[value] ?? numberAz(value);
  return form === 'cardinal' ? cardinal : `${cardinal} dəfə`;
}

/** Value of an Azerbaijani number word, with or without `dəfə`; null where it is none. */
export function wordValueAz(text: string): number | null {
  const value = CARDINALS.indexOf(lowerCase(text, 'az').replace(/ dəfə$/u, ''));
  return value < 0 ? null : value;
}
