import { ERASED } from '../../shared/domain/deliveries/erasure.ts';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { decodeBlock } from '../cells/decode-block.ts';
import type { WritableDb } from './connection.ts';
import { bytes, number, statement, text, textOrNull } from './statement.ts';

interface Erased {
  /** Bytes, cells and every text that was read in them or said of them go. */
  whole: readonly DeliveryId[];
  /** Mails and archives that hold one of those: their own bytes go. */
  bytes: readonly DeliveryId[];
  /** What they are called within those. */
  names: readonly string[];
}

/**
 * Takes out of the file what deliveries said, and leaves that they were here. To be run within the act whose
 * confirmation names them (`0130-delivery-withdrawal.ts`): the database refuses it of any other, and at any other time.
 */
export function eraseDeliveries(db: WritableDb, { whole, bytes: onlyBytes, names }: Erased): void {
  // Before they are gone: the history and what was learnt repeat some of them.
  const said = textsOf(db, whole, names);
  eraseInHistory(db, said);
  eraseInLayouts(db, whole, said);
  eraseInVersions(db, whole, said);
  eraseInRefused(db, said);
  for (const id of whole) {
    for (const sql of GONE) statement(db, sql).run(id);
    for (const sql of BLANKED) statement(db, sql).run(ERASED, id);
  }
  for (const id of [...whole, ...onlyBytes]) {
    statement(db, 'DELETE FROM delivery_content WHERE delivery = ?').run(id);
    eraseOrigin(db, id);
  }
}

const GONE = [
  'DELETE FROM observation_cell WHERE observation IN (SELECT id FROM observation WHERE delivery = ?)',
  'DELETE FROM cell_block WHERE delivery = ?',
  'DELETE FROM sheet WHERE delivery = ?',
  'DELETE FROM delivery_note WHERE delivery = ?',
  'DELETE FROM ignored_cells WHERE delivery = ?',
  `UPDATE observation SET qualifier = NULL, categories = '{}', unit = NULL, claimed_against = NULL, reliability = NULL,
remarks = '[]' WHERE delivery = ?`,
];

/** Each is given what stands there instead, and the delivery. */
const BLANKED = [
  'UPDATE delivery SET file = ? WHERE id = ?',
  "UPDATE question SET text = ?, sheet = '', ref = '', readings = '[]', about = NULL WHERE delivery = ?",
  `UPDATE answer SET reason = ?, detail = NULL WHERE question IN (SELECT id FROM question WHERE delivery = ?)`,
  `UPDATE question_for_agency SET reason = ? WHERE question IN (SELECT id FROM question WHERE delivery = ?)`,
  'UPDATE supersession SET reason = ? WHERE superseded = ?',
  'UPDATE supersession SET reason = ? WHERE superseded_by = ?',
];

/** Who sent a mail and when stays; its name and subject may name anybody. */
function eraseOrigin(db: WritableDb, id: DeliveryId): void {
  statement(
    db,
    `UPDATE delivery_origin SET origin = json_object('path', json_array(?), 'mails', (
  SELECT json_group_array(json_remove(m.value, '$.subject')) FROM json_each(origin, '$.mails') m))
WHERE delivery = ?`,
  ).run(ERASED, id);
}

/** Everything that they say in words, and what they are called. */
function textsOf(db: WritableDb, whole: readonly DeliveryId[], names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (one: string): void => {
    // A number or a letter alone names nobody, and stands in many places.
    if (/\p{L}{2}|\d{5}/u.test(one)) found.add(one.trim());
  };
  for (const name of names) add(name);
  for (const id of whole) {
    for (const row of statement(db, 'SELECT file FROM delivery WHERE id = ?').all(id)) add(text(row, 'file'));
    for (const row of statement(db, 'SELECT name FROM sheet WHERE delivery = ?').all(id))
      add(text(row, 'name'));
    for (const row of statement(db, 'SELECT bytes FROM cell_block WHERE delivery = ?').all(id))
      for (const cell of decodeBlock(bytes(row, 'bytes')))
        for (const one of [cell.text, cell.comment, cell.standing]) if (one !== undefined) add(one);
    const cells = 'SELECT c.text FROM observation_cell c JOIN observation o ON o.id = c.observation WHERE o.delivery = ?'; // prettier-ignore
    for (const row of statement(db, cells).all(id)) add(text(row, 'text'));
    for (const row of statement(db, 'SELECT text FROM question WHERE delivery = ?').all(id))
      add(text(row, 'text'));
    const reasons = 'SELECT a.reason FROM answer a JOIN question q ON q.id = a.question WHERE q.delivery = ?';
    for (const row of statement(db, reasons).all(id)) add(text(row, 'reason'));
    const asked = 'SELECT g.reason FROM question_for_agency g JOIN question q ON q.id = g.question WHERE q.delivery = ?'; // prettier-ignore
    for (const row of statement(db, asked).all(id)) add(text(row, 'reason'));
  }
  return found;
}

function eraseInHistory(db: WritableDb, said: ReadonlySet<string>): void {
  const change = statement(db, 'UPDATE history SET summary = ? WHERE seq = ?');
  for (const row of statement(db, 'SELECT seq, summary FROM history').all()) {
    const summary = text(row, 'summary');
    const erased = JSON.stringify(without(JSON.parse(summary), said));
    if (erased !== summary) change.run(erased, number(row, 'seq'));
  }
}

/**
 * A layout that was learnt with one of them repeats its headers and labels: in every form that it had since, for each
 * confirmation, withdrawal or further table keeps the whole of it.
 */
function eraseInLayouts(db: WritableDb, whole: readonly DeliveryId[], said: ReadonlySet<string>): void {
  const change = statement(db, 'UPDATE catalogue_edit SET value = ? WHERE id = ?');
  const taken = statement(db, 'SELECT taken_at, layout FROM delivery WHERE id = ?');
  const forms = statement(
    db,
    "SELECT id, value FROM catalogue_edit WHERE kind = 'layout' AND item = ? AND value IS NOT NULL",
  );
  for (const id of whole)
    for (const delivery of taken.all(id)) {
      const at = text(delivery, 'taken_at');
      for (const row of forms.all(textOrNull(delivery, 'layout'))) {
        const value = text(row, 'value');
        const layout = JSON.parse(value) as { tables?: { at: string }[] };
        const tables = (layout.tables ?? []).map((table) => (table.at === at ? without(table, said) : table));
        const erased = JSON.stringify({ ...layout, tables });
        if (erased !== value) change.run(erased, number(row, 'id'));
      }
    }
}

/** "Is this a new version of that one?": asked of another delivery, by the name of this one. */
function eraseInVersions(db: WritableDb, whole: readonly DeliveryId[], said: ReadonlySet<string>): void {
  const change = statement(db, 'UPDATE question SET text = ?, readings = ?, about = NULL WHERE id = ?');
  const asked = statement(db, 'SELECT id, readings FROM question WHERE supersedes = ?');
  for (const id of whole)
    for (const row of asked.all(id)) {
      const readings = without(JSON.parse(text(row, 'readings')), said);
      change.run(ERASED, JSON.stringify(readings), number(row, 'id'));
    }
}

/** What could not be read is asked for by its name. */
function eraseInRefused(db: WritableDb, said: ReadonlySet<string>): void {
  const change = statement(db, 'UPDATE refused_file SET file = ? WHERE id = ?');
  for (const row of statement(db, 'SELECT id, file FROM refused_file').all())
    if (said.has(text(row, 'file'))) change.run(ERASED, number(row, 'id'));
}

/** The same with every text that was said replaced. */
function without(value: unknown, said: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return said.has(value.trim()) ? ERASED : value;
  if (Array.isArray(value)) return value.map((one) => without(one, said));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, said)]));
}
