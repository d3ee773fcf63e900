import { z } from '../zod.ts';
import { command, Seen, shaped, WEIGHED_ACT } from './procedure.ts';

export const questionsContract = {
  'questions.answer': command(
    WEIGHED_ACT,
    z.strictObject({
      question: z.number(),
      answer: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('reading'), index: z.number() }),
        z.strictObject({ kind: z.literal('value'), value: z.number() }),
        z.strictObject({ kind: z.literal('ignore') }),
      ]),
      reason: z.string(),
      seen: Seen,
    }),
    shaped<{ question: number; observations: number[] }>(),
  ),
};
