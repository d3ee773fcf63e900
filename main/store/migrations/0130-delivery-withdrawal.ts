/**
 * A delivery that counts no more, and one that must not be here at all. Erasing is the one exception from append-only,
 * and a narrow one: `erasing_delivery` has rows only while the act that confirms it runs, for its line comes into the
 * history as the last thing of the act. Then texts and bytes of exactly those deliveries go; that they were here, from
 * whom, when, with which hash, and who wanted them gone stays. `bytes`: of a mail or archive that holds an erased
 * delivery only its own bytes go. What is erased stays erased: its proposal cannot be undone any more.
 */
export const deliveryWithdrawal = {
  version: 130,
  sql: `CREATE TABLE delivery_withdrawal (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery,
  reason TEXT NOT NULL CHECK (reason <> ''),
  withdrawn_by INTEGER NOT NULL REFERENCES person,
  withdrawn_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX delivery_withdrawal_delivery ON delivery_withdrawal (delivery);
CREATE VIEW live_delivery_withdrawal AS SELECT * FROM delivery_withdrawal
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER delivery_withdrawal_once BEFORE INSERT ON delivery_withdrawal
WHEN EXISTS (SELECT 1 FROM live_delivery_withdrawal WHERE delivery = NEW.delivery)
BEGIN SELECT RAISE(ABORT, 'a delivery is withdrawn once'); END;
CREATE TRIGGER delivery_withdrawal_keeps_update BEFORE UPDATE ON delivery_withdrawal
BEGIN SELECT RAISE(ABORT, 'delivery_withdrawal is append-only'); END;
CREATE TRIGGER delivery_withdrawal_keeps_delete BEFORE DELETE ON delivery_withdrawal
BEGIN SELECT RAISE(ABORT, 'delivery_withdrawal is append-only'); END;

CREATE TABLE delivery_purge (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES delivery,
  reason TEXT NOT NULL CHECK (reason <> ''),
  proposed_by INTEGER NOT NULL REFERENCES person,
  proposed_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX delivery_purge_delivery ON delivery_purge (delivery);
CREATE VIEW live_delivery_purge AS SELECT * FROM delivery_purge
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER delivery_purge_once BEFORE INSERT ON delivery_purge
WHEN EXISTS (SELECT 1 FROM live_delivery_purge WHERE delivery = NEW.delivery)
BEGIN SELECT RAISE(ABORT, 'erasing a delivery is proposed once'); END;
CREATE TRIGGER delivery_purge_keeps_update BEFORE UPDATE ON delivery_purge
BEGIN SELECT RAISE(ABORT, 'delivery_purge is append-only'); END;
CREATE TRIGGER delivery_purge_keeps_delete BEFORE DELETE ON delivery_purge
BEGIN SELECT RAISE(ABORT, 'delivery_purge is append-only'); END;

CREATE TABLE purge_confirmation (
  id INTEGER PRIMARY KEY,
  purge INTEGER NOT NULL REFERENCES delivery_purge,
  confirmed_by INTEGER NOT NULL REFERENCES person,
  confirmed_at TEXT NOT NULL,
  entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX purge_confirmation_purge ON purge_confirmation (purge);
CREATE VIEW live_purge_confirmation AS SELECT * FROM purge_confirmation
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);
CREATE TRIGGER purge_confirmation_needs_a_second_person BEFORE INSERT ON purge_confirmation
WHEN NEW.confirmed_by = (SELECT proposed_by FROM delivery_purge WHERE id = NEW.purge)
BEGIN SELECT RAISE(ABORT, 'erasing a delivery is confirmed by a second person'); END;
CREATE TRIGGER purge_confirmation_of_a_proposal BEFORE INSERT ON purge_confirmation
WHEN NOT EXISTS (SELECT 1 FROM live_delivery_purge WHERE id = NEW.purge)
BEGIN SELECT RAISE(ABORT, 'only what is proposed is confirmed'); END;
CREATE TRIGGER purge_confirmation_keeps_update BEFORE UPDATE ON purge_confirmation
BEGIN SELECT RAISE(ABORT, 'purge_confirmation is append-only'); END;
CREATE TRIGGER purge_confirmation_keeps_delete BEFORE DELETE ON purge_confirmation
BEGIN SELECT RAISE(ABORT, 'purge_confirmation is append-only'); END;

CREATE TABLE erased_delivery (
  delivery INTEGER NOT NULL REFERENCES delivery,
  confirmation INTEGER NOT NULL REFERENCES purge_confirmation,
  what TEXT NOT NULL CHECK (what IN ('whole', 'bytes')),
  PRIMARY KEY (delivery, confirmation)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erased_delivery_has_the_bytes BEFORE INSERT ON erased_delivery
WHEN NEW.what = 'whole' AND (SELECT sha256 FROM delivery WHERE id = NEW.delivery) <> (
  SELECT d.sha256 FROM purge_confirmation c JOIN delivery_purge p ON p.id = c.purge JOIN delivery d ON d.id = p.delivery
  WHERE c.id = NEW.confirmation)
BEGIN SELECT RAISE(ABORT, 'these are other bytes'); END;
CREATE TRIGGER erased_delivery_holds_it BEFORE INSERT ON erased_delivery
WHEN NEW.what = 'bytes' AND (SELECT kind FROM delivery WHERE id = NEW.delivery) <> 'evidence'
BEGIN SELECT RAISE(ABORT, 'only a mail or archive holds another delivery'); END;
CREATE TRIGGER erased_delivery_keeps_update BEFORE UPDATE ON erased_delivery
BEGIN SELECT RAISE(ABORT, 'erased_delivery is append-only'); END;
CREATE TRIGGER erased_delivery_keeps_delete BEFORE DELETE ON erased_delivery
BEGIN SELECT RAISE(ABORT, 'erased_delivery is append-only'); END;

CREATE VIEW erasing_delivery AS SELECT e.delivery, e.what FROM erased_delivery e
JOIN purge_confirmation c ON c.id = e.confirmation
WHERE c.entry > (SELECT coalesce(max(seq), 0) FROM history);
CREATE VIEW erasing_whole AS SELECT delivery FROM erasing_delivery WHERE what = 'whole';
CREATE VIEW final_entry AS SELECT p.entry FROM delivery_purge p JOIN purge_confirmation c ON c.purge = p.id
WHERE p.entry IS NOT NULL;
CREATE TRIGGER undo_act_not_of_what_is_erased BEFORE INSERT ON undo_act
WHEN NEW.target IN (SELECT entry FROM final_entry)
BEGIN SELECT RAISE(ABORT, 'what is erased stays erased'); END;

DROP TRIGGER delivery_content_keeps_delete;
CREATE TRIGGER delivery_content_keeps_delete BEFORE DELETE ON delivery_content
WHEN OLD.delivery NOT IN (SELECT delivery FROM erasing_delivery)
BEGIN SELECT RAISE(ABORT, 'delivery_content is append-only'); END;
DROP TRIGGER sheet_keeps_delete;
CREATE TRIGGER sheet_keeps_delete BEFORE DELETE ON sheet
WHEN OLD.delivery NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'sheet is append-only'); END;
DROP TRIGGER cell_block_keeps_delete;
CREATE TRIGGER cell_block_keeps_delete BEFORE DELETE ON cell_block
WHEN OLD.delivery NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'cell_block is append-only'); END;
DROP TRIGGER delivery_note_keeps_delete;
CREATE TRIGGER delivery_note_keeps_delete BEFORE DELETE ON delivery_note
WHEN OLD.delivery NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'delivery_note is append-only'); END;
DROP TRIGGER ignored_cells_keeps_delete;
CREATE TRIGGER ignored_cells_keeps_delete BEFORE DELETE ON ignored_cells
WHEN OLD.delivery NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'ignored_cells is append-only'); END;
DROP TRIGGER observation_cell_keeps_delete;
CREATE TRIGGER observation_cell_keeps_delete BEFORE DELETE ON observation_cell
WHEN (SELECT delivery FROM observation WHERE id = OLD.observation) NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'observation_cell is append-only'); END;

DROP TRIGGER delivery_keeps_update;
CREATE TRIGGER delivery_keeps_update BEFORE UPDATE OF id, kind, agency, period, format, encoding, sha256, size,
  letter, received, version, layout, taken_by, taken_at, entry ON delivery
BEGIN SELECT RAISE(ABORT, 'delivery is append-only'); END;
CREATE TRIGGER delivery_keeps_text BEFORE UPDATE OF file ON delivery
WHEN NEW.file <> '—' OR OLD.id NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'delivery is append-only'); END;
DROP TRIGGER delivery_origin_keeps_update;
CREATE TRIGGER delivery_origin_keeps_update BEFORE UPDATE OF delivery, container ON delivery_origin
BEGIN SELECT RAISE(ABORT, 'delivery_origin is append-only'); END;
CREATE TRIGGER delivery_origin_keeps_text BEFORE UPDATE OF origin ON delivery_origin
WHEN OLD.delivery NOT IN (SELECT delivery FROM erasing_delivery)
BEGIN SELECT RAISE(ABORT, 'delivery_origin is append-only'); END;
DROP TRIGGER question_keeps_update;
CREATE TRIGGER question_keeps_update BEFORE UPDATE OF id, delivery, kind, supersedes, entry ON question
BEGIN SELECT RAISE(ABORT, 'question is append-only'); END;
CREATE TRIGGER question_keeps_text BEFORE UPDATE OF sheet, ref, text, readings, about ON question
WHEN NEW.text <> '—' OR (OLD.delivery NOT IN (SELECT delivery FROM erasing_whole)
  AND coalesce(OLD.supersedes, 0) NOT IN (SELECT delivery FROM erasing_whole))
BEGIN SELECT RAISE(ABORT, 'question is append-only'); END;
DROP TRIGGER answer_keeps_update;
CREATE TRIGGER answer_keeps_update BEFORE UPDATE OF id, question, kind, reading, value, proposed, along, answered_by,
  answered_at, entry ON answer
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
CREATE TRIGGER answer_keeps_text BEFORE UPDATE OF reason, detail ON answer
WHEN NEW.reason <> '—' OR (SELECT delivery FROM question WHERE id = OLD.question)
  NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'answer is append-only'); END;
DROP TRIGGER question_for_agency_keeps_update;
CREATE TRIGGER question_for_agency_keeps_update BEFORE UPDATE OF id, question, asked_by, asked_at, entry
  ON question_for_agency
BEGIN SELECT RAISE(ABORT, 'question_for_agency is append-only'); END;
CREATE TRIGGER question_for_agency_keeps_text BEFORE UPDATE OF reason ON question_for_agency
WHEN NEW.reason <> '—' OR (SELECT delivery FROM question WHERE id = OLD.question)
  NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'question_for_agency is append-only'); END;
DROP TRIGGER observation_keeps_update;
CREATE TRIGGER observation_keeps_update BEFORE UPDATE OF id, delivery, question, figure, period, agency, value, status,
  claimed_change, entry ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
CREATE TRIGGER observation_keeps_text BEFORE UPDATE OF qualifier, categories, unit, claimed_against, reliability,
  remarks ON observation
WHEN NEW.remarks <> '[]' OR OLD.delivery NOT IN (SELECT delivery FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;
DROP TRIGGER supersession_keeps_update;
CREATE TRIGGER supersession_keeps_update BEFORE UPDATE OF id, superseded, superseded_by, stated_by, stated_at, entry
  ON supersession
BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
CREATE TRIGGER supersession_keeps_text BEFORE UPDATE OF reason ON supersession
WHEN NEW.reason <> '—' OR (OLD.superseded NOT IN (SELECT delivery FROM erasing_whole)
  AND OLD.superseded_by NOT IN (SELECT delivery FROM erasing_whole))
BEGIN SELECT RAISE(ABORT, 'supersession is append-only'); END;
DROP TRIGGER catalogue_edit_keeps_update;
CREATE TRIGGER catalogue_edit_keeps_update BEFORE UPDATE OF id, kind, item, said_by, said_at, entry ON catalogue_edit
BEGIN SELECT RAISE(ABORT, 'catalogue_edit is append-only'); END;
CREATE TRIGGER catalogue_edit_keeps_text BEFORE UPDATE OF value ON catalogue_edit
WHEN OLD.kind <> 'layout' OR NOT EXISTS (SELECT 1 FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'catalogue_edit is append-only'); END;
DROP TRIGGER history_keeps_update;
CREATE TRIGGER history_keeps_update BEFORE UPDATE OF seq, at, by, command, undoable ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_keeps_text BEFORE UPDATE OF summary ON history
WHEN NOT EXISTS (SELECT 1 FROM erasing_whole)
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;`,
};
