/**
 * What a value is about, not when it was reported: `2023`, `2023-H1`, `2023-Q2`, `2023-05`,
 * cumulative `2005-2023` (years, inclusive). SDMX TIME_PERIOD.
 */
export type Period = string;

const SHAPES = /^(\d{4})(?:-(H[12]|Q[1-4]|(?:0[1-9]|1[0-2])|(\d{4})))?$/;

export const isPeriod = (text: string): boolean => {
  const found = SHAPES.exec(text);
  return found !== null && (found[3] === undefined || Number(found[3]) > Number(found[1]));
};

/** A period of the catalogue or of a layout, `2005-{year}`, in a reporting year. */
export const inYear = (pattern: string, year: Period): Period => pattern.replaceAll('{year}', year);

/** The same span one year earlier: `2023` → `2022`, `2023-H1` → `2022-H1`; null for cumulative periods. */
export function previousPeriod(period: Period): Period | null {
  const found = SHAPES.exec(period);
  if (!found || found[3] !== undefined) return null;
  const rest = found[2] === undefined ? '' : `-${found[2]}`;
  return `${Number(found[1]) - 1}${rest}`;
}

/** Whether it is a whole year: no part of one, and no several. */
export const isYear = (period: Period): boolean => /^\d{4}$/.test(period);

/** Whether `part` is a shorter span within the year `whole`: `2023-H1` within `2023`. */
export const isWithinYear = (part: Period, whole: Period): boolean =>
  isYear(whole) && part.startsWith(`${whole}-`) && !/^\d{4}-\d{4}$/.test(part);

export const isCumulative = (period: Period): boolean => /^\d{4}-\d{4}$/.test(period);

/** The months of a part of a year, from 1, inclusive: `2023-Q3` is 7–9; null for whole years and several of them. */
export function monthsOf(period: Period): { from: number; to: number } | null {
  const [, kind, number] = /^\d{4}-([HQ]?)(\d{1,2})$/.exec(period) ?? [];
  if (number === undefined) return null;
  const size = kind === 'H' ? 6 : kind === 'Q' ? 3 : 1;
  return { from: (Number(number) - 1) * size + 1, to: Number(number) * size };
}
