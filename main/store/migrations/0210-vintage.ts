/**
 * What the workspaces of earlier years said of their figures when the next year began: as printed, as accepted, and
 * whatever else was offered (a JSON list of numbers). Written once, when the workspace is made; `earlier_sender`: who
 * the list of the secretariat named.
 */
export const vintage = {
  version: 210,
  sql: `
CREATE TABLE vintage_value (
  said TEXT NOT NULL CHECK (said <> ''),
  figure TEXT NOT NULL CHECK (figure <> ''),
  period TEXT NOT NULL CHECK (period <> ''),
  printed REAL,
  accepted REAL,
  state TEXT NOT NULL CHECK (state IN ('agreed', 'decided', 'proposed', 'open', 'missing', 'printed')),
  qualifier TEXT,
  agency TEXT,
  offered TEXT NOT NULL CHECK (json_type(offered) = 'array'),
  reason TEXT,
  status TEXT NOT NULL CHECK (status IN ('value', 'implied', 'public')),
  PRIMARY KEY (said, figure, period)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER vintage_value_keeps_update BEFORE UPDATE ON vintage_value
BEGIN SELECT RAISE(ABORT, 'vintage_value is append-only'); END;
CREATE TRIGGER vintage_value_keeps_delete BEFORE DELETE ON vintage_value
BEGIN SELECT RAISE(ABORT, 'vintage_value is append-only'); END;

CREATE TABLE earlier_sender (
  said TEXT NOT NULL CHECK (said <> ''),
  seq INTEGER NOT NULL,
  agency TEXT NOT NULL CHECK (agency <> ''),
  name TEXT NOT NULL,
  PRIMARY KEY (said, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER earlier_sender_keeps_update BEFORE UPDATE ON earlier_sender
BEGIN SELECT RAISE(ABORT, 'earlier_sender is append-only'); END;
CREATE TRIGGER earlier_sender_keeps_delete BEFORE DELETE ON earlier_sender
BEGIN SELECT RAISE(ABORT, 'earlier_sender is append-only'); END;`,
};
