import type { Layout } from '../../catalogue/layout.ts';
import type { TaughtCell, TaughtTable } from '../../catalogue/taught-table.ts';
import type { Period } from '../../periods/period.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { changesOf, type TableChange } from './changes.ts';
import { matchTable, type TableMatch } from './match-table.ts';
import { settleBy } from './settle-by.ts';
import type { TableForm } from './table-form.ts';
import { comparable, everyYear, inYearOf } from './years.ts';

/** A table that was taught, with the layout that holds it. */
export interface TaughtOf {
  layout: string;
  table: TaughtTable;
}

/** Tables taught for the sender or for another body of its house. */
export const taughtIn = (layouts: readonly Layout[], bodies: ReadonlySet<string>): TaughtOf[] =>
  layouts
    .filter(({ agency }) => agency !== null && bodies.has(agency))
    .flatMap(({ id, tables }) => tables.map((table) => ({ layout: id, table })));

/** A table that was found again. */
export interface TaughtFound {
  layout: string;
  match: TableMatch;
  changes: TableChange[];
  /** Cells that it says something of. */
  cells: number;
}

/**
 * Gives the cells of a table that was taught before what they meant then: row by row and column by column, where the
 * same texts name both. What is new, or called otherwise, is read like any other table, and said.
 */
export function applyTaught(
  readings: readonly CellReading[],
  form: TableForm,
  all: readonly TaughtOf[],
  base: Period,
): TaughtFound | null {
  const match = matchTable(
    form,
    all.map(({ table }) => table),
    base,
  );
  if (match === null) return null;
  const { taught } = match;
  const said = { by: taught.by, at: taught.at };
  const places = new Map(form.cells.map(({ ref, row, column }) => [ref, { row, column }]));
  const isSame = match.sameHead && saysNothingNew(form, taught, base);
  let cells = 0;
  for (const reading of match.isRowsOnly ? [] : readings) {
    const at = places.get(reading.placed.cell.ref)!;
    const cell = cellAt(match, at, form);
    if (cell === undefined) continue;
    if (cell.figure === undefined) {
      if (match.sameHead) reading.aside = cell.reason ?? 'not-for-reference';
      continue;
    }
    // Under another caption what its own words say is enough, where it is the same.
    if (!match.sameHead && saysSo(reading, cell)) continue;
    settleCell(reading, cell, isSame, base);
    cells += 1;
    const [first] = form.captions;
    if (!match.sameHead)
      reading.asTaught = { ...said, caption: { was: taught.captions[0] ?? '', now: first ?? '' } };
    else if (taught.confirmedBy === undefined) reading.asTaught = said;
  }
  const changes = changesOf(form, match, base);
  for (const change of changes)
    // Of a row of which nobody said anything nothing is in doubt.
    if (change.what === 'row-renamed' && change.cells.length > 0) doubt(readings, form, change);
  return { layout: all.find(({ table }) => table === taught)!.layout, match, changes, cells };
}

/**
 * What was taught of a cell's place; under a year that was not there, or in which nothing stood, what all years of the
 * row count: of the latter nobody said the time.
 */
function cellAt(
  { taught, rows, columns }: TableMatch,
  at: { row: number; column: number },
  form: TableForm,
): TaughtCell | undefined {
  const row = rows.get(at.row);
  if (row === undefined) return undefined;
  const { cells } = taught.rows[row]!;
  const column = columns.get(at.column);
  const own = column === undefined ? undefined : cells.find((cell) => cell.column === column);
  if (own !== undefined) return own;
  const { time } = form.columns[at.column]!;
  if (time === undefined) return undefined;
  const dated = cells.filter((cell) => taught.columns[cell.column]!.time !== undefined);
  const keys = new Set(dated.map(({ figure, categories, agency, unit }) => JSON.stringify([figure, categories, agency, unit]))); // prettier-ignore
  if (keys.size !== 1) return undefined;
  const { period: _, ...meant } = dated[0]!;
  return column === undefined ? { ...meant, period: time } : meant;
}

/** Whether the words around a cell name the figure that it was taught for, and leave nothing open. */
function saysSo({ candidates: [best] }: CellReading, { figure, also = [] }: TaughtCell): boolean {
  return best !== undefined && best.open.length === 0 && [figure, ...also].includes(best.figure);
}

/** Titles and notes are those of the year in which it was taught, or fewer. */
function saysNothingNew(form: TableForm, taught: TaughtTable, base: Period): boolean {
  const known = new Set([...taught.captions, ...taught.beside].map(comparable));
  return [...form.captions, ...form.titles, ...form.notes].every((text) =>
    known.has(comparable(everyYear(text, base))),
  );
}

function settleCell(reading: CellReading, cell: TaughtCell, isSame: boolean, base: Period): void {
  const { period, unit, factor, column: _, ...rest } = cell;
  const is = period === undefined ? undefined : inYearOf(period, base);
  const written = reading.unit;
  const told = settleBy(reading, {
    ...rest,
    ...(is !== undefined && isSame ? { period: is } : {}),
    ...(unit === undefined || written !== undefined ? {} : { unit, factor: factor ?? 1 }),
  });
  told.add('header');
  if (isSame) told.add('note');
  if (written !== undefined && written.unit === unit && written.factor === (factor ?? 1)) told.add('unit');
  const { time } = reading;
  if (is !== undefined && !isSame && time.doubt === undefined && time.period !== is)
    reading.holds.push({ why: 'period', scope: 'column', doubt: 'contradicts' });
  if (unit !== undefined && written !== undefined && !told.has('unit'))
    reading.holds.push({ why: 'unit', scope: 'column', unit: written.unit });
}

/** A row in the place of one that is gone may be it under another name, or a part of it. */
function doubt(
  readings: readonly CellReading[],
  form: TableForm,
  { row, was, cells }: Extract<TableChange, { what: 'row-renamed' }>,
): void {
  const own = new Set(form.cells.filter((cell) => cell.row === row).map(({ ref }) => ref));
  const [meant] = cells.filter(({ figure }) => figure !== undefined);
  for (const reading of readings)
    if (own.has(reading.placed.cell.ref) && reading.aside === undefined)
      reading.holds.push({
        why: 'renamed',
        scope: 'row',
        was: was.at(-1) ?? '',
        ...(meant === undefined ? {} : { figure: meant.figure!, categories: meant.categories ?? {} }),
      });
}
