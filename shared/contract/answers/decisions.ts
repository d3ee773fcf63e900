import { DecisionSchema } from './vocabulary/decisions.ts';
import type { decisionsContract } from '../decisions.ts';
import { answersOf } from './answers-of.ts';

export const decisionsAnswers = answersOf<typeof decisionsContract>()({
  'decisions.decide': DecisionSchema,
  'decisions.confirm': DecisionSchema,
});
