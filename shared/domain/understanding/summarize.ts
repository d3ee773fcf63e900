import type { Period } from '../periods/period.ts';
import { parseRef, rangeText, type Position } from '../sheets/cell-ref.ts';
import type { Said } from './lines/line.ts';
import type { ReadSheet, ReadTable } from './read-tables.ts';
import type { TableSummary } from './table-summary.ts';
import type { Box } from './tables/found-table.ts';

/** The tables of a sheet as a person is told of them, by the addresses of the sheet as it came. */
export const summarize = (read: ReadSheet): TableSummary[] =>
  read.tables.map((table) => summaryOf(table, read));

export function summaryOf({ table, lines }: ReadTable, read: ReadSheet): TableSummary {
  const rows = depth(table.headerRows, table.box.top);
  const cols = depth(table.labelCols, table.box.left);
  const above = [...lines.captions, ...lines.titles];
  const unit = unitOf([...above, ...[...lines.columns.values()].flatMap(({ own }) => own)], above);
  const period = periodOf(above);
  return {
    sheet: read.grid.sheet.name,
    range: ownRange(table.box, read),
    headerRows: read.turned ? cols : rows,
    headerCols: read.turned ? rows : cols,
    orientation: read.turned ? 'columns' : 'rows',
    title: above.find(({ told }) => !isUnitOnly(told))?.placed.text ?? above[0]?.placed.text ?? '',
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    confidence: table.ask === undefined ? 3 : 1,
    ...(table.ask === undefined
      ? {}
      : { ask: { why: table.ask.why, rivals: table.ask.rival.map((box) => ownRange(box, read)) } }),
  };
}

/** Down to the last of them: rows of a heading that were left blank are part of it. */
const depth = (places: readonly number[], first: number): number =>
  places.length === 0 ? 0 : places.at(-1)! - first + 1;

const isUnitOnly = ({ units, tokens, span }: Said['told']): boolean =>
  span.periods.length === 0 && units.some(({ from, to }) => from === 0 && to === tokens.length);

/** What is said above the table, nearest first; else the one unit of its headings. */
function unitOf(all: readonly Said[], above: readonly Said[]): string | undefined {
  const unitsIn = (texts: readonly Said[]): string[] => [
    ...new Set(texts.flatMap(({ told }) => told.units.flatMap(({ what }) => what.map(({ unit }) => unit)))),
  ];
  for (const said of above) {
    const units = unitsIn([said]);
    if (units.length === 1) return units[0];
  }
  const units = unitsIn(all);
  return units.length === 1 ? units[0] : undefined;
}

/** The one period that is named above the table, nearest first. */
function periodOf(above: readonly Said[]): Period | undefined {
  for (const { told } of above) {
    const { periods } = told.span;
    if (periods.length > 0) return periods.length === 1 ? (periods[0] ?? undefined) : undefined;
  }
  return undefined;
}

/** The range of a box by the addresses of its cells, which in a turned sheet are not its places. */
function ownRange(box: Box, { grid, turned }: ReadSheet): string {
  if (turned === undefined) return rangeText(box);
  const places: Position[] = [];
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let col = box.left; col <= box.right; col += 1) {
      const placed = grid.at(row, col);
      if (placed) places.push(parseRef(placed.cell.ref));
    }
  const [rows, cols] = [places.map(({ row }) => row), places.map(({ col }) => col)];
  if (places.length === 0) return rangeText(box);
  return rangeText({
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  });
}
