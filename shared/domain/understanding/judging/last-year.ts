import { exactly } from '../../numbers/exactly.ts';
import { previousPeriod, type Period } from '../../periods/period.ts';
import { keyed, type CellReading } from '../reading/cell-reading.ts';

/** What was accepted, or printed, for the year before, by figure or `indicator{dimension=code}`. */
export type LastYear = Readonly<Record<string, number>>;

/** Numbers up to this agree by chance. */
const BY_CHANCE = 9;

const valueOf = ({ quantity, unit }: CellReading): number | null =>
  quantity.kind === 'number' ? exactly(quantity.value * (unit?.factor ?? 1)) : null;

/** The numbers that the lines of a table have for the year before, by line. */
function numbersBefore(readings: readonly CellReading[], base: Period): Map<number, number[]> {
  const before = previousPeriod(base);
  const found = new Map<number, number[]>();
  for (const reading of readings) {
    const value = valueOf(reading);
    if (reading.aside !== undefined || reading.time.period !== before || value === null) continue;
    if (value > BY_CHANCE) found.set(reading.row.at, [...(found.get(reading.row.at) ?? []), value]);
  }
  return found;
}

/** Whether a key is the one whose accepted number of last year stands in the row of a cell. */
export function agreesWith(
  readings: readonly CellReading[],
  known: LastYear,
  base: Period,
): (reading: CellReading, key: string) => boolean {
  const numbers = numbersBefore(readings, base);
  return ({ row }, key) => {
    const value = known[key];
    return value !== undefined && numbers.get(row.at)?.includes(value) === true;
  };
}

/** A row whose number of last year is the one that was accepted then counts what was counted then. */
export function witnessLastYear(readings: readonly CellReading[], known: LastYear, base: Period): void {
  const agrees = agreesWith(readings, known, base);
  for (const reading of readings) {
    const key = keyed(reading);
    if (key !== null && agrees(reading, key)) reading.evidence.add('last-year');
  }
}
