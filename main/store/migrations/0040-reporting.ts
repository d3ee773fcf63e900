/** Until when agencies are to report. The newest row in force of an agency counts. */
export const reporting = {
  version: 40,
  sql: `
CREATE TABLE due_date (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  -- null: for every agency that has none of its own
  agency TEXT,
  -- ISO day; null: from here on none of its own, or none at all
  due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  set_by INTEGER NOT NULL REFERENCES person,
  set_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX due_date_period ON due_date (period, agency);

CREATE VIEW live_due_date AS SELECT * FROM due_date
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER due_date_keeps_update BEFORE UPDATE ON due_date
BEGIN SELECT RAISE(ABORT, 'due_date is append-only'); END;
CREATE TRIGGER due_date_keeps_delete BEFORE DELETE ON due_date
BEGIN SELECT RAISE(ABORT, 'due_date is append-only'); END;`,
};
