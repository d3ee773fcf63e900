import type { peopleContract } from '../../../shared/contract/people.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import { err, ok } from '../../../shared/result.ts';
import { addPerson, listPeople } from './people.ts';
import type { GivenWork, HandlersOf } from '../../session/handler.ts';

export const peopleHandlers: HandlersOf<typeof peopleContract> = {
  'people.become': (given, { person }) => {
    const people = listPeople(given.workspace);
    const found = people.find((one) => one.id === person);
    if (!found) return err({ tag: 'PersonUnknown', name: '', known: people.map((one) => one.name) });
    become(given, found);
    return ok({ person: found });
  },
  'people.add': (given, { name, role }) => {
    const { session, app, workspace } = given;
    // The first one has nobody else to be added by.
    const by = session.person?.name;
    const added = addPerson(app, workspace, { name, role, ...(by === undefined ? {} : { by }) });
    if (added.ok && !session.person) become(given, added.value);
    return added;
  },
};

/** Remembered for this machine, and told to whoever finds the workspace open here. */
function become({ session, workspace }: GivenWork, person: Person): void {
  session.person = person;
  session.settings.change({ person: { ...session.settings.get().person, [workspace.path]: person.name } });
}
