import { z } from '../zod.ts';
import { command, Seen, shaped, WEIGHED_ACT } from './procedure.ts';
import type { ObservationId, QuestionId } from '../domain/keys/ids.ts';
import { QuestionIdSchema } from './ids.ts';

export const questionsContract = {
  'questions.answer': command(
    WEIGHED_ACT,
    z.strictObject({
      question: QuestionIdSchema,
      answer: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('reading'), index: z.number() }),
        z.strictObject({ kind: z.literal('value'), value: z.number() }),
        z.strictObject({ kind: z.literal('ignore') }),
      ]),
      reason: z.string(),
      seen: Seen,
    }),
    shaped<{ question: QuestionId; observations: ObservationId[] }>(),
  ),
};
