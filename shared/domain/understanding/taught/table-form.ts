import { labelsOf, type Line, type LineKind, type Said, type TableLines } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { TaughtColumn, TaughtEdges } from '../../catalogue/taught-table.ts';
import type { Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { FoundTable, SheetTables } from '../tables/found-table.ts';

/** What a table looks like to a person: its texts by line, and where its cells stand. Kept nowhere. */
export interface TableForm {
  sheet: string;
  /** Nearest first. */
  captions: string[];
  /** Header path of each column of values, left to right; its time, where it says nothing else. */
  columns: TaughtColumn[];
  /** What each row belongs to and its own label, outermost first. */
  rows: string[][];
  /** Of the sheet. */
  titles: string[];
  notes: string[];
  /**
   * Cells of the body that carry something: places in `rows` and `columns`, the address, and the unit in which they are
   * written with what it multiplies.
   */
  cells: { row: number; column: number; ref: string; unit?: { unit: string; factor: number } }[];
  /** What stands at its edges, where a person drew them; with the years of the return. */
  edges?: TaughtEdges;
}

/** What a form and its cells came to, for whoever shows them. */
export interface TableShape extends TableForm {
  /** Where the rows and columns of the form stand; of a table on its side they are the sheet's columns and rows. */
  rowsAt: number[];
  columnsAt: number[];
  kinds: LineKind[];
  /** Words that nobody explained, with the cell in which they stand. */
  words: { ref: string; word: string }[];
}

/** A form once its cells were judged. */
export function shapeOf(form: TableForm, readings: readonly CellReading[]): TableShape {
  const units = new Map(readings.map(({ placed, unit }) => [placed.cell.ref, unit]));
  const columns = linesOf(readings.map(({ column }) => column));
  const open = readings.flatMap(({ holds }) =>
    holds.flatMap((hold) =>
      hold.why === 'word' && hold.said !== undefined
        ? [{ ref: hold.said.placed.cell.ref, word: hold.token.text }]
        : [],
    ),
  );
  const words = new Map(open.map((one) => [`${one.ref} ${one.word}`, one]));
  return {
    ...form,
    cells: form.cells.map((cell) => {
      const unit = units.get(cell.ref);
      return unit === undefined ? cell : { ...cell, unit: { unit: unit.unit, factor: unit.factor } };
    }),
    rowsAt: linesOf(readings.map(({ row }) => row)).map(({ at }) => at),
    columnsAt: columns.map(({ at }) => at),
    kinds: columns.map(({ kind }) => kind),
    words: [...words.values()],
  };
}

interface Shown {
  sheet: string;
  table: FoundTable;
  found: SheetTables;
  lines: TableLines;
  readings: readonly CellReading[];
  meanings: Meanings;
}

export function formOf({ sheet, table, found, lines, readings, meanings }: Shown): TableForm {
  const rows = linesOf(readings.map(({ row }) => row));
  // What a cell of its own makes of its header is no other column.
  const columns = linesOf(readings.map(({ column }) => lines.columns.get(column.at) ?? column));
  const places = new Map(columns.map(({ at }, place) => [at, place]));
  const rowPlaces = new Map(rows.map(({ at }, place) => [at, place]));
  return {
    sheet,
    captions: lines.captions.map(textOf),
    columns: columns.map((column) => {
      const time = timeOf(column, readings, meanings);
      const path = [...column.near.toReversed(), ...column.own].map(textOf);
      const isBare = path.every((text) => text === '');
      return {
        path,
        ...(time === null ? {} : { time }),
        ...(isBare ? { shows: shownIn(readings.filter((reading) => reading.column.at === column.at)) } : {}),
      };
    }),
    rows: rows.map((row) => [...row.near.toReversed(), ...labelsOf(row)].map(textOf)),
    titles: lines.titles.map(textOf),
    notes: [...table.notes, ...found.notes].map((placed) => textOf({ placed })),
    cells: readings.map(({ row, column, placed }) => ({
      row: rowPlaces.get(row.at)!,
      column: places.get(column.at)!,
      ref: placed.cell.ref,
    })),
  };
}

/** The one time of a column whose header says a time, units and words without meaning; null: it says more, or less. */
function timeOf(column: Line, readings: readonly CellReading[], { lists }: Meanings): Period | null {
  if (column.kind !== 'value' || column.near.length > 0) return null;
  const isPlain = column.own.every(({ told: { tokens, units } }) =>
    tokens.every(
      (token, at) => lists.mayBeMissing(token) || units.some(({ from, to }) => at >= from && at < to),
    ),
  );
  if (!isPlain || !column.own.some(({ told }) => told.span.periods.length > 0)) return null;
  const times = readings.filter((reading) => reading.column.at === column.at).map(({ time }) => time);
  const [first] = times;
  if (
    first === undefined ||
    times.some(({ doubt, period }) => doubt !== undefined || period !== first.period)
  )
    return null;
  return first.period;
}

const textOf = ({ placed }: Pick<Said, 'placed'>): string => placed.text.replace(/\s+/g, ' ').trim();

/** What stands under a header without a word: most of it. */
function shownIn(readings: readonly CellReading[]): NonNullable<TableForm['columns'][number]['shows']> {
  const numbers = readings.filter(({ quantity }) => quantity.kind !== 'text');
  if (numbers.length * 2 < readings.length) return 'texts';
  const shares = numbers.filter(({ quantity }) => quantity.kind === 'number' && quantity.percent === true);
  return shares.length * 2 > numbers.length ? 'shares' : 'numbers';
}

const linesOf = (lines: readonly Line[]): Line[] =>
  [...new Map(lines.map((line) => [line.at, line])).values()].toSorted((a, b) => a.at - b.at);
