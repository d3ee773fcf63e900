import { z } from '../../zod.ts';
import { DecisionSchema } from './vocabulary/decisions.ts';
import type { decisionsContract } from '../decisions.ts';
import { answersOf } from './answers-of.ts';

export const decisionsAnswers = answersOf<typeof decisionsContract>()({
  'decisions.decide': z.strictObject({ decision: DecisionSchema, isKept: z.boolean() }),
  'decisions.confirm': DecisionSchema,
});
