import { foldLabel } from '../text/fold.ts';
import { Block, closeBlock } from './values/block.ts';
import { readColumns } from './columns.ts';
import { dataRow } from './values/data-row.ts';
import { mergeAt, type Placed } from './grid.ts';
import { ROWS_READ_FREELY } from './long-sheets.ts';
import { isCount, isHeaderRow } from './header-row.ts';
import { notePersons } from './values/persons.ts';
import { resolveLabel } from './labels/resolve.ts';
import { isColumnNumbers, isData } from './values/row-parts.ts';
import { askSentence, readSentence } from './sentences.ts';
import { segmentsOf, splitLine, type Segment } from './segments.ts';
import { ignore, type SheetState } from './sheet-state.ts';
import { subjectOf } from './labels/subject.ts';

/** Where the reading of a sheet has come to. */
interface Progress {
  block: Block;
  /** The row above was a header. */
  open: boolean;
  /** Last row with content. */
  previous: number;
  segments: Segment[];
  /** Last row that named a figure, by table. */
  parents: Map<number, SheetState['parent']>;
}

/** Reads a sheet row by row: titles, headers, data. */
export function readRows(state: SheetState, taken: ReadonlySet<number>): void {
  const at: Progress = {
    block: new Block(),
    open: false,
    previous: 0,
    segments: segmentsOf(new Map()),
    parents: new Map(),
  };
  for (const row of [...state.grid.rows.keys()].toSorted((a, b) => a - b)) {
    if (taken.has(row) || row > ROWS_READ_FREELY) continue;
    const line = state.grid.rows
      .get(row)!
      .filter(
        (placed) =>
          placed.text.trim() !== '' || placed.cell.type === 'error' || placed.cell.formula !== undefined,
      );
    if (line.length > 0) readLine(state, row, line, at);
  }
  closeBlock(at.block, state);
}

function readLine(state: SheetState, row: number, line: Placed[], at: Progress): void {
  const gap = row > at.previous + 1;
  at.previous = row;
  if (isColumnNumbers(line) || isOfWhich(line, state)) return;
  const continues = at.open && !gap;
  if (
    isSpanned(state, row, line, at) ||
    isHeaderRow(line, state.index, state.period, continues ? state.columns : null)
  )
    return readHeader(state, row, continues, at);
  at.open = false;
  if (line.length === 1 && readSentence(state, line[0]!)) return;
  const title = isTitle(line, gap, state);
  if (title) {
    closeBlock(at.block, state);
    at.parents.clear();
    return readTitle(state, title);
  }
  if (gap) closeBlock(at.block, state);
  for (const part of splitLine(line, at.segments)) {
    state.parent = at.parents.get(part.segment.from) ?? null;
    dataRow(state, part.line, at.block);
    at.parents.set(part.segment.from, state.parent);
  }
}

/** A merge of the header above reaches down into this row, which has no numbers of its own. */
const isSpanned = (state: SheetState, row: number, line: Placed[], at: Progress): boolean =>
  at.open &&
  !line.some((placed) => placed.cell.type === 'number' && isCount(placed)) &&
  state.grid.merges.some((m) => state.headerRows.includes(m.top) && m.bottom >= row);

/** `o cümlədən:` in a row of its own says nothing that the rows below do not say. */
const isOfWhich = (line: Placed[], state: SheetState): boolean =>
  line.length === 1 && state.index.roles.get(foldLabel(line[0]!.text))?.has('of-which') === true;

function readHeader(state: SheetState, row: number, continues: boolean, at: Progress): void {
  if (!continues) {
    closeBlock(at.block, state);
    state.headerRows = [];
  }
  state.headerRows.push(row);
  const around = {
    agencies: [state.agency, state.out.agency],
    titles: [...state.sheetTitles, ...state.titles],
    unit: undefined,
  };
  state.columns = readColumns(state.grid, state.headerRows, state.index, state.period, around);
  if (state.growing) forgetGrowing(state);
  state.parent = null;
  state.rowYears = [];
  at.parents.clear();
  at.segments = segmentsOf(state.columns);
  at.open = true;
  notePersons(state);
}

/** Columns that add up from January on: `II rüb` holds six months there, which is not what it says. */
function forgetGrowing(state: SheetState): void {
  for (const column of state.columns.values())
    if (/-(?:Q[2-4]|H2|\d\d)$/.test(column.period ?? ''))
      Object.assign(column, { period: null, role: 'other' });
}

function isTitle(line: Placed[], gap: boolean, state: SheetState): Placed | null {
  const texts = line.filter(
    (placed) => state.columns.get(placed.col)?.role !== 'number' || line.length === 1,
  );
  if (texts.length !== 1 || isData(texts[0]!)) return null;
  const placed = texts[0]!;
  const merged = mergeAt(state.grid, placed.row, placed.col);
  const across = merged !== undefined && merged.right > merged.left;
  if (line.length > 1) return across ? placed : null;
  if (gap || state.columns.size === 0 || across) return placed;
  return resolveLabel(placed.text, state.index).kind === 'unknown' ? placed : null;
}

const NOTE = /^\s*(?:[¹²³*†]|\d\)|\(\d\)|qeyd\b|примечание|note\b|mənbə|источник|source\b)/iu;

function readTitle(state: SheetState, placed: Placed): void {
  if (NOTE.test(placed.text)) {
    ignore(state, placed, 'note');
    return;
  }
  if (askSentence(state, placed)) return;
  const noData = state.headerRows.length === 0 && !state.dataSinceTitle && state.titles.length === 0;
  if (state.dataSinceTitle || state.headerRows.some((row) => row < placed.row)) {
    state.titles = [];
    state.seen.clear();
  }
  if (noData) state.sheetTitles.push(placed.text);
  state.titles.push(placed.text);
  state.dataSinceTitle = false;
  state.parent = null;
  const head = subjectOf(state.sheetTitles, false, state.index);
  const own = state.titles.filter((title) => !state.sheetTitles.includes(title));
  const section = subjectOf(own, true, state.index);
  state.subject = section.figure === null && section.scope.length === 0 ? head : section;
}
