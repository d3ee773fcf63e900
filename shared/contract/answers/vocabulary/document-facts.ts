import { z } from '../../../zod.ts';
import type { HeldAgainstFact, ProseFact } from '../../../domain/findings/finding-facts.ts';
import { schemaOf } from '../schema-of.ts';

/** What the words of a document state among themselves. */
export const ProseFactSchema = schemaOf<ProseFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.literal('prose-sum'),
      parts: z.array(z.string()),
      sum: z.number(),
      total: z.string(),
    }),
    z.strictObject({
      tag: z.literal('prose-share'),
      part: z.string(),
      base: z.string(),
      percent: z.number(),
      share: z.string(),
    }),
    z.strictObject({
      tag: z.literal('prose-change'),
      before: z.string(),
      now: z.string(),
      change: z.number(),
      by: z.string().exactOptional(),
      percent: z.literal(true).exactOptional(),
      said: z.string(),
    }),
  ]),
);
/** What stands in a document against what is known. */
export const HeldAgainstFactSchema = schemaOf<HeldAgainstFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.literal('document-differs'),
      figure: z.string(),
      part: z.enum(['value', 'change', 'previous']),
      text: z.string(),
      known: z.number(),
      of: z.enum(['workspace', 'print']),
      year: z.number(),
    }),
    z.strictObject({
      tag: z.enum(['document-fixed', 'document-direction']),
      was: z.string(),
      is: z.string(),
    }),
  ]),
);
