import { exactly } from '../../numbers/exactly.ts';
import { isChange } from '../reading/gate.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { indicatorOf } from '../reading/indicator-of.ts';
import type { Meanings } from '../meaning/meanings.ts';

/** Categories that are all there are of their dimension: together they are the whole. */
const COMPLETE: Readonly<Record<string, readonly string[]>> = { sex: ['women', 'men'] };

interface Counted {
  reading: CellReading;
  value: number;
  categories: Readonly<Record<string, string>>;
}

/**
 * Beside or below each other a number and its parts by the words of their labels: parts that are all there must add up
 * to it, and none may be more than it.
 */
export function judgeWholes(readings: readonly CellReading[], meanings: Meanings): void {
  const counted = readings.flatMap((reading): Counted[] => {
    const { aside, quantity, settled, candidates } = reading;
    const categories = settled?.categories ?? candidates[0]?.categories;
    return aside !== undefined ||
      isChange(reading) ||
      quantity.kind !== 'number' ||
      quantity.percent === true ||
      categories === undefined
      ? []
      : [{ reading, value: quantity.value, categories }];
  });
  const lineOf = [({ row }: CellReading) => row.at, ({ column }: CellReading) => column.at];
  for (const at of lineOf) {
    const lines = Map.groupBy(counted, ({ reading }) =>
      [at(reading), indicatorOf(reading, meanings), reading.time.period, reading.agency].join('|'),
    );
    for (const line of lines.values()) if (line.length > 1) judgeLine(line);
  }
}

function judgeLine(line: readonly Counted[]): void {
  const parted = partsByWhole(line);
  if (parted.size === 0) return;
  for (const whole of line) {
    const parts = parted.get(categoriesText(whole.categories)) ?? [];
    if (parts.length === 0) continue;
    for (const [dimension, codes] of Object.entries(COMPLETE)) {
      const own = codes.map((code) => parts.filter(({ categories }) => categories[dimension] === code));
      if (own.some(({ length }) => length !== 1)) continue;
      const computed = exactly(own.reduce((sum, [part]) => sum + part!.value, 0));
      const { holds, evidence } = whole.reading;
      if (computed === whole.value || holds.some(({ why }) => why === 'total')) continue;
      evidence.delete('sum');
      holds.push({ why: 'total', scope: 'cell', printed: whole.value, computed });
    }
    if (whole.reading.holds.some(({ why }) => why === 'total')) continue;
    for (const part of parts)
      if (part.value > whole.value)
        for (const { reading } of [part, whole])
          reading.holds.push({ why: 'more-than-whole', scope: 'cell' });
  }
}

/** By the categories of a whole: those that are narrower by one category of a kind that a whole is made of. */
function partsByWhole(line: readonly Counted[]): Map<string, Counted[]> {
  const parted = new Map<string, Counted[]>();
  for (const part of line)
    for (const dimension of Object.keys(COMPLETE)) {
      const { [dimension]: code, ...others } = part.categories;
      if (code === undefined) continue;
      const key = categoriesText(others);
      const known = parted.get(key);
      if (known) known.push(part);
      else parted.set(key, [part]);
    }
  return parted;
}

const categoriesText = (categories: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(categories).toSorted(([a], [b]) => (a < b ? -1 : 1)));
