import { isYear, type Period } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
import type { Said, TableLines } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { FoundTable } from '../tables/found-table.ts';

interface Table {
  table: FoundTable;
  lines: TableLines;
  readings: readonly CellReading[];
}

const isOneYear = (period: Period | null): period is Period => period !== null && isYear(period);

const yearsIn = (texts: Iterable<Said>): Period[] =>
  [...texts].flatMap(({ told }) => told.span.periods.filter(isOneYear));

/** Also those of which only a part is named. */
const allYearsIn = (texts: Iterable<Said>): Period[] =>
  [...texts].flatMap(({ told: { span } }) => [...span.years.map(String), ...span.periods.filter(isOneYear)]);

/** Years that the lines of a table are headed by. */
const shownIn = ({ columns, rows }: TableLines): Set<Period> =>
  new Set(
    [...columns.values(), ...rows.values()].flatMap(({ own, near, periods }) =>
      allYearsIn([...own, ...near, ...periods]),
    ),
  );

/** A year that is only measured against. */
const COMPARES =
  /müqayisə|nisbət|fərq|dəyişiklik|dəyişmə|artim|azalma|сравн|отклонен|изменен|прирост|compar|change|against|difference|versus|kiyas|karşilaştir|değişim/u;

/** Several years, in whatever way: `2022 və 2023`, `2021–2023`. */
const namesSeveral = ({ told: { span, text } }: Said): boolean =>
  !COMPARES.test(lower(text)) &&
  span.part === undefined &&
  (new Set(span.periods.filter(isOneYear)).size > 1 ||
    span.periods.some((period) => /^\d{4}-\d{4}$/.test(period ?? '')));

/**
 * What stands over the tables of a sheet names another year than the table is headed by, or several of which the sheet
 * shows one at most: the numbers may be of either, or of all together.
 */
export function judgeYearsOver(tables: readonly Table[], base: Period): void {
  const shown = tables.map(({ lines }) => shownIn(lines));
  const besides = tables.map((one) =>
    tables.flatMap((other, at) => (isBeside(one, other) ? [{ ...other, years: shown[at]! }] : [])),
  );
  const all = new Set([
    ...shown.flatMap((years) => [...years]),
    ...tables.flatMap(({ lines }) => yearsIn(lines.captions)),
  ]);
  for (const [at, { lines, readings }] of tables.entries()) {
    const over = [...lines.captions, ...lines.titles];
    const several = all.size < 2 ? over.find(namesSeveral) : undefined;
    const nearest = lines.captions.some(({ told }) => told.span.periods.some(isOneYear))
      ? lines.captions
      : lines.titles;
    const years = new Set(yearsIn(nearest));
    const [year] = years;
    const other = nearest.find((said) => isOne(said) && !namesSeveral(said));
    const isShown =
      other !== undefined &&
      besides[at]!.some((beside) => beside.years.has(year!) && isOver(other, beside.lines));
    for (const { aside, time, holds, settled } of readings) {
      if (aside !== undefined || time.doubt !== undefined || !isYear(time.period)) continue;
      if (several !== undefined && (time.period === base || years.has(time.period)))
        holds.push({ why: 'period', doubt: 'several', scope: 'table', said: several });
      else if (
        other !== undefined &&
        years.size === 1 &&
        year !== time.period &&
        year! <= base &&
        settled?.by !== 'layout' &&
        shown[at]!.size < 2 &&
        !shown[at]!.has(year!) &&
        !isShown &&
        !hasUndatedPart(lines)
      )
        holds.push({ why: 'period', doubt: 'contradicts', scope: 'table', said: other });
    }
  }
}

/** `2022 | | 2023`: tables whose headings stand in one row, parted by the labels of the second. */
const isBeside = ({ table }: Table, { table: other }: Table): boolean =>
  table !== other && table.headerRows.some((row) => other.headerRows.includes(row));

/** What stands over two tables is said of the two of them. */
const isOver = ({ placed }: Said, { captions, titles }: TableLines): boolean =>
  [...captions, ...titles].some((said) => said.placed.cell === placed.cell);

/** `2022 | 10 ay`: the part is of the year over the table, which its other column is measured against. */
const hasUndatedPart = ({ columns }: TableLines): boolean =>
  [...columns.values()].some(({ own }) =>
    own.some(
      ({ told: { span } }) => span.years.length === 0 && (span.part !== undefined || span.flags.length > 0),
    ),
  );

const isOne = ({ told: { span } }: Said): boolean =>
  span.periods.length === 1 && isYear(span.periods[0]!) && span.flags.length === 0 && span.part === undefined;
