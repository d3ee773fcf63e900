import type { NotTaken } from '../../../domain/errors/not-taken.ts';
import { z } from '../../../zod.ts';
import { schemaOf } from '../schema-of.ts';

export const NotTakenSchema = schemaOf<NotTaken>()(
  z.enum(['other-line', 'bound', 'signs', 'figure', 'no-line', 'no-prose', 'empty']),
);
