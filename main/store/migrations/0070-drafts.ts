/**
 * Every Word file that was written: what has moved since is told by the values that it printed. `number` is
 * that of the draft line; a file as printed has none, for it repeats the printed document.
 */
export const drafts = {
  version: 70,
  sql: `
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  number INTEGER CHECK (number > 0),
  mode TEXT NOT NULL CHECK (mode IN ('house', 'as-printed')),
  language TEXT NOT NULL,
  file TEXT NOT NULL CHECK (file <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  exported_by INTEGER NOT NULL REFERENCES person,
  exported_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED,
  CHECK ((mode = 'house') = (number IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX draft_number ON draft (number);
CREATE TABLE draft_value (
  draft INTEGER NOT NULL REFERENCES draft,
  figure TEXT NOT NULL,
  period TEXT NOT NULL,
  value REAL,
  change REAL,
  state TEXT NOT NULL,
  PRIMARY KEY (draft, figure, period)
) STRICT, WITHOUT ROWID;

CREATE VIEW live_draft AS SELECT * FROM draft
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER draft_keeps_update BEFORE UPDATE ON draft
BEGIN SELECT RAISE(ABORT, 'draft is append-only'); END;
CREATE TRIGGER draft_keeps_delete BEFORE DELETE ON draft
BEGIN SELECT RAISE(ABORT, 'draft is append-only'); END;
CREATE TRIGGER draft_value_keeps_update BEFORE UPDATE ON draft_value
BEGIN SELECT RAISE(ABORT, 'draft_value is append-only'); END;
CREATE TRIGGER draft_value_keeps_delete BEFORE DELETE ON draft_value
BEGIN SELECT RAISE(ABORT, 'draft_value is append-only'); END;`,
};
