import { parseRange, type Range } from '../../sheets/cell-ref.ts';
import type { Sheet } from '../../sheets/cell.ts';
import { areSound } from '../../sheets/box-edges.ts';
import { captionsFrom, notesEnd } from '../tables/around.ts';
import { columnsOf, sheetBlock, type Block, type Line, type Spot } from '../tables/block.ts';
import type { FoundTable, SheetTables } from '../tables/found-table.ts';
import { headingAbove } from '../tables/heading.ts';
import { readLines } from '../tables/line-class.ts';
import { rolesOf } from '../tables/roles.ts';
import { tableOf } from '../tables/table-of.ts';
import { wordTables } from '../tables/word-tables.ts';
import type { LabelSays } from '../tables/year-row.ts';

/** A box that a person drew on a sheet, in an earlier year or (`isNew`) just now. */
export interface DrawnBox extends Range {
  isNew?: true;
  /** Who drew it, where no second person has confirmed that. */
  asTaught?: { by: string; at: string };
}

/**
 * The tables of a sheet whose edges are drawn: one to a box. The texts between them are titles, captions and notes as
 * they are where tables are found; a number outside of every box belongs to none, and is not read. Null where the boxes
 * cut merged cells or each other.
 */
export function tablesInBoxes(
  sheet: Sheet,
  boxes: readonly DrawnBox[],
  says: (label: string) => LabelSays,
): SheetTables | null {
  if (!areSound(boxes, sheet.merges.map(parseRange))) return null;
  const block = sheetBlock(sheet);
  const tables = boxes
    .flatMap((box) => tableIn(block, box, says) ?? [])
    .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const { titles, notes } = giveTexts(tables, outside(block, boxes).filter(isOfTexts));
  const found = { sheet: sheet.name, tables, titles, notes, areDrawn: true as const };
  return { ...found, roles: rolesOf(block, found) };
}

function tableIn(
  block: Block,
  { isNew, asTaught, ...box }: DrawnBox,
  says: (label: string) => LabelSays,
): FoundTable | null {
  const rows = block.lines.filter(({ row }) => row >= box.top && row <= box.bottom);
  const inside = columnsOf({ ...block, lines: rows }, box.left, box.right);
  if (inside.lines.length === 0) return null;
  const reading = readLines(inside, says);
  const first = reading.classes.indexOf('values');
  const words = first < 0 ? wordTables(reading, [])[0] : undefined;
  if (first < 0 && words === undefined) return null;
  const heading = headingAbove(reading, Math.max(0, first), 0);
  const piece = { heading, first: heading.end, last: inside.lines.length - 1, doubtful: null };
  const { from, table } = words ?? tableOf(reading, piece, { isWhole: true });
  // Where it ends was said; what heads it may still be in doubt.
  if (table.ask?.why !== 'no-heading' && table.ask?.why !== 'cover') delete table.ask;
  table.captions = inside.lines.slice(0, from).flatMap(({ spots }) => spots);
  return {
    ...table,
    box,
    ...(isNew === true ? { isDrawn: true as const } : {}),
    ...(asTaught === undefined ? {} : { asTaught }),
  };
}

/** What stands outside of all boxes, by lines. */
export function outside({ lines }: Block, boxes: readonly Range[]): Line[] {
  const isIn = ({ row, col }: Spot): boolean =>
    boxes.some((box) => row >= box.top && row <= box.bottom && col >= box.left && col <= box.right);
  return lines.flatMap(({ row, spots }) => {
    const rest = spots.filter((spot) => !isIn(spot));
    return rest.length === 0 ? [] : [{ row, spots: rest }];
  });
}

const isOfTexts = ({ spots }: Line): boolean =>
  spots.every(({ kind }) => kind !== 'number' && kind !== 'missing');

/** Gives the lines around tables to them; what stands over or under several side by side is said of each. */
function giveTexts(tables: readonly FoundTable[], lines: readonly Line[]): { titles: Spot[]; notes: Spot[] } {
  const bands = bandsOf(tables);
  const titles: Spot[] = [];
  const notes: Spot[] = [];
  for (const [at, band] of bands.entries()) {
    const before = bands[at - 1];
    const above = lines.filter(({ row }) => row < band.top && row > (before?.bottom ?? 0));
    const cut =
      before === undefined
        ? captionsFrom(above, tables.length > 1)
        : notesEnd(above, lineAt(before.bottom), lineAt(band.top));
    if (before === undefined) titles.push(...spotsOf(above.slice(0, cut)));
    else for (const line of above.slice(0, cut)) give(line, before.tables, 'notes');
    for (const line of above.slice(cut)) give(line, band.tables, 'captions');
    for (const line of lines)
      if (line.row >= band.top && line.row <= band.bottom) give(line, band.tables, 'notes');
  }
  const end = bands.at(-1)?.bottom ?? 0;
  notes.push(...spotsOf(lines.filter(({ row }) => row > end)));
  return { titles, notes };
}

const spotsOf = (lines: readonly Line[]): Spot[] => lines.flatMap(({ spots }) => spots);

/** An end of a band, from which blank rows are counted. */
const lineAt = (row: number): Line => ({ row, spots: [] });

interface Band {
  top: number;
  bottom: number;
  tables: FoundTable[];
}

/** Tables that share a row stand side by side. */
function bandsOf(tables: readonly FoundTable[]): Band[] {
  const bands: Band[] = [];
  for (const table of tables) {
    const { top, bottom } = table.box;
    const last = bands.at(-1);
    if (last === undefined || top > last.bottom) bands.push({ top, bottom, tables: [table] });
    else {
      last.bottom = Math.max(last.bottom, bottom);
      last.tables.push(table);
    }
  }
  return bands;
}

/** A text alone in its line may speak of all that stand side by side, one of several of those in whose columns it is. */
function give(line: Line, tables: readonly FoundTable[], as: 'captions' | 'notes'): void {
  for (const spot of line.spots) {
    const own = tables.filter(({ box }) => spot.col <= box.right && spot.right >= box.left);
    const meant = line.spots.length === 1 || own.length === 0 ? tables : own;
    for (const table of meant) table[as] = [...table[as], spot];
  }
}
