import { z } from '../../../zod.ts';
import type { BothNames } from '../../../domain/collect/letter.ts';
import { schemaOf } from '../schema-of.ts';

export const BothNamesSchema = schemaOf<BothNames>()(z.strictObject({ en: z.string(), az: z.string() }));
