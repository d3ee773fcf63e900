import { z } from '../../../zod.ts';
import { AUTHORITIES } from '../../../domain/decisions/decision.ts';
import type { DecisionChoice, Decision } from '../../../domain/decisions/decision.ts';
import { schemaOf } from '../schema-of.ts';

const DecisionChoiceSchema = schemaOf<DecisionChoice>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pick'), observation: z.number() }),
    z.strictObject({ kind: z.literal('value'), value: z.number() }),
    z.strictObject({ kind: z.literal('keep-both'), observation: z.number() }),
  ]),
);
export const DECISION = {
  id: z.number(),
  figure: z.string(),
  period: z.string(),
  choice: DecisionChoiceSchema,
  value: z.number(),
  reason: z.string(),
  authority: z.enum(AUTHORITIES).exactOptional(),
  evidence: z.number().exactOptional(),
  weighed: z.number(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  confirmedBy: z.string().exactOptional(),
  confirmedAt: z.string().exactOptional(),
};
export const DecisionSchema = schemaOf<Decision>()(z.strictObject(DECISION));
