import type { CatalogueEdit, EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { statement, text } from '../statement.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';

/** An edit with who made it. */
export interface StoredEdit extends CatalogueEdit {
  by: string;
  at: string;
}

/** What this workspace says otherwise now, each item once. */
export function currentEdits(db: ReadableDb): StoredEdit[] {
  return statement(
    db,
    `SELECT e.kind, e.item, e.value, p.name, e.said_at FROM live_catalogue_edit e JOIN person p ON p.id = e.said_by
WHERE e.id = (SELECT max(id) FROM live_catalogue_edit WHERE kind = e.kind AND item = e.item)
AND e.value IS NOT NULL ORDER BY e.id`,
  )
    .all()
    .map((row) => ({
      kind: text(row, 'kind') as EditKind,
      item: text(row, 'item'),
      value: JSON.parse(text(row, 'value')) as unknown,
      by: text(row, 'name'),
      at: text(row, 'said_at'),
    }));
}

export function insertCatalogueEdit(
  db: WritableDb,
  row: { kind: EditKind; item: string; value: unknown; by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO catalogue_edit (kind, item, value, said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(row.kind, row.item, row.value === null ? null : JSON.stringify(row.value), row.by, row.at, db.entry);
}

/** Every form that layouts had in this workspace and that was not taken back, oldest first. */
export const layoutForms = (db: ReadableDb): { item: string; value: unknown }[] =>
  statement(
    db,
    "SELECT item, value FROM live_catalogue_edit WHERE kind = 'layout' AND value IS NOT NULL ORDER BY id",
  )
    .all()
    .map((row) => ({ item: text(row, 'item'), value: JSON.parse(text(row, 'value')) as unknown }));
