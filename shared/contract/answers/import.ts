import { z } from '../../zod.ts';
import { JobProgressSchema } from './events.ts';
import { DeliveryNoteSchema } from './vocabulary/deliveries.ts';
import { PersonalDataSchema } from './vocabulary/understanding.ts';
import { AppErrorSchema } from './vocabulary/errors.ts';
import { BothNamesSchema } from './vocabulary/collect.ts';
import type { PersonalFile, TakenFile, ImportOutcome, ImportView } from '../import.ts';
import type { importContract } from '../import.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const PersonalFileSchema = schemaOf<PersonalFile>()(
  z.strictObject({
    file: z.string(),
    notes: z.array(PersonalDataSchema),
  }),
);
const TakenFileSchema = schemaOf<TakenFile>()(
  z.strictObject({
    id: z.number(),
    file: z.string(),
    agency: z.string(),
    period: z.string(),
    observations: z.number(),
    questions: z.number(),
    refused: z.number(),
    supersedes: z.number().exactOptional(),
    proposes: z.number().exactOptional(),
    evidence: z.enum(['pdf', 'picture', 'e-mail', 'archive', 'unread']).exactOptional(),
    notes: z.array(DeliveryNoteSchema),
  }),
);
const ImportOutcomeSchema = schemaOf<ImportOutcome>()(
  z.strictObject({
    job: z.number(),
    of: z.enum(['import', 'sample']),
    state: z.enum(['done', 'cancelled', 'failed']),
    taken: z.array(TakenFileSchema),
    refused: z.array(z.strictObject({ file: z.string(), error: AppErrorSchema })),
    error: AppErrorSchema.exactOptional(),
  }),
);
const ImportViewSchema = schemaOf<ImportView>()(
  z.strictObject({
    running: JobProgressSchema.nullable(),
    personal: z.array(PersonalFileSchema),
    last: ImportOutcomeSchema.nullable(),
  }),
);

export const importAnswers = answersOf<typeof importContract>()({
  'deliveries.import': z.strictObject({ job: z.number() }),
  'deliveries.confirmImport': z.strictObject({ job: z.number() }),
  'job.cancel': z.strictObject({ cancelled: z.boolean() }),
  'deliveries.importing': ImportViewSchema,
  'deliveries.senders': z.strictObject({
    agencies: z.array(z.strictObject({ id: z.string(), name: BothNamesSchema })),
  }),
});
