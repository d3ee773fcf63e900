import { isYear } from '../../periods/period.ts';
import type { Said } from '../lines/line.ts';
import { addedIn } from '../meaning/added-words.ts';
import type { Told } from '../meaning/told.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { noted, saidOf, type RemarkJob } from './around.ts';
import { headChanges } from './limits.ts';
import { statesUnit } from './stated-units.ts';
import { doubtOf } from './times-beside.ts';

/** What stands over the labels is said of the whole table: `Göstərici, min manat`, `9 ay`, `Bakı şəhəri`. */
export function judgeHeads(
  readings: readonly CellReading[],
  heads: readonly Said[],
  { base, meanings, isKnown }: RemarkJob,
): void {
  for (const said of heads) {
    const { told } = said;
    if (isKnown(told.text)) continue;
    const added = addedIn(told, meanings);
    const doubt = doubtOf(told, base);
    const changes = headChanges(told, meanings);
    const isOther = statesUnit(told, readings, meanings);
    for (const reading of readings) {
      if (reading.aside !== undefined) continue;
      if (doubt !== null && isYear(reading.time.period))
        reading.holds.push({ why: 'period', scope: 'table', doubt, said: saidOf(told) });
      else if (isOfOtherYear(told, reading))
        reading.holds.push({ why: 'period', scope: 'table', doubt: 'contradicts', said: saidOf(told) });
      else if (changes(reading) || isOther(reading)) reading.holds.push(noted(told, 'table'));
      else if (added !== undefined)
        reading.holds.push({
          why: 'word',
          scope: 'table',
          said,
          token: added,
          place: 'caption',
          open: 'unknown',
        });
    }
  }
}

/**
 * What a group of rows is headed by may say in what they are given: `Faizlə`. A scale is that of its values already.
 */
export function judgeGroups(readings: readonly CellReading[], { meanings, isKnown }: RemarkJob): void {
  for (const reading of readings) {
    if (reading.aside !== undefined || (reading.unit !== undefined && reading.unit.factor !== 1)) continue;
    const other = reading.row.near.find(
      ({ told }) => !isKnown(told.text) && statesUnit(told, [reading], meanings)(reading),
    );
    if (other !== undefined) reading.holds.push(noted(other.told, 'table'));
  }
}

/** `Göstəricilər, 2022` over the labels, where neither row nor column has a time of its own. */
function isOfOtherYear({ span }: Told, { time, row, column }: CellReading): boolean {
  const [year] = span.periods;
  if (span.periods.length !== 1 || !isYear(year ?? '') || time.period.startsWith(year!)) return false;
  return [...row.own, ...row.periods, ...column.own].every(({ told }) => told.span.periods.length === 0);
}

/** Lines under a heading of which nobody can tell where it begins are asked, if it makes a difference. */
export function judgeUnsureHeads(readings: readonly CellReading[]): void {
  const unsureOf = ({ column, row }: CellReading): Said | undefined => column.unsure ?? row.unsure;
  const byHead = Map.groupBy(readings, (reading) => unsureOf(reading)?.placed);
  for (const [head, cells] of byHead) {
    if (head === undefined) continue;
    const said = unsureOf(cells[0]!)!;
    const { periods, part } = said.told.span;
    const isTime = periods.length > 0 || part !== undefined;
    const times = new Set(cells.map(({ time: { period, doubt } }) => `${period} ${doubt}`));
    if (isTime && times.size === 1) continue;
    for (const { holds } of cells)
      holds.push(
        isTime
          ? { why: 'period', doubt: 'several', scope: 'table', said }
          : { why: 'edges', scope: 'table', said },
      );
  }
}
