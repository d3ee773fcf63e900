import type { ReadableDb, WritableDb } from '../connection.ts';
import { statement, type Row } from '../statement.ts';

/** Tables whose rows another workspace takes over as they are. Persons come first: the others name them. */
export type CarriedTable =
  | 'person'
  | 'catalogue_edit'
  | 'series_remark'
  | 'figure_break'
  | 'text_block'
  | 'text_look'
  | 'clearance'
  | 'clearance_confirmation';

/**
 * Takes the rows in force over, under the ids that they had. No act of the new workspace wrote them: nothing there
 * takes them back.
 *
 * @param change what is another in the new workspace
 * @returns how many
 */
export function carryRows(
  from: ReadableDb,
  to: WritableDb,
  table: CarriedTable,
  change: (row: Row) => Row = (row) => row,
): number {
  const source = table === 'person' ? table : `live_${table}`;
  const rows = statement(from, `SELECT * FROM ${source} ORDER BY id`).all();
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first).filter((column) => column !== 'entry');
  const insert = statement(
    to,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows.map(change)) insert.run(...columns.map((column) => row[column] ?? null));
  return rows.length;
}
