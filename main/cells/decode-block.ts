import type { Cell } from '../../shared/domain/sheets/cell.ts';
import { columnName } from '../../shared/domain/sheets/cell-ref.ts';
import { BLOCK_VERSION, EXTRA, HEAD, plainText, TYPES } from './block-format.ts';
import { ByteReader } from './byte-reader.ts';

const columns: string[] = [];
const column = (col: number): string => (columns[col] ??= columnName(col));

/** The cells of a block, as they were added. @throws on bytes that no `BlockWriter` made: that is a bug. */
export function decodeBlock(bytes: Uint8Array): Cell[] {
  const input = new ByteReader(bytes);
  const version = input.varint();
  if (version !== BLOCK_VERSION) throw new Error(`cell block of unknown version ${version}`);
  let row = input.varint();
  const count = input.varint();
  const strings = readStrings(input);
  const cells: Cell[] = [];
  let col = 0;
  for (let index = 0; index < count; index++) {
    const head = input.byte();
    if (head & HEAD.row) {
      row += input.varint();
      col = 0;
    }
    col += head & HEAD.column ? input.varint() : 1;
    const cell = readCell(input, head, `${column(col)}${row}`, strings);
    if (head & HEAD.extras) readExtras(input, cell, strings);
    cells.push(cell);
  }
  return cells;
}

/** The texts of a block without its cells: much less work. */
export function stringsOf(bytes: Uint8Array): string[] {
  const input = new ByteReader(bytes);
  for (let head = 0; head < 3; head++) input.varint();
  return readStrings(input);
}

function readStrings(input: ByteReader): string[] {
  const lengths = Array.from({ length: input.varint() }, () => input.varint());
  const joined = input.text(input.varint());
  let at = 0;
  return lengths.map((length) => joined.slice(at, (at += length)));
}

function readCell(input: ByteReader, head: number, ref: string, strings: string[]): Cell {
  const type = TYPES[head & HEAD.typeMask]!;
  let value: Cell['value'];
  if (type === 'number') value = head & HEAD.whole ? input.zigzag() : input.float();
  else if (type === 'boolean') value = (head & HEAD.whole) !== 0;
  else if (type === 'blank') value = null;
  else value = strings[input.varint()]!;
  return { ref, type, value, text: head & HEAD.text ? strings[input.varint()]! : plainText(value) };
}

function readExtras(input: ByteReader, cell: Cell, strings: string[]): void {
  const marks = input.byte();
  if (marks & EXTRA.formula) cell.formula = strings[input.varint()]!;
  if (marks & EXTRA.hidden) cell.hidden = true;
  if (marks & EXTRA.comment) cell.comment = strings[input.varint()]!;
  if (marks & EXTRA.coveredBy) cell.coveredBy = strings[input.varint()]!;
  if (marks & EXTRA.superscript) cell.superscript = strings[input.varint()]!;
  if (marks & EXTRA.struck) cell.struck = true;
  if (marks & EXTRA.standing) cell.standing = strings[input.varint()]!;
}
