import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView, onceLive } from './undoable.ts';

/** What people say of findings. The newest row in force of a finding counts; none is ever changed. */
const TABLES = `
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
  ${ENTRY},
  CHECK ((kind = 'explain') = (explanation IS NOT NULL)),
  CHECK (reason <> '' OR kind = 'reopen')
) STRICT;
CREATE INDEX clearance_finding ON clearance (finding);

CREATE TABLE clearance_confirmation (
  id INTEGER PRIMARY KEY,
  clearance INTEGER NOT NULL REFERENCES clearance,
  confirmed_by INTEGER NOT NULL REFERENCES person,
  confirmed_at TEXT NOT NULL,
  ${ENTRY}
) STRICT;
CREATE INDEX clearance_confirmation_clearance ON clearance_confirmation (clearance);
CREATE TRIGGER clearance_needs_a_second_person BEFORE INSERT ON clearance_confirmation
WHEN NEW.confirmed_by = (SELECT said_by FROM clearance WHERE id = NEW.clearance)
BEGIN SELECT RAISE(ABORT, 'what clears a blocker is confirmed by a second person'); END;
`;

export const clearance: Migration = {
  version: 30,
  sql: [
    TABLES,
    liveView('clearance'),
    liveView('clearance_confirmation'),
    onceLive('clearance_confirmation', 'clearance', 'a clearance is confirmed once'),
    ...['clearance', 'clearance_confirmation'].flatMap(appendOnly),
  ].join('\n'),
};
