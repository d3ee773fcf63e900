/**
 * What persons say of places of the text, to each other: by the block and the words that it is about (empty: the block
 * as a whole). Never printed. A comment is settled once somebody says so.
 */
export const textComment = {
  version: 250,
  sql: `
CREATE TABLE text_comment (
  id INTEGER PRIMARY KEY,
  language TEXT NOT NULL CHECK (language IN ('en', 'az')),
  block TEXT NOT NULL CHECK (block <> ''),
  quote TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE VIEW live_text_comment AS SELECT * FROM text_comment
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER text_comment_keeps_update BEFORE UPDATE ON text_comment
BEGIN SELECT RAISE(ABORT, 'text_comment is append-only'); END;
CREATE TRIGGER text_comment_keeps_delete BEFORE DELETE ON text_comment
BEGIN SELECT RAISE(ABORT, 'text_comment is append-only'); END;

CREATE TABLE text_comment_settled (
  id INTEGER PRIMARY KEY,
  comment INTEGER NOT NULL REFERENCES text_comment,
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE VIEW live_text_comment_settled AS SELECT * FROM text_comment_settled
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER text_comment_settled_keeps_update BEFORE UPDATE ON text_comment_settled
BEGIN SELECT RAISE(ABORT, 'text_comment_settled is append-only'); END;
CREATE TRIGGER text_comment_settled_keeps_delete BEFORE DELETE ON text_comment_settled
BEGIN SELECT RAISE(ABORT, 'text_comment_settled is append-only'); END;`,
};
