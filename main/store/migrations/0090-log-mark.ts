/**
 * One line that every act writes anew: whether acts may lie in the log only, and which log continues this file
 * (`log-mark.ts`). One text of one length: it is also read out of pages, without SQLite.
 */
export const logMark = {
  version: 90,
  sql: `
CREATE TABLE log_mark (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  mark TEXT NOT NULL CHECK (length(mark) = 89)
) STRICT;
INSERT INTO log_mark (id, mark) VALUES
  (1, 'c ' || lower(hex(randomblob(16))) || ' ' || lower(hex(zeroblob(16))) || ' 000000000000 00000000');`,
};
