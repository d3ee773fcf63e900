/**
 * What keeps a file from being replaced, or lets it be. `delivery_place`: where a delivery came from, as a digest:
 * a workspace travels, and paths name persons. `output`: what this program wrote, as it wrote it.
 */
export const output = {
  version: 80,
  sql: `CREATE TABLE delivery_place (
  delivery INTEGER PRIMARY KEY REFERENCES delivery,
  place TEXT NOT NULL CHECK (length(place) = 64)
) STRICT;
CREATE TABLE output (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER delivery_place_keeps_update BEFORE UPDATE ON delivery_place
BEGIN SELECT RAISE(ABORT, 'delivery_place is append-only'); END;
CREATE TRIGGER delivery_place_keeps_delete BEFORE DELETE ON delivery_place
BEGIN SELECT RAISE(ABORT, 'delivery_place is append-only'); END;
CREATE TRIGGER output_keeps_update BEFORE UPDATE ON output
BEGIN SELECT RAISE(ABORT, 'output is append-only'); END;
CREATE TRIGGER output_keeps_delete BEFORE DELETE ON output
BEGIN SELECT RAISE(ABORT, 'output is append-only'); END;`,
};
