/**
 * What each draft said, line by line: the next one is held against it, and changes are tracked. `lines`: JSON, deflated.
 */
export const draftDocument = {
  version: 240,
  sql: `
CREATE TABLE draft_document (
  draft INTEGER PRIMARY KEY REFERENCES draft,
  kind TEXT NOT NULL CHECK (kind IN ('draft', 'final', 'tracked')),
  lines BLOB NOT NULL
) STRICT;
CREATE TRIGGER draft_document_keeps_update BEFORE UPDATE ON draft_document
BEGIN SELECT RAISE(ABORT, 'draft_document is append-only'); END;
CREATE TRIGGER draft_document_keeps_delete BEFORE DELETE ON draft_document
BEGIN SELECT RAISE(ABORT, 'draft_document is append-only'); END;`,
};
