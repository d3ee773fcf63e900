import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import type { FlowTable } from './flow-table.ts';

/** Collects what stands around the tables of a text document, and gives it to the table it stands by. */
export class FlowAround {
  /** All paragraphs that stand in no table, in reading order. */
  readonly paragraphs: string[] = [];
  readonly #open: OutsideText[] = [];
  #waiting: OutsideText[] = [];
  /** Ids of footnotes (`f2`) and endnotes (`e2`) that the waiting text refers to. */
  #notes: string[] = [];

  begin(inBox: boolean): void {
    this.#open.push(inBox ? { kind: 'text box', text: '' } : { kind: 'note', text: '', above: true });
  }

  add(text: string): void {
    const open = this.#open.at(-1);
    if (open) open.text += text;
  }

  end(): void {
    const text = this.#open.pop();
    if (!text || text.text.trim() === '') return;
    this.#waiting.push(text);
    this.paragraphs.push(text.text);
  }

  note(id: string): void {
    this.#notes.push(id);
  }

  /** A table begins: what waited stands above it. */
  table(table: FlowTable): void {
    table.around.push(...this.#waiting);
    table.notes.push(...this.#notes);
    this.#waiting = [];
    this.#notes = [];
  }

  /** The text after the last table stands below it. */
  finish(last: FlowTable | undefined): void {
    last?.around.push(...this.#waiting.map(({ kind, text }) => ({ kind, text })));
    last?.notes.push(...this.#notes);
  }
}
