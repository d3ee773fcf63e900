import type { Period } from '../../periods/period.ts';
import type { Line, TableLines } from './line.ts';

/**
 * Whether what heads a row names a year, or years, of which no column is: under a section `2021` a column 2022 is of
 * neither.
 */
export function isOfOtherSection(
  period: Period,
  { near }: Line,
  { columns }: Pick<TableLines, 'columns'>,
): boolean {
  const { tokens, span } = near.at(-1)?.told ?? {};
  if (tokens === undefined || span === undefined || tokens.length > 0 || span.flags.length > 0) return false;
  const [year] = span.periods;
  if (!/^\d{4}(?:-\d{4})?$/.test(year ?? '') || year === period.slice(0, 4)) return false;
  return ![...columns.values()].some(({ own }) => own.some(({ told }) => told.span.periods.includes(year!)));
}
