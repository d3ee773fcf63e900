import type { Period } from '../../periods/period.ts';
import type { Line, Said, TableLines } from './line.ts';

/**
 * Whether what heads a row names a year, or years, of which no column is: under a section `2021` a column 2022 is of
 * neither; so under a caption that is a year before those of all columns.
 *
 * @returns the text that says so
 */
export function otherSection(
  period: Period,
  { near }: Line,
  { columns, captions, titles }: Pick<TableLines, 'columns' | 'captions' | 'titles'>,
): Said | null {
  const inColumns = [...columns.values()].flatMap(({ own }) =>
    own.flatMap(({ told }) => told.span.periods.filter((one) => one !== null)),
  );
  const section = near.at(-1);
  if (section !== undefined && isOfOther(section, period) && !inColumns.includes(yearsIn(section)!))
    return section;
  const isBefore = (said: Said): boolean =>
    isOfOther(said, period) && inColumns.length > 0 && inColumns.every((one) => one > yearsIn(said)!);
  return [...captions, ...titles].find(isBefore) ?? null;
}

/** A year, or years, and nothing else. */
const yearsIn = ({ told: { tokens, span } }: Said): Period | null => {
  const [years] = span.periods;
  const isAlone = tokens.length === 0 && span.flags.length === 0 && span.periods.length === 1;
  return isAlone && span.day === undefined && /^\d{4}(?:-\d{4})?$/.test(years ?? '') ? years! : null;
};

const isOfOther = (said: Said, period: Period): boolean => {
  const years = yearsIn(said);
  return years !== null && years !== period.slice(0, 4);
};
