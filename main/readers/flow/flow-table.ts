import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import type { Range } from '../../../shared/domain/sheets/cell-ref.ts';
import type { RichText } from '../xlsx/rich-text.ts';

export interface FlowCell {
  row: number;
  col: number;
  text: RichText;
  hidden: boolean;
}

/** A table of a text document as it is being read; rows and columns count from 1. */
export class FlowTable {
  readonly cells: FlowCell[] = [];
  readonly merges: Range[] = [];
  readonly around: OutsideText[] = [];
  /** Ids of the footnotes (`f2`) and endnotes (`e2`) that it refers to. */
  readonly notes: string[] = [];
  /** Rows of which the reader is not sure where their cells end. */
  readonly doubtful = new Set<number>();
  #row = 0;
  #col = 1;
  #span = 1;
  #merge: 'restart' | 'continue' | '' = '';
  #hidden = false;
  /** Column → the vertical merge that reaches down through it. */
  readonly #reaching = new Map<number, Range>();

  /** Where the cell stands that is open. */
  get place(): { row: number; column: number } {
    return { row: this.#row, column: this.#col };
  }

  openRow(): void {
    this.#row++;
    this.#col = 1;
    this.#hidden = false;
  }

  hideRow(): void {
    this.#hidden = true;
  }

  /** Columns of the grid that the row leaves out before its first cell. */
  skip(columns: number): void {
    this.#col += columns;
  }

  openCell(): void {
    this.#span = 1;
    this.#merge = '';
  }

  span(columns: number): void {
    this.#span = Math.min(Math.max(1, columns), 1000);
  }

  mergeDown(kind: 'restart' | 'continue'): void {
    this.#merge = kind;
  }

  closeCell(text: RichText): void {
    const [row, col] = [this.#row, this.#col];
    const right = col + this.#span - 1;
    const above = this.#reaching.get(col);
    if (this.#merge === 'continue' && above) above.bottom = row;
    else {
      this.#reaching.delete(col);
      const range = { top: row, left: col, bottom: row, right };
      if (this.#merge === 'restart') this.#reaching.set(col, range);
      if (this.#merge === 'restart' || this.#span > 1) this.merges.push(range);
    }
    if (text.text !== '') this.cells.push({ row, col, text, hidden: this.#hidden });
    this.#col = right + 1;
  }
}
