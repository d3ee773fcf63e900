/** Which taught table each table of a delivery was read with: what a layout read, and what stays when it is withdrawn. */
export const taughtUse = {
  version: 150,
  sql: `CREATE TABLE taught_use (
  delivery INTEGER NOT NULL REFERENCES delivery,
  seq INTEGER NOT NULL,
  layout TEXT NOT NULL,
  -- a hash of the table and of when it was taught
  taught TEXT NOT NULL,
  cells INTEGER NOT NULL,
  PRIMARY KEY (delivery, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER taught_use_keeps_update BEFORE UPDATE ON taught_use
BEGIN SELECT RAISE(ABORT, 'taught_use is append-only'); END;
CREATE TRIGGER taught_use_keeps_delete BEFORE DELETE ON taught_use
BEGIN SELECT RAISE(ABORT, 'taught_use is append-only'); END;`,
};
