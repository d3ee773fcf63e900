import type { Sheet } from '../../sheets/cell.ts';
import { blockOf, cellCount, sheetBlock, type Block } from './block.ts';
import type { FoundTable, Placed, SheetTables } from './found-table.ts';
import { readLines } from './line-class.ts';
import { rolesOf } from './roles.ts';
import { partsByColumns, type Work } from './side-by-side.ts';
import { splitBeside } from './split-beside.ts';
import { stackedPieces } from './stack.ts';
import { tableOf, type Part } from './table-of.ts';
import { cutAtBands } from './bands.ts';
import { drawnLines } from './drawn-lines.ts';
import { around, notesEnd } from './around.ts';
import { wordTables } from './word-tables.ts';
import { shareAround } from './share-around.ts';
import type { LabelSays } from './year-row.ts';

/** How often a block is cut into blocks. */
const DEEPEST = 6;
/** Cells that may be looked at again and again while a sheet is cut, besides twenty times its own. */
const LEAST_WORK = 5_000_000;

/**
 * Finds the tables of a sheet and says what every cell is. Linear in its cells; never throws.
 *
 * @param says what a label says of its row, where the words are known; only a row that may be years asks it
 */
export function findTables(sheet: Sheet, says: (label: string) => LabelSays = () => null): SheetTables {
  const shown = sheetBlock(sheet);
  const drawn = drawnLines(shown);
  const block = drawn ?? shown;
  const work: Work = { left: LEAST_WORK + cellCount(block) * 20 };
  const parts = partsOf(block, 0, work, says);
  const heads = parts.filter(({ beside }) => beside === true);
  const tables: FoundTable[] = [];
  const titles: Placed[] = [];
  const notes: Placed[] = [];
  const whole = parts.length === 1;
  for (const part of parts) {
    const own = heads.includes(part);
    const placed = around(part, whole || own);
    for (const table of placed.tables) {
      if (own) table.titles = placed.titles;
      for (const one of splitBeside(table, block)) tables.push(one);
    }
    if (!own) for (const title of placed.titles) titles.push(title);
    for (const note of placed.notes) notes.push(note);
  }
  shareAround(tables);
  if (work.left < 0) for (const table of tables) table.ask ??= { why: 'rival', rival: [] };
  tables.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const found = {
    sheet: sheet.name,
    tables,
    titles,
    notes,
    ...(drawn ? { drawn: drawn.lines.flatMap(({ spots }) => spots) } : {}),
  };
  return { ...found, roles: rolesOf(block, found) };
}

/** Cuts a block until each part holds tables that only stand one above the other. */
function partsOf(block: Block, depth: number, work: Work, says: (label: string) => LabelSays): Part[] {
  if (block.lines.length === 0) return [];
  if (depth < DEEPEST) {
    const beside = partsByColumns(block, work);
    if (beside.length > 1)
      return beside.flatMap((one) => {
        const cut = partsOf(one, depth + 1, work, says);
        return depth === 0 && cut.length === 1 ? [{ ...cut[0]!, beside: true as const }] : cut;
      });
    const bands = cutAtBands(block, work);
    if (bands) return bands.flatMap((one) => partsOf(one, depth + 1, work, says));
  }
  const part = readPart(block, says);
  const segments = depth < DEEPEST ? segmentsOf(part) : [];
  if (segments.some((one) => partsByColumns(one, work).length > 1))
    return segments.flatMap((one) => partsOf(one, depth + 1, work, says));
  return [part];
}

/** The lines of each table of a part with those that belong to it; none where there is one. */
function segmentsOf({ lines, tables }: Part): Block[] {
  if (tables.length < 2) return [];
  const starts = tables.map(({ from }, i) => {
    if (i === 0) return 0;
    const end = tables[i - 1]!.to + 1;
    return end + notesEnd(lines.slice(end, from), lines[end - 1]!, lines[from]!);
  });
  return starts.map((start, i) => blockOf(lines.slice(start, starts[i + 1] ?? lines.length)));
}

function readPart(block: Block, says: (label: string) => LabelSays): Part {
  const reading = readLines(block, says);
  const tables = stackedPieces(reading).map((piece) => tableOf(reading, piece));
  return {
    lines: block.lines,
    tables: [...tables, ...wordTables(reading, tables)].sort((a, b) => a.from - b.from),
  };
}
