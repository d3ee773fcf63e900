/**
 * Everything but `meta` is append-only: what a delivery carried, what a person said and when.
 * Current values are derived. Instants are UTC, ISO 8601; values are in the unit of the figure.
 */
export const first = {
  version: 10,
  sql: `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- NFC, trimmed, case folded: two spellings of one name are one person
  key TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('analyst', 'reviewer', 'editor')),
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('spreadsheet', 'typed', 'evidence')),
  agency TEXT NOT NULL,
  period TEXT NOT NULL,
  file TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL,
  letter TEXT,
  received TEXT,
  version INTEGER NOT NULL CHECK (version > 0),
  layout TEXT,
  taken_by INTEGER NOT NULL REFERENCES person,
  taken_at TEXT NOT NULL
) STRICT;
-- not unique: the same bytes may be read anew, in the place of the delivery that they were
CREATE INDEX delivery_sha256 ON delivery (sha256);

CREATE TABLE delivery_content (
  delivery INTEGER PRIMARY KEY REFERENCES delivery,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE sheet (
  delivery INTEGER NOT NULL REFERENCES delivery,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('visible', 'hidden', 'very-hidden')),
  merges TEXT NOT NULL,
  cells INTEGER NOT NULL,
  PRIMARY KEY (delivery, seq)
) STRICT, WITHOUT ROWID;

-- Cells are kept in encoded blocks: a million rows would cost seconds, a block costs nothing.
CREATE TABLE cell_block (
  delivery INTEGER NOT NULL,
  sheet INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  last_row INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (delivery, sheet, seq),
  FOREIGN KEY (delivery, sheet) REFERENCES sheet (delivery, seq)
) STRICT;

CREATE TABLE delivery_note (
  delivery INTEGER NOT NULL REFERENCES delivery,
  seq INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (delivery, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE ignored_cells (
  delivery INTEGER PRIMARY KEY REFERENCES delivery,
  cells INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery,
  sheet TEXT NOT NULL,
  ref TEXT NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  readings TEXT NOT NULL,
  -- "is this a new version of that delivery?"
  supersedes INTEGER REFERENCES delivery
) STRICT;

CREATE TABLE answer (
  question INTEGER PRIMARY KEY REFERENCES question,
  kind TEXT NOT NULL CHECK (kind IN ('reading', 'value', 'ignore')),
  reading INTEGER,
  value REAL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  answered_by INTEGER NOT NULL REFERENCES person,
  answered_at TEXT NOT NULL
) STRICT;

CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery,
  -- the answer that made it a number, where a person had to say
  question INTEGER REFERENCES question,
  figure TEXT NOT NULL,
  period TEXT NOT NULL,
  agency TEXT NOT NULL,
  value REAL,
  status TEXT NOT NULL CHECK (status IN ('value', 'zero', 'not-reported', 'suppressed', 'not-applicable')),
  qualifier TEXT,
  categories TEXT NOT NULL,
  unit TEXT,
  claimed_change REAL,
  claimed_against TEXT,
  reliability TEXT,
  remarks TEXT NOT NULL
) STRICT;
CREATE INDEX observation_key ON observation (figure, period);
CREATE INDEX observation_delivery ON observation (delivery);

CREATE TABLE observation_cell (
  observation INTEGER NOT NULL REFERENCES observation,
  seq INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  ref TEXT NOT NULL,
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (observation, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE supersession (
  superseded INTEGER PRIMARY KEY REFERENCES delivery,
  superseded_by INTEGER NOT NULL REFERENCES delivery,
  reason TEXT NOT NULL,
  stated_by INTEGER NOT NULL REFERENCES person,
  stated_at TEXT NOT NULL,
  CHECK (superseded_by > superseded)
) STRICT;

CREATE TABLE observation_supersession (
  superseded INTEGER PRIMARY KEY REFERENCES observation,
  superseded_by INTEGER NOT NULL REFERENCES observation
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  figure TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pick', 'value', 'keep-both')),
  observation INTEGER REFERENCES observation,
  value REAL NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  -- newest observation that existed: what came later was not weighed
  weighed INTEGER NOT NULL,
  proposed_by INTEGER NOT NULL REFERENCES person,
  proposed_at TEXT NOT NULL,
  CHECK ((kind = 'value') = (observation IS NULL))
) STRICT;
CREATE INDEX decision_key ON decision (figure, period);

CREATE TABLE confirmation (
  decision INTEGER PRIMARY KEY REFERENCES decision,
  confirmed_by INTEGER NOT NULL REFERENCES person,
  confirmed_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER confirmation_needs_a_second_person BEFORE INSERT ON confirmation
WHEN NEW.confirmed_by = (SELECT proposed_by FROM decision WHERE id = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'a decision is confirmed by a second person'); END;

CREATE TABLE printed_value (
  vintage TEXT NOT NULL,
  seq INTEGER NOT NULL,
  figure TEXT NOT NULL,
  part TEXT NOT NULL,
  value REAL,
  text TEXT NOT NULL,
  page INTEGER,
  section TEXT NOT NULL,
  sentence TEXT NOT NULL,
  -- a year or an article: read back, but no agency reports it
  is_ref INTEGER NOT NULL CHECK (is_ref IN (0, 1)),
  PRIMARY KEY (vintage, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  command TEXT NOT NULL,
  summary TEXT NOT NULL
) STRICT;

CREATE TRIGGER person_keeps_update BEFORE UPDATE ON person
BEGIN SELECT RAISE(ABORT, 'person is append-only'); END;
CREATE TRIGGER person_keeps_delete BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'person is append-only'); END;
CREATE TRIGGER delivery_keeps_update BEFORE UPDATE ON delivery
BEGIN SELECT RAISE(ABORT, 'delivery is append-only'); END;
CREATE TRIGGER delivery_keeps_delete BEFORE DELETE ON delivery
BEGIN SELECT RAISE(ABORT, 'delivery is append-only'); END;
CREATE TRIGGER delivery_content_keeps_update BEFORE UPDATE ON delivery_content
BEGIN SELECT RAISE(ABORT, 'delivery_content is append-only'); END;
CREATE TRIGGER delivery_content_keeps_delete BEFORE DELETE ON delivery_content
BEGIN SELECT RAISE(ABORT, 'delivery_content is append-only'); END;
CREATE TRIGGER sheet_keeps_update BEFORE UPDATE ON sheet
BEGIN SELECT RAISE(ABORT, 'sheet is append-only'); END;
CREATE TRIGGER sheet_keeps_delete BEFORE DELETE ON sheet
BEGIN SELECT RAISE(ABORT, 'sheet is append-only'); END;
CREATE TRIGGER cell_block_keeps_update BEFORE UPDATE ON cell_block
BEGIN SELECT RAISE(ABORT, 'cell_block is append-only'); END;
CREATE TRIGGER cell_block_keeps_delete BEFORE DELETE ON cell_block
BEGIN SELECT RAISE(ABORT, 'cell_block is append-only'); END;
CREATE TRIGGER delivery_note_keeps_update BEFORE UPDATE ON delivery_note
BEGIN SELECT RAISE(ABORT, 'delivery_note is append-only'); END;
CREATE TRIGGER delivery_note_keeps_delete BEFORE DELETE ON delivery_note
BEGIN SELECT RAISE(ABORT, 'delivery_note is append-only'); END;
CREATE TRIGGER ignored_cells_keeps_update BEFORE UPDATE ON ignored_cells
BEGIN SELECT RAISE(ABORT, 'ignored_cells is append-only'); END;
CREATE TRIGGER ignored_cells_keeps_delete BEFORE DELETE ON ignored_cells
BEGIN SELECT RAISE(ABORT, 'ignored_cells is append-only'); END;
CREATE TRIGGER question_keeps_update BEFORE UPDATE ON question
BEGIN SELECT RAISE(ABORT, 'question is append-only'); END;
CREATE TRIGGER question_keeps_delete BEFORE DELETE ON question
BEGIN SELECT RAISE(ABORT, 'question is append-only'); END;
CREATE TRIGGER answer_keeps_update BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
CREATE TRIGGER answer_keeps_delete BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
CREATE TRIGGER observation_keeps_update BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
CREATE TRIGGER observation_keeps_delete BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
CREATE TRIGGER observation_cell_keeps_update BEFORE UPDATE ON observation_cell
BEGIN SELECT RAISE(ABORT, 'observation_cell is append-only'); END;
CREATE TRIGGER observation_cell_keeps_delete BEFORE DELETE ON observation_cell
BEGIN SELECT RAISE(ABORT, 'observation_cell is append-only'); END;
CREATE TRIGGER supersession_keeps_update BEFORE UPDATE ON supersession
BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER supersession_keeps_delete BEFORE DELETE ON supersession
BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER observation_supersession_keeps_update BEFORE UPDATE ON observation_supersession
BEGIN SELECT RAISE(ABORT, 'observation_supersession is append-only'); END;
CREATE TRIGGER observation_supersession_keeps_delete BEFORE DELETE ON observation_supersession
BEGIN SELECT RAISE(ABORT, 'observation_supersession is append-only'); END;
CREATE TRIGGER decision_keeps_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER decision_keeps_delete BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER confirmation_keeps_update BEFORE UPDATE ON confirmation
BEGIN SELECT RAISE(ABORT, 'confirmation is append-only'); END;
CREATE TRIGGER confirmation_keeps_delete BEFORE DELETE ON confirmation
BEGIN SELECT RAISE(ABORT, 'confirmation is append-only'); END;
CREATE TRIGGER printed_value_keeps_update BEFORE UPDATE ON printed_value
BEGIN SELECT RAISE(ABORT, 'printed_value is append-only'); END;
CREATE TRIGGER printed_value_keeps_delete BEFORE DELETE ON printed_value
BEGIN SELECT RAISE(ABORT, 'printed_value is append-only'); END;
CREATE TRIGGER history_keeps_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_keeps_delete BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;`,
};
