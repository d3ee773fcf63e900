import { z } from '../zod.ts';
import { ROLES, type Person, type Role } from '../domain/people/person.ts';
import { ACT, command, shaped } from './procedure.ts';
import { PersonIdSchema } from './ids.ts';

/** Neither needs a person who acts: they are how there comes to be one. */
export const peopleContract = {
  'people.become': command(
    { ...ACT, needs: 'workspace' },
    z.strictObject({ person: PersonIdSchema }),
    shaped<{ person: Person }>(),
  ),
  'people.add': command(
    { ...ACT, needs: 'workspace' },
    z.strictObject({ name: z.string(), role: z.enum(ROLES as readonly [Role, ...Role[]]) }),
    shaped<Person>(),
  ),
};
