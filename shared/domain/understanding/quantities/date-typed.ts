import type { Cell } from '../../sheets/cell.ts';
import type { Quantity, QuantityReading } from './quantity.ts';

/** Days from the epoch of spreadsheets (30 December 1899) to a day of the calendar (Gregorian). */
export function serialOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const days = Math.floor((153 * months + 2) / 5) + day - 1;
  const eras =
    365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return eras + days - 693899;
}

/** No return is about days so long ago: such a date is a count under a date format. */
const LATEST_MISFORMAT = 1950;

/**
 * A date or a time where a number was typed: `3.5` became 3 May, 158 stands under a date format. In a column of
 * dates it is none of this; the caller knows. Never a value by itself.
 */
export function dateTyped(cell: Cell): Quantity {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(cell.value ?? ''));
  const readings: QuantityReading[] = [];
  if (found) {
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (year < LATEST_MISFORMAT)
      readings.push({ value: misformatted(year, month, day), says: { tag: 'as-written' } });
  }
  return { kind: 'ambiguous', readings, doubts: ['date-like'] };
}

/** Before March 1900 spreadsheets count a day that never was: 31 January is 31, not 32. */
function misformatted(year: number, month: number, day: number): number {
  const serial = serialOf(year, month, day);
  return serial <= 60 ? serial - 1 : serial;
}
