import { z } from '../../../zod.ts';
import type { Said } from '../../../domain/text/said.ts';
import { schemaOf } from '../schema-of.ts';

export const SaidSchema = schemaOf<Said>()(z.strictObject({ en: z.string(), az: z.string() }));
