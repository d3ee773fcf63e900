import { z } from '../../../zod.ts';
import { SaidSchema } from './text.ts';
import type { ActName } from '../../../domain/history/act-name.ts';

export const ActNameSchema: z.ZodType<ActName> = z.strictObject({
  seq: z.number(),
  command: z.string(),
  by: z.string(),
  at: z.string(),
  summary: z.record(z.string(), z.unknown()),
  about: SaidSchema.exactOptional(),
  get target() {
    return ActNameSchema.exactOptional();
  },
});
