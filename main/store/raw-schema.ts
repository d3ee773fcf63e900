import { readFrom } from './wal-file.ts';

/** One line of the list of tables, indexes, views and triggers. */
interface RawSchemaRow {
  name: string;
  root: number;
  sql: string | null;
}

export interface RawFile {
  schema: RawSchemaRow[];
  page: (number: number) => Buffer;
}

/** Pages of a list of tables, by far more than any has; a stranger's file may lead in circles. */
const MOST_PAGES = 5_000;

/**
 * What a SQLite file says by itself, read without SQLite, which would take a log beside it for its own, and write
 * files of its own there. Null: not readable so. Source: sqlite.org/fileformat2.html, sections 1.3, 1.6 and 2.1.
 */
export function readRaw<T>(path: string, work: (file: RawFile) => T): T | null {
  return readFrom(path, (file) => {
    const header = file.read(0, 100);
    if (header.length < 100) return null;
    const size = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const page = (number: number): Buffer => {
      const bytes = number > 0 ? file.read((number - 1) * size, size) : Buffer.alloc(0);
      if (bytes.length < size) throw new RangeError(`page ${number} is not in the file`);
      return bytes;
    };
    try {
      return work({ schema: schemaOf(page, size - header.readUInt8(20)), page });
    } catch (error) {
      // Of a damaged page any number may lead anywhere.
      if (error instanceof RangeError) return null;
      throw error;
    }
  });
}

/** Where the cells of a page begin. */
export function cellsOf(page: Buffer, at = 0): number[] {
  const first = at + (page.readUInt8(at) === INTERIOR ? 12 : 8);
  return Array.from({ length: page.readUInt16BE(at + 3) }, (_, n) => page.readUInt16BE(first + 2 * n));
}

const INTERIOR = 5;
const LEAF = 13;

function schemaOf(page: RawFile['page'], usable: number): RawSchemaRow[] {
  const rows: RawSchemaRow[] = [];
  const left = [1];
  for (let seen = 0; left.length > 0; seen++) {
    if (seen > MOST_PAGES) throw new RangeError('pages in a circle');
    const number = left.pop()!;
    const bytes = page(number);
    const at = number === 1 ? 100 : 0;
    const kind = bytes.readUInt8(at);
    if (kind !== INTERIOR && kind !== LEAF) throw new RangeError(`page ${number} is no page of a table`);
    if (kind === INTERIOR) left.push(bytes.readUInt32BE(at + 8));
    for (const cell of cellsOf(bytes, at))
      if (kind === INTERIOR) left.push(bytes.readUInt32BE(cell));
      else rows.push(rowOf(payloadOf(bytes, cell, page, usable)));
  }
  return rows;
}

/** Section 1.6, "B-tree Cell Format": what does not fit into a page goes on in others. */
function payloadOf(bytes: Buffer, cell: number, page: RawFile['page'], usable: number): Buffer {
  const [length, afterLength] = varint(bytes, cell);
  const [, from] = varint(bytes, afterLength);
  const most = usable - 35;
  if (length <= most) return bytes.subarray(from, from + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const some = least + ((length - least) % (usable - 4));
  const local = some <= most ? some : least;
  const parts = [bytes.subarray(from, from + local)];
  let next = bytes.readUInt32BE(from + local);
  for (let got = local, seen = 0; got < length; seen++) {
    if (seen > MOST_PAGES) throw new RangeError('pages in a circle');
    const more = page(next);
    const part = more.subarray(4, 4 + Math.min(usable - 4, length - got));
    parts.push(part);
    got += part.length;
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** type, name, table, root, sql */
function rowOf(record: Buffer): RawSchemaRow {
  const [headerLength, first] = varint(record, 0);
  let at = headerLength;
  const values: Buffer[] = [];
  const kinds: number[] = [];
  for (let head = first; head < headerLength;) {
    const [kind, next] = varint(record, head);
    head = next;
    kinds.push(kind);
    const length = kind >= 12 ? (kind - (kind % 2 === 0 ? 12 : 13)) / 2 : (SIZES[kind] ?? 0);
    values.push(record.subarray(at, at + length));
    at += length;
  }
  const [, name, , root, sql] = values;
  if (!name || !root || !sql) throw new RangeError('too short a line');
  return {
    name: name.toString('utf8'),
    root: root.length > 0 && root.length <= 6 ? root.readUIntBE(0, root.length) : kinds[3] === 9 ? 1 : 0,
    sql: kinds[4] === 0 ? null : sql.toString('utf8'),
  };
}

/** Bytes of a number, by its kind. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8];

/** The value, and where the next thing begins. Nothing here is as large as nine bytes can hold. */
function varint(bytes: Buffer, from: number): [number, number] {
  let value = 0;
  for (let at = from; at < from + 8; at++) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + 1];
  }
  throw new RangeError('too large a number');
}
