import { z } from '../../zod.ts';
import { SaidSchema } from './vocabulary/text.ts';
import type { FoundThing } from '../search.ts';
import type { searchContract } from '../search.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const FoundThingSchema = schemaOf<FoundThing>()(
  z.strictObject({
    kind: z.enum(['figure', 'agency', 'delivery', 'finding', 'question']),
    id: z.string(),
    label: SaidSchema,
    detail: SaidSchema,
    screen: z.enum(['figures', 'deliveries', 'checks', 'catalogue']),
    params: z.record(z.string(), z.string()),
  }),
);

export const searchAnswers = answersOf<typeof searchContract>()({
  'search.find': z.strictObject({ found: z.array(FoundThingSchema) }),
});
