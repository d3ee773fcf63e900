/**
 * Questions about several cells at once, answers beyond what was offered, and the second person who confirms those.
 * `about`: what the question's cells have in common and what is known of each, as JSON; null in questions of before.
 * `detail`: the whole answer as JSON, where its kind needs more than a reading or a value.
 */
export const questionGroups = {
  version: 100,
  sql: `ALTER TABLE question ADD COLUMN about TEXT;

DROP TRIGGER answer_once;
DROP VIEW live_answer;
CREATE TABLE answer_new (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question,
  kind TEXT NOT NULL CHECK (kind IN ('reading', 'value', 'figure', 'period', 'unit', 'ignore')),
  reading INTEGER,
  value REAL,
  detail TEXT,
  -- goes beyond what was offered: waits for a second person. Answers of before had no second person.
  proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1)),
  -- the question that was answered, where this one is settled with it ("ignore the sheet")
  along INTEGER REFERENCES question,
  reason TEXT NOT NULL CHECK (reason <> ''),
  answered_by INTEGER NOT NULL REFERENCES person,
  answered_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO answer_new (id, question, kind, reading, value, reason, answered_by, answered_at, entry)
SELECT id, question, kind, reading, value, reason, answered_by, answered_at, entry FROM answer ORDER BY id;
DROP TABLE answer;
ALTER TABLE answer_new RENAME TO answer;
CREATE INDEX answer_question ON answer (question);
CREATE VIEW live_answer AS SELECT * FROM answer
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER answer_once BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM live_answer WHERE question = NEW.question)
BEGIN SELECT RAISE(ABORT, 'a question is answered once'); END;
CREATE TRIGGER answer_keeps_update BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
CREATE TRIGGER answer_keeps_delete BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;

CREATE TABLE answer_confirmation (
  id INTEGER PRIMARY KEY,
  answer INTEGER NOT NULL REFERENCES answer,
  confirmed_by INTEGER NOT NULL REFERENCES person,
  confirmed_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX answer_confirmation_answer ON answer_confirmation (answer);
CREATE VIEW live_answer_confirmation AS SELECT * FROM answer_confirmation
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER answer_confirmation_once BEFORE INSERT ON answer_confirmation
WHEN EXISTS (SELECT 1 FROM live_answer_confirmation WHERE answer = NEW.answer)
BEGIN SELECT RAISE(ABORT, 'an answer is confirmed once'); END;
CREATE TRIGGER answer_confirmation_needs_a_second_person BEFORE INSERT ON answer_confirmation
WHEN NEW.confirmed_by = (SELECT answered_by FROM answer WHERE id = NEW.answer)
BEGIN SELECT RAISE(ABORT, 'an answer is confirmed by a second person'); END;
CREATE TRIGGER answer_confirmation_keeps_update BEFORE UPDATE ON answer_confirmation
BEGIN SELECT RAISE(ABORT, 'answer_confirmation is append-only'); END;
CREATE TRIGGER answer_confirmation_keeps_delete BEFORE DELETE ON answer_confirmation
BEGIN SELECT RAISE(ABORT, 'answer_confirmation is append-only'); END;

CREATE TABLE question_for_agency (
  id INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES question,
  reason TEXT NOT NULL,
  asked_by INTEGER NOT NULL REFERENCES person,
  asked_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX question_for_agency_question ON question_for_agency (question);
CREATE VIEW live_question_for_agency AS SELECT * FROM question_for_agency
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER question_for_agency_once BEFORE INSERT ON question_for_agency
WHEN EXISTS (SELECT 1 FROM live_question_for_agency WHERE question = NEW.question)
BEGIN SELECT RAISE(ABORT, 'a question is put on the letter once'); END;
CREATE TRIGGER question_for_agency_keeps_update BEFORE UPDATE ON question_for_agency
BEGIN SELECT RAISE(ABORT, 'question_for_agency is append-only'); END;
CREATE TRIGGER question_for_agency_keeps_delete BEFORE DELETE ON question_for_agency
BEGIN SELECT RAISE(ABORT, 'question_for_agency is append-only'); END;`,
};
