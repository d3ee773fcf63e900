import { z } from '../../../zod.ts';
import { ROLES } from '../../../domain/people/person.ts';
import type { Person } from '../../../domain/people/person.ts';
import { schemaOf } from '../schema-of.ts';

export const PersonSchema = schemaOf<Person>()(
  z.strictObject({ id: z.number(), name: z.string(), role: z.enum(ROLES), addedAt: z.string() }),
);
