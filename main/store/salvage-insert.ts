import type { WritableDb } from './connection.ts';
import type { SalvageTable } from './salvage-rows.ts';
import type { SqlValue } from './statement.ts';

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
