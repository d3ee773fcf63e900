/** The names that twelve months, and what they make up, have within a year. */
const months = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'));

const WHOLES: [parts: string[], name: string][] = [
  [['Q1', 'Q2', 'Q3', 'Q4'], ''],
  [['H1', 'H2'], ''],
  [months(1, 12), ''],
  [['Q1', 'Q2'], '-H1'],
  [['Q3', 'Q4'], '-H2'],
  [months(1, 6), '-H1'],
  [months(7, 12), '-H2'],
  [months(1, 3), '-Q1'],
  [months(4, 6), '-Q2'],
  [months(7, 9), '-Q3'],
  [months(10, 12), '-Q4'],
];

/** The span that parts make up where they are the whole of it: four quarters, two halves, twelve months; else null. */
export function wholeOf(periods: readonly string[]): string | null {
  const [year, ...others] = new Set(periods.map((period) => period.slice(0, 4)));
  const parts = new Set(periods.map((period) => period.slice(5)));
  if (year === undefined || others.length > 0 || parts.size !== periods.length) return null;
  const found = WHOLES.find(([of]) => of.length === parts.size && of.every((part) => parts.has(part)));
  return found === undefined ? null : `${year}${found[1]}`;
}

const NAMED = /^\d{4}(?:-(?:H[12]|Q[1-4]|\d\d|\d{4}))?$/;

export const periodFits = (wanted: string, period: string): boolean =>
  wanted.startsWith('!') ? !NAMED.test(period) : wanted.split(',').includes(period);
