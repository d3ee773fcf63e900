import Database from 'better-sqlite3';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import { connect, disconnect, type ReadableDb } from './connection.ts';
import { hasMark } from './log-mark.ts';
import { hasMeta } from './tables/meta-table.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import { copyPrivately } from './private-copy.ts';
import { readRaw } from './raw-schema.ts';
import { saltOf } from './wal-file.ts';

interface SchemaRow {
  name: string;
  sql: string | null;
}

const LIST = 'SELECT name, sql FROM sqlite_schema';

/**
 * Names the first table, index, view or trigger that is not as this program makes it, or null.
 * A workspace may come from a stranger, and a trigger of theirs would run inside our commands.
 */
export const foreignSchema = (db: ReadableDb, version = SCHEMA_VERSION): string | null =>
  foreignIn(db.raw.prepare<[], SchemaRow>(LIST).all(), version);

/**
 * The same before SQLite sees the file, which stays as it is: bringing it up to date, or only opening it, would
 * write to it. Pages that cannot be read so are left to SQLite, which names the damage.
 */
export function foreignFile(path: string, version: number): StoreError | null {
  const odd = readRaw(path, ({ schema }) => foreignIn(schema, version));
  if (odd === null) return null;
  // A program that was killed while it moved its log into the file has a list that only both together tell.
  if (saltOf(path) !== null) {
    const copy = copyPrivately(path, 'whole');
    if (!copy.ok) return copy.error;
    try {
      const db = connect(copy.value.path, { create: false });
      try {
        const now = db.raw.pragma('user_version', { simple: true }) as number;
        if (foreignSchema(db, now) === null) return null;
      } finally {
        disconnect(db);
      }
    } finally {
      copy.value.remove();
    }
  }
  return { tag: 'ForeignSchema', path, what: odd };
}

/** Names a table that has lost the lines without which there is no workspace, or null. */
export function emptied(db: ReadableDb): string | null {
  if (!hasMark(db)) return 'log_mark';
  return hasMeta(db) ? null : 'meta';
}

/** Whether this program has ever written workspaces of a schema. */
export const isKnownSchema = (version: number): boolean =>
  MIGRATIONS.some((migration) => migration.version === version);

function foreignIn(all: readonly SchemaRow[], version: number): string | null {
  const found = all.filter(({ name }) => !name.startsWith('sqlite_')).toSorted(byName);
  const expected = schemaAt(version);
  const known = new Map(expected.map((row) => [row.name, row.sql]));
  const odd = found.find((row) => known.get(row.name) !== row.sql);
  if (odd) return odd.name;
  const names = new Set(found.map((row) => row.name));
  return expected.find((row) => !names.has(row.name))?.name ?? null;
}

const byName = (a: SchemaRow, b: SchemaRow): number => (a.name < b.name ? -1 : 1);

const made = new Map<number, SchemaRow[]>();

function schemaAt(version: number): SchemaRow[] {
  const known = made.get(version);
  if (known) return known;
  const fresh = new Database(':memory:');
  try {
    for (const migration of MIGRATIONS) if (migration.version <= version) fresh.exec(migration.sql);
    const rows = fresh.prepare<[], SchemaRow>(LIST).all();
    const own = rows.filter(({ name }) => !name.startsWith('sqlite_')).toSorted(byName);
    made.set(version, own);
    return own;
  } finally {
    fresh.close();
  }
}
