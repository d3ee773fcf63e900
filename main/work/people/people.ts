import { personKey, type Person, type Role } from '../../../shared/domain/people/person.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { allPeople, insertPerson, personByKey } from '../../store/tables/person-table.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export const listPeople = (workspace: Workspace): Person[] => allPeople(workspace.db);

/** Characters of a name: it stands in the bar above, under every letter and in the history. */
const MOST = 100;

/** Adds someone who works here; the first one has nobody else to be added by. */
export function addPerson(
  app: App,
  workspace: Workspace,
  input: { name: string; role: Role; by?: string },
): Result<Person, ServiceError> {
  const name = input.name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (name === '') return err({ tag: 'NameEmpty' });
  const { length } = name;
  if (length > MOST) return err({ tag: 'NameTooLong', length, most: MOST });
  const who = input.by === undefined ? ok({ name }) : whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'people add', undoable: false } as const;
  return workspace.commit<Person, ServiceError>(entry, (db) => {
    const known = personByKey(db, personKey(name));
    if (known) return err({ tag: 'PersonExists', name, known: known.name });
    const value = insertPerson(db, { name, key: personKey(name), role: input.role, addedAt: at });
    return ok({ value, summary: { name, role: input.role } });
  });
}

/** The person that `--by` names. */
export function whoIs(db: ReadableDb, name: string): Result<Person, ServiceError> {
  const person = personByKey(db, personKey(name));
  if (person) return ok(person);
  return err({ tag: 'PersonUnknown', name, known: allPeople(db).map((p) => p.name) });
}
