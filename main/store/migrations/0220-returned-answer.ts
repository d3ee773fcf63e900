/**
 * What somebody did with the changes of a draft that came back, by the bytes of the file and the change: taken into the
 * text, or refused. The newest answer to a change of a file holds; `said` is the change as it was shown.
 */
export const returnedAnswer = {
  version: 220,
  sql: `
CREATE TABLE returned_answer (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL CHECK (file <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  change TEXT NOT NULL CHECK (change <> ''),
  answer TEXT NOT NULL CHECK (answer IN ('taken', 'refused')),
  said TEXT NOT NULL CHECK (json_type(said) = 'object'),
  reason TEXT,
  answered_by INTEGER NOT NULL REFERENCES person,
  answered_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX returned_answer_of ON returned_answer (sha256);

CREATE VIEW live_returned_answer AS SELECT * FROM returned_answer
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER returned_answer_keeps_update BEFORE UPDATE ON returned_answer
BEGIN SELECT RAISE(ABORT, 'returned_answer is append-only'); END;
CREATE TRIGGER returned_answer_keeps_delete BEFORE DELETE ON returned_answer
BEGIN SELECT RAISE(ABORT, 'returned_answer is append-only'); END;`,
};
