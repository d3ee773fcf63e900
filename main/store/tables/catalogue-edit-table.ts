import type { CatalogueEdit, EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text, type Row } from '../statement.ts';
import type { DeliveryId, PersonId } from '../../../shared/domain/keys/ids.ts';

/** An edit with who made it. */
export interface StoredEdit extends CatalogueEdit {
  /** Given in the order of time and never twice. */
  id: number;
  by: string;
  at: string;
}

const SELECT = `e.id, e.kind, e.item, e.value, p.name, e.said_at FROM`;
const SAID_BY = 'JOIN person p ON p.id = e.said_by';

/** What this workspace says otherwise now, each item once. */
export function currentEdits(db: ReadableDb): StoredEdit[] {
  return statement(
    db,
    `SELECT ${SELECT} live_catalogue_edit e ${SAID_BY}
WHERE e.id = (SELECT max(id) FROM live_catalogue_edit WHERE kind = e.kind AND item = e.item)
AND e.value IS NOT NULL ORDER BY e.id`,
  )
    .all()
    .map(toEdit);
}

/** Edits by their numbers, those that were taken back or replaced since included. */
export const editsByIds = (db: ReadableDb, ids: readonly number[]): StoredEdit[] =>
  statement(
    db,
    `SELECT ${SELECT} catalogue_edit e ${SAID_BY}
WHERE e.id IN (SELECT value FROM json_each(?)) AND e.value IS NOT NULL ORDER BY e.id`,
  )
    .all(JSON.stringify(ids))
    .map(toEdit);

/** What the workspace said otherwise when a delivery came, as far as it still says so or something else of the item. */
export const editsBefore = (db: ReadableDb, delivery: DeliveryId): number[] =>
  statement(
    db,
    `SELECT max(e.id) AS id FROM live_catalogue_edit e
WHERE coalesce(e.entry, 0) <= (SELECT coalesce(entry, 0) FROM delivery WHERE id = ?) GROUP BY e.kind, e.item ORDER BY 1`,
  )
    .all(delivery)
    .map((row) => number(row, 'id'));

const toEdit = (row: Row): StoredEdit => ({
  id: number(row, 'id'),
  kind: text(row, 'kind') as EditKind,
  item: text(row, 'item'),
  value: JSON.parse(text(row, 'value')) as unknown,
  by: text(row, 'name'),
  at: text(row, 'said_at'),
});

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
