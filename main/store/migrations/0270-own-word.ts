/**
 * Words that a person added to those of the house: the spelling of a language knows them from then on. Compared as they
 * are written; a capital is part of the word.
 */
export const ownWord = {
  version: 270,
  sql: `
CREATE TABLE own_word (
  id INTEGER PRIMARY KEY,
  language TEXT NOT NULL CHECK (language IN ('en', 'az')),
  word TEXT NOT NULL CHECK (word <> ''),
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX own_word_of ON own_word (language);

CREATE VIEW live_own_word AS SELECT * FROM own_word
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER own_word_keeps_update BEFORE UPDATE ON own_word
BEGIN SELECT RAISE(ABORT, 'own_word is append-only'); END;
CREATE TRIGGER own_word_keeps_delete BEFORE DELETE ON own_word
BEGIN SELECT RAISE(ABORT, 'own_word is append-only'); END;`,
};
