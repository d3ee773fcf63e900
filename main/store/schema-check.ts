import Database from 'better-sqlite3';
import type { ReadableDb } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';

interface SchemaRow {
  name: string;
  sql: string | null;
}

const LIST = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name";

/**
 * Names the first table, index, view or trigger that is not as this program makes it, or null.
 * A workspace may come from a stranger, and a trigger of theirs would run inside our commands.
 */
export function foreignSchema(db: ReadableDb): string | null {
  const fresh = new Database(':memory:');
  try {
    for (const migration of MIGRATIONS) fresh.exec(migration.sql);
    const expected = fresh.prepare<[], SchemaRow>(LIST).all();
    const found = db.raw.prepare<[], SchemaRow>(LIST).all();
    const known = new Map(expected.map((row) => [row.name, row.sql]));
    const odd = found.find((row) => known.get(row.name) !== row.sql);
    if (odd) return odd.name;
    const names = new Set(found.map((row) => row.name));
    return expected.find((row) => !names.has(row.name))?.name ?? null;
  } finally {
    fresh.close();
  }
}
