import { addPerson, listPeople } from '../../../work/people/people.ts';
import { isRole } from '../../../../shared/domain/people/person.ts';
import { err, ok } from '../../../../shared/result.ts';
import type { Command } from '../command.ts';
import { withWorkspace } from '../with-workspace.ts';

export const peopleCommand: Command = {
  name: 'people',
  positionals: ['WS', 'add?', 'NAME?'],
  options: { role: { value: 'analyst|reviewer|editor' }, by: { value: 'NAME' } },
  summary: 'who works here; with "add NAME --role ROLE" one more',
  run: (call) =>
    withWorkspace(call, (workspace, own) => {
      const { app, args, out } = own;
      const [act, name] = args.rest(1);
      if (act !== undefined) {
        if (act !== 'add') return err({ tag: 'TooManyArguments', argument: act, command: 'people' });
        if (name === undefined) return err({ tag: 'MissingArgument', argument: 'NAME', command: 'people' });
        const role = args.text('role');
        if (role === undefined) return err({ tag: 'MissingOption', option: 'role', command: 'people' });
        if (!isRole(role)) return err({ tag: 'RoleUnknown', role });
        const by = args.text('by');
        const added = addPerson(app, workspace, { name, role, ...(by === undefined ? {} : { by }) });
        if (!added.ok) return added;
      }
      const people = listPeople(workspace);
      out.result(people, () => {
        if (people.length === 0) out.line('Nobody yet. Next: arayis people WS add NAME --role analyst');
        else {
          out.table(people, [
            { head: 'name', cell: (person) => person.name },
            { head: 'role', cell: (person) => person.role },
            { head: 'since', cell: (person) => person.addedAt.slice(0, 10) },
          ]);
        }
      });
      return ok(0);
    }),
};
