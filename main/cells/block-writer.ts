import type { CellType } from '../../shared/domain/sheets/cell.ts';
import { BLOCK_VERSION, EXTRA, HEAD, plainText, TYPE_CODE } from './block-format.ts';
import { ByteWriter } from './byte-writer.ts';
import { LIMITS } from './limits.ts';
import { refuse } from './refusal.ts';

/** Rows `firstRow` to `lastRow` of a sheet; `cells` of them carry something. */
export interface CellBlock {
  firstRow: number;
  lastRow: number;
  bytes: Uint8Array;
}

export interface CellExtras {
  formula?: string;
  hidden?: true;
  comment?: string;
  coveredBy?: string;
  superscript?: string;
  struck?: true;
  standing?: string;
}

const BLOCK_ROWS = 1000;
const BLOCK_CELLS = 20_000;
const BLOCK_CHARACTERS = 1_000_000;

/** What all sheets of a file have cost so far. */
export interface TextBudget {
  characters?: number;
}

/** Takes cells row by row, left to right, and gives them back as blocks; a cell costs a few bytes. */
export class BlockWriter {
  readonly blocks: CellBlock[] = [];
  readonly #cells = new ByteWriter();
  readonly #strings = new Map<string, number>();
  readonly #budget: TextBudget;
  #characters = 0;
  #count = 0;
  #firstRow = 0;
  #row = 0;
  #col = 0;

  constructor(budget: TextBudget = {}) {
    this.#budget = budget;
  }

  /** @throws ReadRefusal where the file has more text than there is room for. */
  add(
    row: number,
    col: number,
    type: CellType,
    value: string | number | boolean | null,
    text: string,
    extras?: CellExtras,
  ): void {
    if (row !== this.#row && this.#isFull(row)) this.flush();
    if (this.#count === 0) {
      this.#firstRow = row;
      this.#row = row;
      this.#col = 0;
    }
    this.#count++;
    const out = this.#cells;
    out.reserve(64);
    const rowStep = row - this.#row;
    const colStep = col - (rowStep === 0 ? this.#col : 0);
    const whole =
      value === true || (typeof value === 'number' && (value | 0) === value && !Object.is(value, -0));
    const ownText = plainText(value) !== text;
    const marks = extras ? marksOf(extras) : 0;
    out.byte(
      TYPE_CODE[type] |
        (ownText ? HEAD.text : 0) |
        (marks === 0 ? 0 : HEAD.extras) |
        (colStep === 1 ? 0 : HEAD.column) |
        (whole ? HEAD.whole : 0) |
        (rowStep === 0 ? 0 : HEAD.row),
    );
    if (rowStep !== 0) out.varint(rowStep);
    if (colStep !== 1) out.varint(colStep);
    if (typeof value === 'number') {
      if (whole) out.varint(((value << 1) ^ (value >> 31)) >>> 0);
      else out.float(value);
    } else if (typeof value === 'string') out.varint(this.#string(value));
    if (ownText) out.varint(this.#string(text));
    if (marks !== 0) this.#extras(extras!, marks);
    this.#row = row;
    this.#col = col;
  }

  #isFull(row: number): boolean {
    if (this.#count === 0) return false;
    return (
      row - this.#firstRow >= BLOCK_ROWS || this.#count >= BLOCK_CELLS || this.#characters >= BLOCK_CHARACTERS
    );
  }

  #extras(extras: CellExtras, marks: number): void {
    this.#cells.byte(marks);
    for (const value of [
      extras.formula,
      extras.comment,
      extras.coveredBy,
      extras.superscript,
      extras.standing,
    ]) {
      if (value !== undefined) this.#cells.varint(this.#string(value));
    }
  }

  #string(value: string): number {
    const known = this.#strings.get(value);
    if (known !== undefined) return known;
    const index = this.#strings.size;
    this.#strings.set(value, index);
    this.#characters += value.length;
    this.#budget.characters = (this.#budget.characters ?? 0) + value.length;
    if (this.#budget.characters > LIMITS.cellCharacters)
      refuse({ tag: 'TooLarge', what: 'characters', limit: LIMITS.cellCharacters });
    return index;
  }

  /** Ends the block under way. */
  flush(): void {
    if (this.#count === 0) return;
    const joined = [...this.#strings.keys()].join('');
    const strings = Buffer.from(joined, 'utf8');
    const head = new ByteWriter();
    head.reserve(32 + this.#strings.size * 5 + strings.length + this.#cells.length);
    for (const value of [BLOCK_VERSION, this.#firstRow, this.#count, this.#strings.size]) head.varint(value);
    for (const string of this.#strings.keys()) head.varint(string.length);
    head.varint(strings.length);
    head.append(strings);
    head.append(this.#cells.written());
    this.blocks.push({ firstRow: this.#firstRow, lastRow: this.#row, bytes: head.written().slice() });
    this.#cells.clear();
    this.#strings.clear();
    this.#characters = 0;
    this.#count = 0;
  }
}

function marksOf(extras: CellExtras): number {
  return (
    (extras.hidden ? EXTRA.hidden : 0) |
    (extras.formula === undefined ? 0 : EXTRA.formula) |
    (extras.comment === undefined ? 0 : EXTRA.comment) |
    (extras.coveredBy === undefined ? 0 : EXTRA.coveredBy) |
    (extras.superscript === undefined ? 0 : EXTRA.superscript) |
    (extras.struck ? EXTRA.struck : 0) |
    (extras.standing === undefined ? 0 : EXTRA.standing)
  );
}
