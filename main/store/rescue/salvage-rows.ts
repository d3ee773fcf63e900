import type Database from 'better-sqlite3';
import type { WritableDb } from '../connection.ts';
import type { SqlValue } from '../statement.ts';

/** A table of a damaged file: the columns to copy, and those of its key. */
export interface SalvageTable {
  name: string;
  columns: readonly string[];
  /** `rowid` alone, or the columns of the key of a table without one; the first one is stepped over. */
  key: readonly string[];
}

/** How many rows that cannot be read are stepped over in a row where the end of the table is not known. */
const MOST_MISSES = 20_000;

/**
 * Gives every row that can be read to `keep`: from the front up to the first damaged page, from the back down to
 * the last, and of what lies between row by row, for each row is found by a way of its own through the pages.
 *
 * @returns how many rows at least could not be read
 */
export function salvageRows(
  raw: Database.Database,
  table: SalvageTable,
  keep: (row: SqlValue[]) => void,
): number {
  const front = scan(raw, table, 'ASC', keep, null);
  if (front.whole) return 0;
  const back = scan(raw, table, 'DESC', keep, front.last);
  const from = front.last ?? 0;
  // A key of words cannot be counted through.
  if (typeof from !== 'number' || (back.last !== null && typeof back.last !== 'number')) return 1;
  return between(raw, table, keep, { from, to: back.last });
}

/** A way through the table from one end. `last`: the first part of the key of the last row that could be read. */
function scan(
  raw: Database.Database,
  table: SalvageTable,
  way: 'ASC' | 'DESC',
  keep: (row: SqlValue[]) => void,
  until: SqlValue,
): { whole: boolean; last: SqlValue } {
  let last: SqlValue = null;
  try {
    const order = table.key.map((column) => `${quoted(column)} ${way}`).join(', ');
    for (const row of raw
      .prepare<[], SqlValue[]>(`${select(table)} ORDER BY ${order}`)
      .raw()
      .iterate()) {
      const [lead, ...values] = row as [SqlValue, ...SqlValue[]];
      if (typeof until === 'number' && typeof lead === 'number' && lead < until) break;
      keep(values);
      last = lead;
    }
    return { whole: way === 'ASC', last };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { whole: false, last };
  }
}

/** The rows at `from` and `to` too: where several share them, not all of them need have been read. */
function between(
  raw: Database.Database,
  table: SalvageTable,
  keep: (row: SqlValue[]) => void,
  { from, to }: { from: number; to: number | null },
): number {
  const isRowid = table.key.length === 1;
  const first = isRowid ? from + 1 : from;
  const end = to === null ? Number.POSITIVE_INFINITY : isRowid ? to : to + 1;
  const orders = isRowid ? [''] : ['ASC', 'DESC'].map((way) => ` ORDER BY ${quoted(table.key[1]!)} ${way}`);
  const ways = orders.map((order) =>
    raw.prepare<[number], SqlValue[]>(`${select(table)} WHERE ${quoted(table.key[0]!)} = ?${order}`).raw(),
  );
  let lost = 0;
  let misses = 0;
  for (let lead = first; lead < end && misses < MOST_MISSES; lead++) {
    let read = 0;
    let damaged = false;
    for (const way of ways) {
      try {
        for (const row of way.iterate(lead)) {
          keep(row.slice(1));
          read++;
        }
        break;
      } catch (error) {
        if (!isDamage(error)) throw error;
        damaged = true;
      }
    }
    misses = read > 0 || to !== null ? 0 : misses + 1;
    if (damaged && misses === 0) lost++;
  }
  return Math.max(1, lost);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const select = ({ name, columns, key }: SalvageTable): string =>
  `SELECT ${[key[0]!, ...columns].map(quoted).join(', ')} FROM ${quoted(name)}`;

export const isDamage = (error: unknown): boolean => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^SQLITE_(CORRUPT|IOERR|NOTADB)/.test(code);
};

export interface SalvagedTable {
  name: string;
  kept: number;
  lost: number;
}

/** `there`: read before, on another way through the pages. `refused`: what it points at is lost. */
export function inserter(
  db: WritableDb,
  { name, columns }: SalvageTable,
): (row: SqlValue[]) => 'kept' | 'there' | 'refused' {
  const insert = db.raw.prepare<SqlValue[]>(
    `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(', ')})
VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return (row) => {
    try {
      insert.run(...row);
      return 'kept';
    } catch (error) {
      const code = String((error as { code?: unknown }).code);
      if (!code.startsWith('SQLITE_CONSTRAINT')) throw error;
      return /PRIMARYKEY|UNIQUE|ROWID/.test(code) ? 'there' : 'refused';
    }
  };
}
