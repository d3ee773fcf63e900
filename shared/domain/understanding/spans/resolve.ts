import type { Period } from '../../periods/period.ts';
import type { StatedSpan } from './stated-span.ts';
import type { Gathered, Months, TimeItem } from './time-items.ts';

/** Spans of months that have a period. */
const NAMED: Record<string, string> = {
  '1-3': 'Q1',
  '4-6': 'Q2',
  '7-9': 'Q3',
  '10-12': 'Q4',
  '1-6': 'H1',
  '7-12': 'H2',
  '1-12': 'year',
};
const two = (month: number): string => String(month).padStart(2, '0');

/** `H1`, `Q3`, `05`, `year`; null for nine months. */
function nameOf({ from, to }: Months): string | null {
  return from === to ? two(from) : (NAMED[`${from}-${to}`] ?? null);
}

const periodOf = (year: number, months: Months): Period | null => {
  const name = nameOf(months);
  return name === null ? null : name === 'year' ? String(year) : `${year}-${name}`;
};

type Part = Extract<TimeItem, { kind: 'months' }>;
type Dated = Extract<TimeItem, { kind: 'year' | 'years' }>;

/** What the mentions of a text say together. */
export function resolve(
  { items, flags, compares }: Gathered,
  baseYear: number,
): Omit<StatedSpan, 'rest' | 'flags'> {
  const sorted = items.toSorted((a, b) => a.at - b.at);
  const years = withRelative(sorted, compares ? new Set() : flags, baseYear);
  const parts = sorted.filter((item) => item.kind === 'months').map((part) => grown(part, flags));
  const compared = sorted.flatMap((item) => (item.kind === 'compared' ? [item.year] : []));
  const named = [...new Set([...[...years, ...parts].flatMap(yearsOf), ...compared])];
  const day = sorted.find((item) => item.kind === 'day')?.day;
  const of = (periods: (Period | null)[], part?: string): Omit<StatedSpan, 'rest' | 'flags'> => ({
    periods: [...new Set(periods)],
    ...(part === undefined ? {} : { part }),
    years: named,
    ...(day === undefined ? {} : { day }),
  });
  if (flags.has('as-of') || flags.has('academic-year')) return of([null]);
  const isGrowing = flags.has('cumulative') && !years.some(({ kind }) => kind === 'years');
  // Two days are the ends of a span, however they are joined.
  const days = sorted.filter(({ kind }) => kind === 'day').length;
  if (days > 1 || sorted.some(({ kind }) => kind === 'unnamed')) return of([null]);
  if (parts.length > 0) return { ...ofParts(parts, years, of), ...unnamedMonths(parts) };
  if (isGrowing) return of([null]);
  if (years.length > 0)
    return of(years.map((item) => (item.kind === 'year' ? String(item.year) : `${item.from}-${item.to}`)));
  return sorted.some(({ kind }) => kind === 'whole') ? of([], 'year') : of([]);
}

/** The months of the only part, where no period is called so. */
function unnamedMonths(parts: Part[]): { months?: Months } {
  const [only, ...more] = parts;
  return only === undefined || more.length > 0 || nameOf(only.months) !== null ? {} : { months: only.months };
}

function ofParts(
  parts: Part[],
  years: Dated[],
  of: (periods: (Period | null)[], part?: string) => Omit<StatedSpan, 'rest' | 'flags'>,
): Omit<StatedSpan, 'rest' | 'flags'> {
  if (years.length === 0 && parts.every(({ year }) => year === undefined)) {
    const [first] = parts as [Part];
    // Several parts without a year are no single part: a span that a person names.
    if (parts.length > 1) return of([null]);
    const name = nameOf(first.months);
    if (name !== null) return of([], name);
    return of([null], `${two(first.months.from)}-${two(first.months.to)}`);
  }
  // A range of years beside a part of a year: no period says that.
  if (years.some(({ kind }) => kind === 'years')) return of([null]);
  const only = years.filter((item) => item.kind === 'year');
  const distinct = [...new Set(only.map(({ year }) => year))];
  if (parts.length === 1 && distinct.length > 1 && parts[0]!.year === undefined)
    return of(distinct.map((year) => periodOf(year, parts[0]!.months)));
  // `yanvar, fevral, mart 2023`: the year of the last month is that of all.
  const dated = [...only, ...parts.flatMap(({ at, year }) => (year === undefined ? [] : [{ at, year }]))];
  return of(parts.map((part) => periodOf(part.year ?? yearBeside(part, dated), part.months)));
}

/** The year that a part belongs to: the nearest before it, unless the next one stands closer. */
function yearBeside(part: Part, years: { at: number; year: number }[]): number {
  const nearest = years.toSorted(
    (a, b) => Math.abs(a.at - part.at) - Math.abs(b.at - part.at) || a.at - b.at,
  );
  return nearest[0]!.year;
}

const yearsOf = (item: Dated | Part): number[] =>
  item.kind === 'years' ? [item.from, item.to] : item.year === undefined ? [] : [item.year];

/** Written years; without any, those that `ötən il` and `hesabat ili` mean. */
function withRelative(items: TimeItem[], flags: Gathered['flags'], baseYear: number): Dated[] {
  const written = items.filter((item): item is Dated => item.kind === 'year' || item.kind === 'years');
  const inParts = items.some((item) => item.kind === 'months' && item.year !== undefined);
  if (written.length > 0 || inParts) return written;
  const relative: Dated[] = [];
  if (flags.has('last-year')) relative.push({ at: 0, kind: 'year', year: baseYear - 1 });
  if (flags.has('this-year')) relative.push({ at: 0, kind: 'year', year: baseYear });
  return relative;
}

/** `III rüb, artan yekunla` counts from January on: nine months. */
function grown(part: Part, flags: Gathered['flags']): Part {
  return flags.has('cumulative') ? { ...part, months: { from: 1, to: part.months.to } } : part;
}
