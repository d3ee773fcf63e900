import { parseRef } from '../sheets/cell-ref.ts';
import type { Sheet } from '../sheets/cell.ts';
import type { SentenceJob } from './layouts/sentences.ts';
import { isChange } from './reading/gate.ts';
import { keyed, meantBy, type CellReading, type Hold } from './reading/cell-reading.ts';
import { readTurned, type ReadSheet, type SheetJob } from './read-tables.ts';
import type { Box } from './tables/found-table.ts';
import { saysNote } from './tables/note-words.ts';
import { turned, turnedUnderTitles } from './tables/turned-sheet.ts';

/** Beyond so many cells, or so much width, no person lays figures out in columns. */
const MOST_CELLS = 4000;
/** A turned reading has to name so many times the figures, and so many more: a few more words are chance. */
const TIMES = 2;
const MORE = 3;

/** The reading of a sheet, or the one of its tables turned where that names far more figures. */
export function better(straight: ReadSheet, sheet: Sheet, texts: SentenceJob, job: SheetJob): ReadSheet {
  if (sheet.cells.length > MOST_CELLS || sheet.cut !== undefined) return straight;
  if (isByLayout(straight)) return straight;
  const taken = takings(straight, FIGURE_STANDS);
  const wanted = Math.max(TIMES * taken, taken + MORE);
  if (numbersIn(straight) < wanted) return straight;
  const boxes = straight.found.tables.map(({ box }) => box);
  // What was left out beside a drawn table would be turned into it.
  const isApart = straight.found.areDrawn !== true || !standsBeside(sheet, boxes);
  const ways = [turned(sheet), isApart ? turnedUnderTitles(sheet, boxes) : null];
  const rivals = ways.flatMap((way) =>
    way === null ? [] : [readTurned(way, { ...texts, sheet: way.sheet }, job)],
  );
  // What heads a table goes on heading it: turned aside, its words would hold nothing back.
  const headed = rivals.filter((rival) => headings(rival) >= headings(straight));
  const over = textsOver(straight);
  const sums = headed.map((rival) => ({ rival, sum: takings(rival, NOTHING, over) }));
  const best = sums.toSorted((a, b) => b.sum - a.sum)[0];
  return best !== undefined && best.sum >= wanted ? best.rival : straight;
}

const standsBeside = ({ cells }: Sheet, boxes: readonly Box[]): boolean =>
  cells.some(({ ref }) => {
    const { row, col } = parseRef(ref);
    return boxes.some((box) => row >= box.top && row <= box.bottom && (col < box.left || col > box.right));
  });
/** Texts in letters that a reading finds beside and over each value, by address. */
function textsOver({ tables }: ReadSheet): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    tables.flatMap(({ readings }) =>
      readings.map((one) => [one.placed.cell.ref, new Set(textsOf(one))] as const),
    ),
  );
}

const textsOf = ({ row, column }: CellReading): string[] =>
  [...row.own, ...row.near, ...row.periods, ...column.own, ...column.near].flatMap(({ placed }) =>
    /\p{L}/u.test(placed.text) ? [placed.cell.ref] : [],
  );

/** Lines over a table, and those between its rows that head the ones below; a note there heads nothing. */
function headings({ found, grid }: ReadSheet): number {
  const over = new Set([
    ...found.titles,
    ...found.tables.flatMap(({ captions, titles }) => [...captions, ...(titles ?? [])]),
  ]);
  const isNote = (row: number, { left, right }: Box): boolean => {
    for (let col = left; col <= right; col += 1) {
      const text = grid.at(row, col)?.text;
      if (text !== undefined) return saysNote(text);
    }
    return false;
  };
  const between = found.tables.flatMap(({ sectionRows, box }) =>
    sectionRows.filter((row) => !isNote(row, box)),
  );
  return over.size + between.length;
}

/** A layout knows the tables as they stand. */
const isByLayout = ({ tables }: ReadSheet): boolean =>
  tables.some(({ readings }) => readings.some(({ settled }) => settled?.by === 'layout'));

/** What is asked of such a cell is not its figure: turned on its side it would only be asked less. */
const FIGURE_STANDS: ReadonlySet<Hold['why']> = new Set([
  'period',
  'remark',
  'number',
  'ambiguous',
  'mark',
  'total',
  'more-than-whole',
  'unit',
  'whose',
  'not-whole',
  'percent',
]);

const NOTHING: ReadonlySet<Hold['why']> = new Set();

/**
 * Figures that a reading would name, each once: one that gets two values is named by none.
 * @param but holds that are passed over
 * @param over texts that have to stand with a value, by its address: `Plan` over two years is said of both
 */
function takings(
  { tables }: ReadSheet,
  but: ReadonlySet<Hold['why']>,
  over: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): number {
  const taken = tables.flatMap(({ readings, lines }) => {
    const heads = [...lines.captions, ...lines.titles].map(({ placed }) => placed.cell.ref);
    const keepsTexts = (one: CellReading): boolean =>
      over.get(one.placed.cell.ref)?.isSubsetOf(new Set([...textsOf(one), ...heads])) !== false;
    return readings.filter(
      (one) =>
        one.aside === undefined &&
        one.holds.every(({ why }) => but.has(why)) &&
        !isChange(one) &&
        meantBy(one) !== null &&
        keepsTexts(one),
    );
  });
  const named = Map.groupBy(taken, (one) => `${keyed(one)}@${one.time.period}@${one.agency}`);
  return [...named.values()].filter((same) => new Set(same.map(valueOf)).size === 1).length;
}

const valueOf = ({ quantity }: CellReading): string =>
  quantity.kind === 'number' ? `${quantity.value}` : quantity.kind;

const numbersIn = ({ grid }: ReadSheet): number =>
  grid.sheet.cells.filter(({ type, text }) => type === 'number' || /^\s*[\d(]/.test(text)).length;
