/** Where a workspace says something else than the catalogue that ships: the newest row in force of an item counts. */
export const catalogueEdit = {
  version: 60,
  sql: `
CREATE TABLE catalogue_edit (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('agency', 'figure', 'indicator', 'unit', 'header-words', 'layout')),
  item TEXT NOT NULL,
  -- JSON: the whole item; null: as it ships again
  value TEXT,
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX catalogue_edit_item ON catalogue_edit (kind, item);

CREATE VIEW live_catalogue_edit AS SELECT * FROM catalogue_edit
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER catalogue_edit_keeps_update BEFORE UPDATE ON catalogue_edit
BEGIN SELECT RAISE(ABORT, 'catalogue_edit is append-only'); END;
CREATE TRIGGER catalogue_edit_keeps_delete BEFORE DELETE ON catalogue_edit
BEGIN SELECT RAISE(ABORT, 'catalogue_edit is append-only'); END;`,
};
