import type { RichText } from '../xlsx/rich-text.ts';
import type { FlowTable } from './flow-table.ts';

/** A cell as old Word formats tell it: by where it ends on the page, in twentieths of a point. */
export interface EdgeCell {
  right: number;
  text: RichText;
  /** Joined with the cell at its left. */
  joins: boolean;
  down: 'restart' | 'continue' | '';
}

export interface EdgeRow {
  left: number;
  cells: EdgeCell[];
  hidden: boolean;
}

/** Edges nearer than this are one: rows of one table are drawn by hand. */
const NEAR = 60;

/** Rows whose cells end where they like, as a table of columns: every edge that some row has begins a column. */
export function tableOfEdges(rows: readonly EdgeRow[], table: FlowTable): void {
  const edges = distinct(rows.flatMap(({ left, cells }) => [left, ...cells.map(({ right }) => right)]));
  const columnAt = (x: number): number =>
    Math.max(
      0,
      edges.findIndex((edge) => Math.abs(edge - x) <= NEAR),
    );
  for (const { left, cells, hidden } of rows) {
    table.openRow();
    if (hidden) table.hideRow();
    table.skip(columnAt(left));
    let from = columnAt(left);
    for (const cell of joined(cells)) {
      const to = Math.max(from + 1, columnAt(cell.right));
      table.openCell();
      table.span(to - from);
      if (cell.down !== '') table.mergeDown(cell.down);
      table.closeCell(cell.text);
      from = to;
    }
  }
}

function distinct(values: readonly number[]): number[] {
  const edges: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (edges.length === 0 || value - edges.at(-1)! > NEAR) edges.push(value);
  return edges;
}

/** Cells that are joined are one, and what is hidden beneath is said, too. */
function joined(cells: readonly EdgeCell[]): EdgeCell[] {
  const out: EdgeCell[] = [];
  for (const cell of cells) {
    const before = out.at(-1);
    if (!cell.joins || !before) out.push({ ...cell });
    else {
      before.right = cell.right;
      if (cell.text.text !== '') before.text = { text: `${before.text.text}\n${cell.text.text}`.trim() };
    }
  }
  return out;
}
