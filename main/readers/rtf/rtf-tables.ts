import type { EdgeCell, EdgeRow } from '../flow/edge-table.ts';
import { tableOfEdges } from '../flow/edge-table.ts';
import { FlowAround } from '../flow/flow-around.ts';
import { FlowTable } from '../flow/flow-table.ts';
import type { RichText } from '../xlsx/rich-text.ts';

type Edge = Pick<EdgeCell, 'right' | 'joins' | 'down'>;

/** Cells beyond those that a row declares are so wide. */
const UNDECLARED = 1000;

/** Puts rows together into tables: rows that follow one another without a paragraph between are one. */
export class RtfTables {
  readonly tables: FlowTable[] = [];
  readonly around = new FlowAround();
  readonly #notes: string[] = [];
  #rows: EdgeRow[] = [];
  #cells: RichText[] = [];
  #edges: Edge[] = [];
  #joins = false;
  #down: Edge['down'] = '';
  #left = 0;

  /** Words that say what the cells of a row are. False: it is none of them. */
  declares(word: string, value: number | undefined): boolean {
    if (word === 'trowd') {
      this.#edges = [];
      this.#left = 0;
    } else if (word === 'trleft') this.#left = value ?? 0;
    else if (word === 'clmrg') this.#joins = true;
    else if (word === 'clvmgf') this.#down = 'restart';
    else if (word === 'clvmrg') this.#down = 'continue';
    else if (word === 'cellx') {
      this.#edges.push({ right: value ?? 0, joins: this.#joins, down: this.#down });
      this.#joins = false;
      this.#down = '';
    } else return false;
    return true;
  }

  cell(text: RichText): void {
    this.#cells.push({ ...text, text: text.text.trim() });
  }

  row(): void {
    if (this.#cells.length === 0) return;
    const cells = this.#cells.map((text, at): EdgeCell => ({ ...this.#edgeAt(at), text }));
    this.#rows.push({ left: this.#left, cells, hidden: false });
    this.#cells = [];
  }

  #edgeAt(at: number): Edge {
    const last = this.#edges.at(-1)?.right ?? this.#left;
    const right = last + (at + 1 - this.#edges.length) * UNDECLARED;
    return this.#edges[at] ?? { right, joins: false, down: '' };
  }

  /** A footnote of a cell. */
  note(id: string): void {
    this.#notes.push(id);
  }

  paragraph(text: string, inBox: boolean): void {
    if (!inBox) this.#endTable();
    this.around.begin(inBox);
    this.around.add(text);
    this.around.end();
  }

  /** What stands in no paragraph any more; gives the last table what follows it. */
  finish(): void {
    this.row();
    this.#endTable();
    this.around.finish(this.tables.at(-1));
  }

  #endTable(): void {
    if (this.#cells.length > 0) this.row();
    if (this.#rows.length === 0) return;
    const table = new FlowTable();
    this.around.table(table);
    tableOfEdges(this.#rows, table);
    table.notes.push(...this.#notes.splice(0));
    this.tables.push(table);
    this.#rows = [];
  }
}
