import { z } from '../zod.ts';
import { ACT, command, query, Seen, shaped, WEIGHED_ACT } from './procedure.ts';
import type { ObservationId, QuestionId } from '../domain/keys/ids.ts';
import type { BothNames } from '../domain/collect/letter.ts';
import { QuestionIdSchema } from './ids.ts';

/** A figure that a person may mean. */
export interface FoundFigure {
  id: string;
  name: BothNames;
  unit: BothNames | null;
  /** What was found, where it is not the name. */
  synonym?: string;
}

export const questionsContract = {
  'questions.answer': command(
    WEIGHED_ACT,
    z.strictObject({
      question: QuestionIdSchema,
      answer: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('reading'), index: z.number() }),
        z.strictObject({ kind: z.literal('value'), value: z.number() }),
        z.strictObject({
          kind: z.literal('figure'),
          figure: z.string(),
          period: z.string().exactOptional(),
          value: z.number().exactOptional(),
        }),
        z.strictObject({ kind: z.literal('period'), period: z.string() }),
        z.strictObject({ kind: z.literal('unit'), unit: z.string(), factor: z.number() }),
        z.strictObject({
          kind: z.literal('ignore'),
          scope: z.enum(['cell', 'row', 'column', 'table', 'sheet']).exactOptional(),
        }),
      ]),
      reason: z.string(),
      seen: Seen,
    }),
    shaped<{ question: QuestionId; observations: ObservationId[]; proposed: boolean; along: QuestionId[] }>(),
  ),
  /** The second person's word on an answer beyond what was offered. */
  'questions.confirm': command(
    WEIGHED_ACT,
    z.strictObject({ question: QuestionIdSchema, seen: Seen }),
    shaped<{ question: QuestionId }>(),
  ),
  /** Puts a question on the next letter to its agency; it stays open. */
  'questions.askAgency': command(
    ACT,
    z.strictObject({ question: QuestionIdSchema, reason: z.string() }),
    shaped<{ question: QuestionId }>(),
  ),
  /** Figures by any name or synonym in any language, best first. */
  'questions.figures': query(
    'anyone',
    z.strictObject({ text: z.string() }),
    shaped<{ figures: FoundFigure[] }>(),
  ),
};
