import type { Range } from '../../../shared/domain/sheets/cell-ref.ts';
import type { RichText } from '../xlsx/rich-text.ts';
import type { HtmlBlock, HtmlCell, HtmlTable } from './html-page.ts';

interface PlacedText {
  row: number;
  col: number;
  text: RichText;
  hidden: boolean;
}

/** Where texts and merges of a block stand, counted from 0 at its own top left. */
export interface Layout {
  height: number;
  width: number;
  texts: PlacedText[];
  merges: Range[];
}

/** Lays blocks one below the other. An empty row parts paragraphs; a rule takes two (as LibreOffice does it). */
export function layoutBlocks(blocks: readonly HtmlBlock[]): Layout {
  const layout: Layout = { height: 0, width: 1, texts: [], merges: [] };
  // Rows below the last content: a second paragraph end adds none.
  let gap = 0;
  for (const block of blocks) {
    if (block.kind === 'gap') {
      if (layout.height > 0) gap = block.rows === 'rule' ? gap + 2 : Math.max(gap, 1);
      continue;
    }
    layout.height += gap;
    gap = 0;
    if (block.kind === 'line') {
      layout.texts.push({ row: layout.height++, col: 0, text: block.line, hidden: false });
    } else {
      const table = layoutTable(block);
      append(layout, table, layout.height, 0, false);
      layout.height += table.height;
      layout.width = Math.max(layout.width, table.width);
    }
  }
  return layout;
}

function append(into: Layout, part: Layout, down: number, right: number, hidden: boolean): void {
  for (const one of part.texts) {
    into.texts.push({ ...one, row: one.row + down, col: one.col + right, hidden: one.hidden || hidden });
  }
  for (const { top, left, bottom, right: end } of part.merges) {
    into.merges.push({ top: top + down, left: left + right, bottom: bottom + down, right: end + right });
  }
}

interface Slot {
  row: number;
  col: number;
  rows: number;
  cell: HtmlCell;
  content: Layout;
}

/** A table in a cell takes rows and columns of its own, so rows and columns of the outer one grow. */
function layoutTable(table: HtmlTable): Layout {
  const slots = placeCells(table);
  const columns = Math.max(1, ...slots.map(({ col, cell }) => col + cell.columns));
  const widths = Array.from({ length: columns }, () => 1);
  const heights = table.rows.map(() => 1);
  for (const { row, col, rows, cell, content } of slots) {
    const last = col + cell.columns - 1;
    widths[last]! += Math.max(0, content.width - sum(widths, col, cell.columns));
    heights[row + rows - 1]! += Math.max(0, content.height - sum(heights, row, rows));
  }
  const layout: Layout = {
    height: sum(heights, 0, heights.length),
    width: sum(widths, 0, columns),
    texts: [],
    merges: [],
  };
  const tops = starts(heights);
  const lefts = starts(widths);
  for (const { row, col, rows, cell, content } of slots) {
    const [top, left] = [tops[row]!, lefts[col]!];
    append(
      layout,
      content,
      top,
      left,
      cell.hidden || table.rows[row]!.hidden || table.hiddenColumns.has(col),
    );
    const merge = {
      top,
      left,
      bottom: top + sum(heights, row, rows) - 1,
      right: left + sum(widths, col, cell.columns) - 1,
    };
    const isSpread = rows > 1 || cell.columns > 1;
    if (isSpread && content.height <= 1 && content.width <= 1) layout.merges.push(merge);
  }
  return layout;
}

/** Gives each cell its row and column; cells that reach down push later ones aside (HTML, 4.9.12.1). */
function placeCells(table: HtmlTable): Slot[] {
  const slots: Slot[] = [];
  let reaching: { from: number; to: number; until: number }[] = [];
  table.rows.forEach((row, at) => {
    reaching = reaching.filter(({ until }) => until > at);
    let col = 0;
    for (const cell of row.cells) {
      for (let taken = reaching.find((one) => col >= one.from && col < one.to); taken;) {
        col = taken.to;
        taken = reaching.find((one) => col >= one.from && col < one.to);
      }
      const left = table.rows.length - at;
      const rows = cell.rows === 0 ? left : Math.min(cell.rows, left);
      slots.push({ row: at, col, rows, cell, content: layoutBlocks(cell.blocks) });
      if (rows > 1) reaching.push({ from: col, to: col + cell.columns, until: at + rows });
      col += cell.columns;
    }
  });
  return slots;
}

function sum(sizes: readonly number[], from: number, count: number): number {
  let total = 0;
  for (let at = from; at < from + count; at++) total += sizes[at] ?? 0;
  return total;
}

function starts(sizes: readonly number[]): number[] {
  let at = 0;
  return sizes.map((size) => (at += size) - size);
}
