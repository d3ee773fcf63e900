import type { Migration } from '../migrations.ts';
import { appendOnly } from './append-only.ts';
import { ENTRY, liveView, onceLive } from './undoable.ts';

/** Acts of older workspaces that can be undone. */
const ACTS = "('import', 'answer', 'enter', 'decide', 'confirm')";

/** The act of which each row is, for tables whose keys may stay. */
const WIDENED = ['delivery', 'question', 'observation', 'decision'];

/** One act, a new row each time an act is taken back or done again. The newest row of a target counts. */
const UNDO = `
ALTER TABLE history ADD COLUMN undoable INTEGER NOT NULL DEFAULT 0 CHECK (undoable IN (0, 1));
CREATE TABLE undo_act (
  entry INTEGER PRIMARY KEY REFERENCES history DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('undo', 'redo')),
  target INTEGER NOT NULL REFERENCES history,
  CHECK (target < entry)
) STRICT;
CREATE INDEX undo_act_target ON undo_act (target, entry);
CREATE VIEW undone_entry AS SELECT target AS entry, entry AS undone_by FROM undo_act AS a
WHERE kind = 'undo'
AND NOT EXISTS (SELECT 1 FROM undo_act AS later WHERE later.target = a.target AND later.entry > a.entry);
CREATE TRIGGER undo_act_alternates BEFORE INSERT ON undo_act
WHEN (NEW.kind = 'undo') = EXISTS (SELECT 1 FROM undone_entry WHERE entry = NEW.target)
BEGIN SELECT RAISE(ABORT, 'only what is in force is undone, only what is undone is redone'); END;
CREATE TRIGGER undo_act_of_an_act BEFORE INSERT ON undo_act
WHEN NOT EXISTS (SELECT 1 FROM history WHERE seq = NEW.target AND undoable = 1)
BEGIN SELECT RAISE(ABORT, 'this entry cannot be undone'); END;
`;

/** Their keys said "once ever"; after an undo it is "once in force". */
const REBUILT = `
CREATE TABLE answer_new (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question,
  kind TEXT NOT NULL CHECK (kind IN ('reading', 'value', 'ignore')),
  reading INTEGER,
  value REAL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  answered_by INTEGER NOT NULL REFERENCES person,
  answered_at TEXT NOT NULL,
  ${ENTRY}
) STRICT;
INSERT INTO answer_new (question, kind, reading, value, reason, answered_by, answered_at, entry)
SELECT a.*, (SELECT seq FROM history WHERE command = 'answer' AND json_extract(summary, '$.question') = a.question)
FROM answer a ORDER BY question;
DROP TABLE answer;
ALTER TABLE answer_new RENAME TO answer;
CREATE INDEX answer_question ON answer (question);

CREATE TABLE confirmation_new (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision,
  confirmed_by INTEGER NOT NULL REFERENCES person,
  confirmed_at TEXT NOT NULL,
  ${ENTRY}
) STRICT;
INSERT INTO confirmation_new (decision, confirmed_by, confirmed_at, entry)
SELECT c.*, (SELECT seq FROM history WHERE command = 'confirm' AND json_extract(summary, '$.decision') = c.decision)
FROM confirmation c ORDER BY decision;
DROP TABLE confirmation;
ALTER TABLE confirmation_new RENAME TO confirmation;
CREATE INDEX confirmation_decision ON confirmation (decision);
CREATE TRIGGER confirmation_needs_a_second_person BEFORE INSERT ON confirmation
WHEN NEW.confirmed_by = (SELECT proposed_by FROM decision WHERE id = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'a decision is confirmed by a second person'); END;

CREATE TABLE supersession_new (
  id INTEGER PRIMARY KEY,
  superseded INTEGER NOT NULL REFERENCES delivery,
  superseded_by INTEGER NOT NULL REFERENCES delivery,
  reason TEXT NOT NULL,
  stated_by INTEGER NOT NULL REFERENCES person,
  stated_at TEXT NOT NULL,
  ${ENTRY},
  CHECK (superseded_by > superseded)
) STRICT;
-- stated when the later delivery was taken in, or in answer to the question that it raised
INSERT INTO supersession_new (superseded, superseded_by, reason, stated_by, stated_at, entry)
SELECT s.*, coalesce(
  (SELECT seq FROM history WHERE command = 'import' AND json_extract(summary, '$.id') = s.superseded_by
   AND json_extract(summary, '$.supersedes') = s.superseded),
  (SELECT a.entry FROM question q JOIN answer a ON a.question = q.id
   WHERE q.delivery = s.superseded_by AND q.supersedes = s.superseded AND a.reading = 0))
FROM supersession s ORDER BY superseded;
DROP TABLE supersession;
ALTER TABLE supersession_new RENAME TO supersession;
CREATE INDEX supersession_superseded ON supersession (superseded);
CREATE INDEX supersession_by ON supersession (superseded_by);
`;

const BACKFILL = `
UPDATE delivery SET entry = coalesce(
  (SELECT seq FROM history WHERE command = 'import' AND json_extract(summary, '$.id') = delivery.id),
  (SELECT seq FROM history WHERE command = 'enter' AND json_extract(summary, '$.delivery') = delivery.id));
UPDATE question SET entry = (SELECT entry FROM delivery WHERE id = question.delivery);
UPDATE decision SET entry =
  (SELECT seq FROM history WHERE command = 'decide' AND json_extract(summary, '$.decision') = decision.id);
UPDATE observation SET entry = CASE WHEN question IS NULL
  THEN (SELECT entry FROM delivery WHERE id = observation.delivery)
  ELSE (SELECT entry FROM answer WHERE question = observation.question) END;
`;

/** A value gave way when the last came of: the value, the one in its place, the links between their deliveries. */
const REBUILT_LAST = `
CREATE TABLE observation_supersession_new (
  id INTEGER PRIMARY KEY,
  superseded INTEGER NOT NULL REFERENCES observation,
  superseded_by INTEGER NOT NULL REFERENCES observation,
  ${ENTRY}
) STRICT;
WITH RECURSIVE chain (earlier, later, entry) AS (
  SELECT superseded, superseded_by, entry FROM supersession
  UNION ALL
  SELECT c.earlier, s.superseded_by, max(c.entry, s.entry) FROM chain c JOIN supersession s ON s.superseded = c.later)
INSERT INTO observation_supersession_new (superseded, superseded_by, entry)
SELECT s.superseded, s.superseded_by, CASE WHEN a.delivery = b.delivery THEN max(a.entry, b.entry)
  ELSE max(a.entry, b.entry, (SELECT entry FROM chain WHERE earlier = a.delivery AND later = b.delivery)) END
FROM observation_supersession s
JOIN observation a ON a.id = s.superseded JOIN observation b ON b.id = s.superseded_by
ORDER BY s.superseded;
DROP TABLE observation_supersession;
ALTER TABLE observation_supersession_new RENAME TO observation_supersession;
CREATE INDEX observation_supersession_superseded ON observation_supersession (superseded);
`;

const REBUILT_TABLES = ['answer', 'confirmation', 'supersession', 'observation_supersession'];
const ALL = [...WIDENED, ...REBUILT_TABLES];

/** Half an act must not be undone: where the act of any row cannot be told, none of the older acts can be. */
const OLDER_ACTS = `UPDATE history SET undoable = 1 WHERE command IN ${ACTS}
${ALL.map((table) => `AND NOT EXISTS (SELECT 1 FROM ${table} WHERE entry IS NULL)`).join('\n')};`;

const APPEND_ONLY_AGAIN = ['history', ...WIDENED];

export const undo: Migration = {
  version: 20,
  sql: [
    ...APPEND_ONLY_AGAIN.map((table) => `DROP TRIGGER ${table}_keeps_update;`),
    UNDO,
    ...WIDENED.map((table) => `ALTER TABLE ${table} ADD COLUMN ${ENTRY};`),
    REBUILT,
    BACKFILL,
    REBUILT_LAST,
    OLDER_ACTS,
    ...ALL.map(liveView),
    onceLive('answer', 'question', 'a question is answered once'),
    onceLive('confirmation', 'decision', 'a decision is confirmed once'),
    onceLive('supersession', 'superseded', 'a delivery is superseded once'),
    onceLive('observation_supersession', 'superseded', 'an observation is superseded once'),
    ...APPEND_ONLY_AGAIN.map((table) => appendOnly(table)[0]!),
    ...['undo_act', ...REBUILT_TABLES].flatMap(appendOnly),
  ].join('\n'),
};
