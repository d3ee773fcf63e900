import type { Cell, Sheet } from '../../sheets/cell.ts';
import { parseRange } from '../../sheets/cell-ref.ts';
import type { Placed } from './found-table.ts';
import { cellKind, type CellKind } from './cell-kind.ts';

/** A cell that shows something, with what its merge covers. */
export interface Spot extends Placed {
  kind: CellKind;
  /** Last column and row that the cell's merge covers; its own without one. */
  right: number;
  bottom: number;
}

export interface Line {
  row: number;
  /** Left to right, at least one. */
  spots: Spot[];
}

/** A rectangle of a sheet: only lines that show something, top to bottom. */
export interface Block {
  lines: Line[];
  left: number;
  right: number;
}

/** Cells that show something, by lines; what a merge covers is left out. Linear in the cells. */
export function sheetBlock(sheet: Sheet): Block {
  const merges = mergesByStart(sheet.merges);
  const byRow = new Map<number, Spot[]>();
  for (const cell of sheet.cells) {
    if (cell.coveredBy !== undefined) continue;
    const text = shownText(cell);
    const kind = cellKind(cell, text);
    if (kind === null) continue;
    const at = place(cell.ref);
    const merge = merges.get(cell.ref);
    const spot: Spot = {
      row: at.row,
      col: at.col,
      cell,
      text,
      kind,
      right: merge?.right ?? at.col,
      bottom: merge?.bottom ?? at.row,
    };
    const line = byRow.get(at.row);
    if (line) line.push(spot);
    else byRow.set(at.row, [spot]);
  }
  const lines = [...byRow].map(([row, spots]) => ({ row, spots }));
  return blockOf(inOrder(lines));
}

function inOrder(lines: Line[]): Line[] {
  for (let i = 1; i < lines.length; i++)
    if (lines[i]!.row < lines[i - 1]!.row) return lines.sort((a, b) => a.row - b.row);
  return lines;
}

/** @param lines top to bottom; empty ones are dropped */
export function blockOf(lines: Line[]): Block {
  let left = Infinity;
  let right = 0;
  for (const { spots } of lines) {
    if (spots[0]!.col < left) left = spots[0]!.col;
    if (spots.at(-1)!.col > right) right = spots.at(-1)!.col;
  }
  return { lines, left: left === Infinity ? 1 : left, right };
}

/** The columns `left` to `right` of a block. */
export function columnsOf(block: Block, left: number, right: number): Block {
  const lines: Line[] = [];
  for (const { row, spots } of block.lines) {
    const kept = spots.filter(({ col }) => col >= left && col <= right);
    if (kept.length > 0) lines.push({ row, spots: kept });
  }
  return blockOf(lines);
}

export const linesOf = (block: Block, from: number, to: number): Block =>
  blockOf(block.lines.slice(from, to + 1));

export function cellCount(block: Block): number {
  let count = 0;
  for (const { spots } of block.lines) count += spots.length;
  return count;
}

/** Blank rows between a line and the next one, rows that a merge of the upper fills not counted. */
export function blankRows(upper: Line, lower: Line): number {
  let end = upper.row;
  for (const { bottom } of upper.spots) if (bottom > end) end = bottom;
  return Math.max(0, lower.row - end - 1);
}

function mergesByStart(ranges: string[]): Map<string, { right: number; bottom: number }> {
  const found = new Map<string, { right: number; bottom: number }>();
  for (const range of ranges) {
    const { right, bottom } = parseRange(range);
    found.set(range.slice(0, range.indexOf(':')), { right, bottom });
  }
  return found;
}

/** Digits of full width and signs without any, which copying leaves behind. */
const WIDE = /[\uff10-\uff19]|[\u200b\u200c\u2060\ufeff]|\u200d/u;

/** What is read of a cell: its text without a superscript footnote mark and blanks at the ends. */
function shownText(cell: Cell): string {
  const mark = cell.superscript;
  const bare =
    mark !== undefined && cell.text.endsWith(mark) && cell.text !== mark
      ? cell.text.slice(0, -mark.length)
      : cell.text;
  return WIDE.test(bare)
    ? bare
        .normalize('NFKC')
        .replace(/[\u200b\u200c\u2060\ufeff]|\u200d/gu, '')
        .trim()
    : bare.trim();
}

/** `parseRef` without its pattern: a sheet may have a million cells. */
function place(ref: string): { row: number; col: number } {
  let [row, col] = [0, 0];
  for (let i = 0; i < ref.length; i++) {
    const code = ref.charCodeAt(i);
    if (code >= 65) col = col * 26 + code - 64;
    else row = row * 10 + code - 48;
  }
  return { row, col };
}
