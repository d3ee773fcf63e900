import { z } from '../../../zod.ts';
import type { ConflictKind, ConflictState } from '../../../domain/conflicts/conflict.ts';
import type { EvidenceFact } from '../../../domain/conflicts/conflict-evidence.ts';
import { schemaOf } from '../schema-of.ts';

export const ConflictKindSchema = schemaOf<ConflictKind>()(
  z.enum(['value', 'scope', 'timing', 'unit', 'double-count', 'revision']),
);
export const ConflictStateSchema = schemaOf<ConflictState>()(z.enum(['open', 'proposed', 'decided']));
export const EvidenceFactSchema = schemaOf<EvidenceFact>()(
  z.discriminatedUnion('tag', [
    z.strictObject({
      tag: z.enum(['date', 'population', 'unit-words', 'scope', 'together']),
      text: z.string(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('counts-again'),
      text: z.string(),
      counted: z.number(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('units'),
      unit: z.string(),
      against: z.string(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('factor'),
      factor: z.number(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('adds-up'),
      counted: z.number(),
      and: z.number(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('as-at-part'),
      until: z.string(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.enum(['bodies', 'unexplained']),
      value: z.number().nullable(),
      against: z.number().nullable(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('sent-for'),
      period: z.string(),
      states: z.string(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('corrected'),
      before: z.number().nullable(),
      after: z.number().nullable(),
      observation: z.number(),
    }),
    z.strictObject({
      tag: z.literal('restated'),
      period: z.string(),
      printed: z.number().nullable(),
      accepted: z.number().nullable(),
      open: z.boolean(),
      says: z.array(z.number()),
    }),
    z.strictObject({
      tag: z.literal('maybe-version'),
      delivery: z.number(),
      supersedes: z.number(),
      question: z.number(),
    }),
  ]),
);
