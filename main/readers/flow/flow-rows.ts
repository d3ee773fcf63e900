import type { RichText } from '../xlsx/rich-text.ts';
import { tableOfEdges, type EdgeCell, type EdgeRow } from './edge-table.ts';
import { FlowAround } from './flow-around.ts';
import { FlowTable } from './flow-table.ts';

/** Where a cell ends, and with what it is joined. */
export type Edge = Pick<EdgeCell, 'right' | 'joins' | 'down'>;

/** Cells beyond those that a row declares are so wide. */
const UNDECLARED = 1000;

/** Puts rows together into tables: rows that follow one another without a paragraph between are one. */
export class FlowRows {
  readonly tables: FlowTable[] = [];
  readonly around = new FlowAround();
  readonly #notes: string[] = [];
  #rows: EdgeRow[] = [];
  #cells: RichText[] = [];

  cell(text: RichText): void {
    this.#cells.push({ ...text, text: text.text.trim() });
  }

  row(left: number, edges: readonly Edge[]): void {
    if (this.#cells.length === 0) return;
    const last = edges.at(-1)?.right ?? left;
    const edgeAt = (at: number): Edge =>
      edges[at] ?? { right: last + (at + 1 - edges.length) * UNDECLARED, joins: false, down: '' };
    const cells = this.#cells.splice(0).map((text, at): EdgeCell => ({ ...edgeAt(at), text }));
    this.#rows.push({ left, cells, hidden: false });
  }

  /** A footnote, in a cell or in a paragraph. */
  note(id: string, inTable: boolean): void {
    if (inTable) this.#notes.push(id);
    else this.around.note(id);
  }

  paragraph(text: string, inBox: boolean): void {
    if (!inBox) this.#endTable();
    this.around.begin(inBox);
    this.around.add(text);
    this.around.end();
  }

  /** Gives the last table what follows it. */
  finish(): void {
    this.#endTable();
    this.around.finish(this.tables.at(-1));
  }

  #endTable(): void {
    // Cells of a row that never ended.
    this.row(0, []);
    if (this.#rows.length === 0) return;
    const table = new FlowTable();
    this.around.table(table);
    tableOfEdges(this.#rows, table);
    table.notes.push(...this.#notes.splice(0));
    this.tables.push(table);
    this.#rows = [];
  }
}
