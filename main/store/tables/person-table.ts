import type { Person, Role } from '../../../shared/domain/people/person.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text, type Row } from '../statement.ts';
import { personId } from '../../../shared/domain/keys/ids.ts';

const COLUMNS = 'id, name, key, role, added_at';

const toPerson = (row: Row): Person => ({
  id: personId(number(row, 'id')),
  name: text(row, 'name'),
  role: text(row, 'role') as Role,
  addedAt: text(row, 'added_at'),
});

export function insertPerson(
  db: WritableDb,
  person: { name: string; key: string; role: Role; addedAt: string },
): Person {
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO person (name, key, role, added_at) VALUES (?, ?, ?, ?)',
  ).run(person.name, person.key, person.role, person.addedAt);
  return {
    id: personId(Number(lastInsertRowid)),
    name: person.name,
    role: person.role,
    addedAt: person.addedAt,
  };
}

export function personByKey(db: ReadableDb, key: string): Person | null {
  const row = statement(db, `SELECT ${COLUMNS} FROM person WHERE key = ?`).get(key);
  return row ? toPerson(row) : null;
}

export const allPeople = (db: ReadableDb): Person[] =>
  statement(db, `SELECT ${COLUMNS} FROM person ORDER BY id`).all().map(toPerson);
