/**
 * The base document that the reference takes its styles and margins from; the newest one holds.
 */
export const textLook = {
  version: 190,
  sql: `
CREATE TABLE text_look (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL CHECK (file <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL,
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE VIEW live_text_look AS SELECT * FROM text_look
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER text_look_keeps_update BEFORE UPDATE ON text_look
BEGIN SELECT RAISE(ABORT, 'text_look is append-only'); END;
CREATE TRIGGER text_look_keeps_delete BEFORE DELETE ON text_look
BEGIN SELECT RAISE(ABORT, 'text_look is append-only'); END;`,
};
