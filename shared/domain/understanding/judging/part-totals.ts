import type { Said } from '../lines/line.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { keyText, type Candidate } from '../reading/candidate.ts';
import { keyed, type CellReading } from '../reading/cell-reading.ts';
import { keyOf } from '../reading/key-of.ts';
import { lineOn, numberOf, sumOf, valuesOn, type Axis, type Crossing } from './parts-of-total.ts';

type Categories = Readonly<Record<string, string>>;

/** A total with what it is made from. */
export interface SettledTotal {
  total: CellReading;
  parts: readonly CellReading[];
  axis: Axis;
  /** Categories that its own label names and that its parts do not have: `Cəmi qadın` over towns. */
  more: Categories;
}

/** The categories that the label of a total itself names beside the word for total, and its parts do not share. */
export function namedBeyond(
  total: CellReading,
  parts: readonly CellReading[],
  axis: Axis,
  shared: Categories,
  { phrases, catalogue }: Meanings,
): Categories {
  const [own] = total.candidates;
  if (own === undefined || own.indicator !== parts[0]?.candidates[0]?.indicator) return {};
  const line = lineOn(axis, total);
  const said = line.own.flatMap(({ told }) => told.members.flatMap(({ what }) => what));
  const spans = [...line.own, ...line.periods].flatMap(({ told }) => told.span.periods);
  const saysYears = (dimension: string, code: string): boolean =>
    catalogue.dimensionsById.get(dimension)?.open === 'year' && spans.includes(code);
  const says = (dimension: string, code: string): boolean =>
    saysYears(dimension, code) ||
    said.some(
      (one) =>
        (one.dimension === dimension && one.code === code) ||
        phrases.implied(one.dimension, one.code)[dimension] === code,
    );
  return Object.fromEntries(
    Object.entries(own.categories).filter(
      ([dimension, code]) => shared[dimension] !== code && says(dimension, code),
    ),
  );
}

/** Of parts that all have a category of its kind, the total says what they are together: `Bakı üzrə cəmi`. */
export const isParted = (more: Categories, parts: readonly CellReading[]): boolean =>
  Object.keys(more).every((dimension) =>
    parts.every(({ candidates }) => candidates[0]?.categories[dimension] !== undefined),
  );

/** What the totals of a table say of each other and of their parts; nothing of it is settled before all are read. */
export function judgeTotals(settled: readonly SettledTotal[], crossing: Crossing, meanings: Meanings): void {
  for (const one of settled) askNarrower(one, meanings);
  const partial = settled.filter((one) => settled.some((other) => isWithin(one, other)));
  for (const { total } of partial) total.aside = 'derived-total';
  for (const one of settled)
    if (one.total.aside === undefined && isPassedOver(one, settled, crossing, meanings))
      one.total.holds.push({ why: 'evidence', scope: 'cell' });
}

/** A total of women that the sum of the plain parts gives: either those are women too, or it is of all. */
function askNarrower({ total, parts, axis, more }: SettledTotal, meanings: Meanings): void {
  if (Object.keys(more).length === 0 || isParted(more, parts) || numberOf(total) !== sumOf(parts)) return;
  const said: Said = lineOn(axis, total).own.at(-1)!;
  const scope = axis === 'row' ? 'column' : 'row';
  // One wording for all of them: an answer for one is followed by the others.
  const { phrase } = parts[0]!.candidates[0]!;
  for (const reading of [...parts, total]) {
    const [first, ...others] = reading.candidates;
    if (first === undefined) continue;
    const best = { ...first, phrase };
    const without = Object.entries(best.categories).filter(([dimension, code]) => more[dimension] !== code);
    const plain = withCategories(best, Object.fromEntries(without), meanings);
    const narrow = withCategories(plain, { ...plain.categories, ...more }, meanings);
    const both = [narrow, plain].map((candidate) => keyText(candidate));
    reading.candidates = [narrow, plain, ...others.filter((other) => !both.includes(keyText(other)))];
    delete reading.settled;
    reading.holds.push({ why: 'rivals', scope, said });
  }
}

function withCategories(
  candidate: Candidate,
  categories: Record<string, string>,
  meanings: Meanings,
): Candidate {
  const { figure, known, scope } = keyOf(candidate.indicator, categories, meanings);
  return { ...candidate, categories, figure, known, scope };
}

/** A total of the same key and time as one over more is only a step on the way to it. */
function isWithin({ total, parts, axis }: SettledTotal, { total: wider, ...other }: SettledTotal): boolean {
  if (total === wider || other.axis !== axis || total.settled?.by !== 'parts') return false;
  if (keyed(total) !== keyed(wider) || total.time.period !== wider.time.period) return false;
  if (numberOf(total) !== sumOf(parts) || numberOf(wider) !== sumOf(other.parts)) return false;
  const within = new Set(other.parts);
  return within.has(total) || (parts.length < other.parts.length && parts.every((part) => within.has(part)));
}

/** Behind the total stands a line of the same division that it does not take in: it is over some of them only. */
function isPassedOver(
  { total, parts, axis }: SettledTotal,
  settled: readonly SettledTotal[],
  crossing: Crossing,
  meanings: Meanings,
): boolean {
  if (total.settled?.by !== 'parts' || lineOn(axis, total).kind !== 'total') return false;
  const { categories: shared } = total.settled;
  const [first] = parts;
  const divided = Object.keys(first?.candidates[0]?.categories ?? {}).filter(
    (dimension) =>
      shared[dimension] === undefined &&
      parts.every(({ candidates }) => candidates[0]?.categories[dimension] !== undefined),
  );
  const [dimension] = divided;
  if (first === undefined || dimension === undefined || divided.length > 1) return false;
  const known = new Set(parts.map(({ candidates }) => candidates[0]!.categories[dimension]!));
  const { codes = [] } = meanings.catalogue.dimensionsById.get(dimension) ?? {};
  const isNested = (code: string): boolean => {
    const within = codes.find(({ id }) => id === code)?.within;
    return known.has(code) || (within !== undefined && known.has(within));
  };
  return valuesOn(total, axis, crossing).some((other) => {
    const best = other.candidates[0];
    if (other.aside !== undefined || best === undefined) return false;
    if (lineOn(axis, other).at < lineOn(axis, total).at || best.indicator !== first.candidates[0]!.indicator)
      return false;
    const { [dimension]: code, ...rest } = best.categories;
    const isSame = Object.keys(rest).length === Object.keys(shared).length;
    if (code === undefined || !isSame || isNested(code) || other.time.period !== total.time.period)
      return false;
    return (
      Object.entries(rest).every(([of, value]) => shared[of] === value) &&
      !settled.some((one) => one.total !== total && one.parts.includes(other))
    );
  });
}
