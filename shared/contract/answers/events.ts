import { z } from '../../zod.ts';
import type { JobProgress } from '../events.ts';
import { schemaOf } from './schema-of.ts';

export const JobProgressSchema = schemaOf<JobProgress>()(
  z.strictObject({
    job: z.number(),
    at: z.number(),
    of: z.number(),
    file: z.string(),
    phase: z.enum(['reading', 'asking', 'keeping', 'done', 'cancelled', 'failed']),
  }),
);
