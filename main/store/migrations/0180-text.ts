/**
 * The text of the reference, block by block as it is written. The newest row of a block holds, and the newest order says
 * which blocks there are. Languages share the ids of blocks; what is the same in all of them (charts) has the language
 * `all`. Nobody said what came with the template.
 */
export const text = {
  version: 180,
  sql: `
CREATE TABLE text_block (
  id INTEGER PRIMARY KEY,
  language TEXT NOT NULL CHECK (language IN ('en', 'az', 'all')),
  block TEXT NOT NULL CHECK (block <> ''),
  source TEXT NOT NULL CHECK (source <> ''),
  said_by INTEGER REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX text_block_of ON text_block (language, block);

CREATE VIEW live_text_block AS SELECT * FROM text_block
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER text_block_keeps_update BEFORE UPDATE ON text_block
BEGIN SELECT RAISE(ABORT, 'text_block is append-only'); END;
CREATE TRIGGER text_block_keeps_delete BEFORE DELETE ON text_block
BEGIN SELECT RAISE(ABORT, 'text_block is append-only'); END;

CREATE TABLE text_order (
  id INTEGER PRIMARY KEY,
  language TEXT NOT NULL CHECK (language IN ('en', 'az', 'all')),
  blocks TEXT NOT NULL CHECK (json_type(blocks) = 'array'),
  said_by INTEGER REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX text_order_of ON text_order (language);

CREATE VIEW live_text_order AS SELECT * FROM text_order
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER text_order_keeps_update BEFORE UPDATE ON text_order
BEGIN SELECT RAISE(ABORT, 'text_order is append-only'); END;
CREATE TRIGGER text_order_keeps_delete BEFORE DELETE ON text_order
BEGIN SELECT RAISE(ABORT, 'text_order is append-only'); END;`,
};
