/**
 * What persons say of sentences before the next year begins: other words for its text (the whole block as it will be
 * written), kept as it is, or later. The newest row of a sentence holds; the text of this year is not touched.
 */
export const rollMend = {
  version: 211,
  sql: `
CREATE TABLE roll_mend (
  id INTEGER PRIMARY KEY,
  language TEXT NOT NULL CHECK (language IN ('en', 'az')),
  block TEXT NOT NULL CHECK (block <> ''),
  sentence INTEGER NOT NULL CHECK (sentence >= 0),
  fate TEXT NOT NULL CHECK (fate IN ('mended', 'kept', 'later')),
  source TEXT CHECK (source <> ''),
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED,
  CHECK ((fate = 'mended') = (source IS NOT NULL))
) STRICT;

CREATE VIEW live_roll_mend AS SELECT * FROM roll_mend
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER roll_mend_keeps_update BEFORE UPDATE ON roll_mend
BEGIN SELECT RAISE(ABORT, 'roll_mend is append-only'); END;
CREATE TRIGGER roll_mend_keeps_delete BEFORE DELETE ON roll_mend
BEGIN SELECT RAISE(ABORT, 'roll_mend is append-only'); END;`,
};
