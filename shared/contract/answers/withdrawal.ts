import { z } from '../../zod.ts';
import type {
  ErasedOutcome,
  ErasureReach,
  RestsOn,
  WithdrawalView,
} from '../../domain/deliveries/withdrawal-view.ts';
import type { withdrawalContract } from '../deliveries.ts';
import { answersOf } from './answers-of.ts';
import { BothNamesSchema } from './vocabulary/collect.ts';
import { schemaOf } from './schema-of.ts';
import { ErasureSchema } from './vocabulary/deliveries.ts';

const OF_FIGURE = { key: z.string(), name: BothNamesSchema, period: z.string() };
const RestsOnSchema = schemaOf<RestsOn>()(
  z.strictObject({
    figures: z.array(
      z.strictObject({
        observation: z.number(),
        ...OF_FIGURE,
        value: z.number().nullable(),
        others: z.number(),
      }),
    ),
    decisions: z.array(
      z.strictObject({
        decision: z.number(),
        ...OF_FIGURE,
        value: z.number(),
        how: z.enum(['picked', 'weighed', 'evidence']),
        reason: z.string(),
        confirmed: z.boolean(),
      }),
    ),
    explanations: z.array(
      z.strictObject({ clearance: z.number(), finding: z.string(), reason: z.string(), by: z.string() }),
    ),
    questions: z.strictObject({ open: z.number(), answered: z.number() }),
    later: z.array(z.strictObject({ delivery: z.number(), file: z.string() })),
  }),
);
const named = z.array(z.strictObject({ delivery: z.number(), file: z.string() }));
const ErasureReachSchema = schemaOf<ErasureReach>()(z.strictObject({ whole: named, bytes: named }));
const CopiesSchema = z.array(z.strictObject({ path: z.string() }));
const WithdrawalViewSchema = schemaOf<WithdrawalView>()(
  z.strictObject({
    rests: RestsOnSchema,
    erasure: ErasureSchema.exactOptional(),
    copies: CopiesSchema,
  }),
);
const ErasedOutcomeSchema = schemaOf<ErasedOutcome>()(
  z.strictObject({ swept: z.boolean(), copies: CopiesSchema }),
);

export const withdrawalAnswers = answersOf<typeof withdrawalContract>()({
  'withdrawal.view': WithdrawalViewSchema,
  'withdrawal.reach': ErasureReachSchema,
  'withdrawal.withdraw': z.strictObject({ delivery: z.number() }),
  'withdrawal.propose': z.strictObject({ erasure: ErasureSchema }),
  'withdrawal.erase': ErasedOutcomeSchema,
});
