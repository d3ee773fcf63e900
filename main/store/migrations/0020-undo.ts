/**
 * One act, a new row of `undo_act` each time it is taken back or done again; the newest row of a target counts.
 * Tables whose keys may stay are widened; those whose keys said "once ever" are built anew, for after an undo it is
 * "once in force". Rows of older workspaces get the act that wrote them. A value gave way when the last came of: the
 * value, the one in its place, the links between their deliveries. Half an act must not be undone: where the act of
 * any row cannot be told, none of the older acts can be.
 */
export const undo = {
  version: 20,
  sql: `DROP TRIGGER history_keeps_update;
DROP TRIGGER delivery_keeps_update;
DROP TRIGGER question_keeps_update;
DROP TRIGGER observation_keeps_update;
DROP TRIGGER decision_keeps_update;

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

ALTER TABLE delivery ADD COLUMN entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE question ADD COLUMN entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE observation ADD COLUMN entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE decision ADD COLUMN entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE answer_new (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question,
  kind TEXT NOT NULL CHECK (kind IN ('reading', 'value', 'ignore')),
  reading INTEGER,
  value REAL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  answered_by INTEGER NOT NULL REFERENCES person,
  answered_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
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
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
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
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED,
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


UPDATE delivery SET entry = coalesce(
  (SELECT seq FROM history WHERE command = 'import' AND json_extract(summary, '$.id') = delivery.id),
  (SELECT seq FROM history WHERE command = 'enter' AND json_extract(summary, '$.delivery') = delivery.id));
UPDATE question SET entry = (SELECT entry FROM delivery WHERE id = question.delivery);
UPDATE decision SET entry =
  (SELECT seq FROM history WHERE command = 'decide' AND json_extract(summary, '$.decision') = decision.id);
UPDATE observation SET entry = CASE WHEN question IS NULL
  THEN (SELECT entry FROM delivery WHERE id = observation.delivery)
  ELSE (SELECT entry FROM answer WHERE question = observation.question) END;


CREATE TABLE observation_supersession_new (
  id INTEGER PRIMARY KEY,
  superseded INTEGER NOT NULL REFERENCES observation,
  superseded_by INTEGER NOT NULL REFERENCES observation,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
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

UPDATE history SET undoable = 1 WHERE command IN ('import', 'answer', 'enter', 'decide', 'confirm')
AND NOT EXISTS (SELECT 1 FROM delivery WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM question WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM observation WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM decision WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM answer WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM confirmation WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM supersession WHERE entry IS NULL)
AND NOT EXISTS (SELECT 1 FROM observation_supersession WHERE entry IS NULL);
CREATE VIEW live_delivery AS SELECT * FROM delivery
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_question AS SELECT * FROM question
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_observation AS SELECT * FROM observation
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_decision AS SELECT * FROM decision
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_answer AS SELECT * FROM answer
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_confirmation AS SELECT * FROM confirmation
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_supersession AS SELECT * FROM supersession
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE VIEW live_observation_supersession AS SELECT * FROM observation_supersession
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER answer_once BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM live_answer WHERE question = NEW.question)
BEGIN SELECT RAISE(ABORT, 'a question is answered once'); END;
CREATE TRIGGER confirmation_once BEFORE INSERT ON confirmation
WHEN EXISTS (SELECT 1 FROM live_confirmation WHERE decision = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'a decision is confirmed once'); END;
CREATE TRIGGER supersession_once BEFORE INSERT ON supersession
WHEN EXISTS (SELECT 1 FROM live_supersession WHERE superseded = NEW.superseded)
BEGIN SELECT RAISE(ABORT, 'a delivery is superseded once'); END;
CREATE TRIGGER observation_supersession_once BEFORE INSERT ON observation_supersession
WHEN EXISTS (SELECT 1 FROM live_observation_supersession WHERE superseded = NEW.superseded)
BEGIN SELECT RAISE(ABORT, 'an observation is superseded once'); END;
CREATE TRIGGER history_keeps_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER delivery_keeps_update BEFORE UPDATE ON delivery
BEGIN SELECT RAISE(ABORT, 'delivery is append-only'); END;
CREATE TRIGGER question_keeps_update BEFORE UPDATE ON question
BEGIN SELECT RAISE(ABORT, 'question is append-only'); END;
CREATE TRIGGER observation_keeps_update BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
CREATE TRIGGER decision_keeps_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER undo_act_keeps_update BEFORE UPDATE ON undo_act
BEGIN SELECT RAISE(ABORT, 'undo_act is append-only'); END;
CREATE TRIGGER undo_act_keeps_delete BEFORE DELETE ON undo_act
BEGIN SELECT RAISE(ABORT, 'undo_act is append-only'); END;
CREATE TRIGGER answer_keeps_update BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
CREATE TRIGGER answer_keeps_delete BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
CREATE TRIGGER confirmation_keeps_update BEFORE UPDATE ON confirmation
BEGIN SELECT RAISE(ABORT, 'confirmation is append-only'); END;
CREATE TRIGGER confirmation_keeps_delete BEFORE DELETE ON confirmation
BEGIN SELECT RAISE(ABORT, 'confirmation is append-only'); END;
CREATE TRIGGER supersession_keeps_update BEFORE UPDATE ON supersession
BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER supersession_keeps_delete BEFORE DELETE ON supersession
BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER observation_supersession_keeps_update BEFORE UPDATE ON observation_supersession
BEGIN SELECT RAISE(ABORT, 'observation_supersession is append-only'); END;
CREATE TRIGGER observation_supersession_keeps_delete BEFORE DELETE ON observation_supersession
BEGIN SELECT RAISE(ABORT, 'observation_supersession is append-only'); END;`,
};
