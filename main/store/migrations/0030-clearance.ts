/** What people say of findings. The newest row in force of a finding counts; none is ever changed. */
export const clearance = {
  version: 30,
  sql: `
CREATE TABLE clearance (
  id INTEGER PRIMARY KEY,
  finding TEXT NOT NULL,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('explain', 'waive', 'reopen')),
  explanation TEXT,
  reason TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('blocker', 'query', 'note')),
  -- JSON: the numbers of its figures at the time; with other numbers the clearance no longer counts
  rested TEXT NOT NULL,
  -- JSON: agencies whose next delivery ends a waiver
  agencies TEXT NOT NULL,
  -- newest delivery that existed
  newest_delivery INTEGER NOT NULL,
  said_by INTEGER NOT NULL REFERENCES person,
  said_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'explain') = (explanation IS NOT NULL)),
  CHECK (reason <> '' OR kind = 'reopen')
) STRICT;
CREATE INDEX clearance_finding ON clearance (finding);

CREATE TABLE clearance_confirmation (
  id INTEGER PRIMARY KEY,
  clearance INTEGER NOT NULL REFERENCES clearance,
  confirmed_by INTEGER NOT NULL REFERENCES person,
  confirmed_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX clearance_confirmation_clearance ON clearance_confirmation (clearance);
CREATE TRIGGER clearance_needs_a_second_person BEFORE INSERT ON clearance_confirmation
WHEN NEW.confirmed_by = (SELECT said_by FROM clearance WHERE id = NEW.clearance)
BEGIN SELECT RAISE(ABORT, 'what clears a blocker is confirmed by a second person'); END;

CREATE VIEW live_clearance AS SELECT * FROM clearance
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_clearance_confirmation AS SELECT * FROM clearance_confirmation
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER clearance_confirmation_once BEFORE INSERT ON clearance_confirmation
WHEN EXISTS (SELECT 1 FROM live_clearance_confirmation WHERE clearance = NEW.clearance)
BEGIN SELECT RAISE(ABORT, 'a clearance is confirmed once'); END;
CREATE TRIGGER clearance_keeps_update BEFORE UPDATE ON clearance
BEGIN SELECT RAISE(ABORT, 'clearance is append-only'); END;
CREATE TRIGGER clearance_keeps_delete BEFORE DELETE ON clearance
BEGIN SELECT RAISE(ABORT, 'clearance is append-only'); END;
CREATE TRIGGER clearance_confirmation_keeps_update BEFORE UPDATE ON clearance_confirmation
BEGIN SELECT RAISE(ABORT, 'clearance_confirmation is append-only'); END;
CREATE TRIGGER clearance_confirmation_keeps_delete BEFORE DELETE ON clearance_confirmation
BEGIN SELECT RAISE(ABORT, 'clearance_confirmation is append-only'); END;`,
};
