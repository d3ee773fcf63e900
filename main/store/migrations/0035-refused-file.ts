/** Files that came and could not be read. They are no deliveries, but somebody has to ask for them again. */
export const refusedFile = {
  version: 35,
  sql: `CREATE TABLE refused_file (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  -- the reason as facts: a ReadError
  error TEXT NOT NULL,
  -- who sent it, where the person who imported it said so
  agency TEXT,
  letter TEXT,
  received TEXT,
  refused_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE VIEW live_refused_file AS SELECT * FROM refused_file
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER refused_file_keeps_update BEFORE UPDATE ON refused_file
BEGIN SELECT RAISE(ABORT, 'refused_file is append-only'); END;
CREATE TRIGGER refused_file_keeps_delete BEFORE DELETE ON refused_file
BEGIN SELECT RAISE(ABORT, 'refused_file is append-only'); END;`,
};
