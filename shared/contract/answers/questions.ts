import { z } from '../../zod.ts';
import type { FoundFigure, questionsContract } from '../questions.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';
import { BothNamesSchema } from './vocabulary/collect.ts';

const FoundFigureSchema = schemaOf<FoundFigure>()(
  z.strictObject({
    id: z.string(),
    name: BothNamesSchema,
    unit: BothNamesSchema.nullable(),
    synonym: z.string().exactOptional(),
  }),
);

export const questionsAnswers = answersOf<typeof questionsContract>()({
  'questions.answer': z.strictObject({
    question: z.number(),
    observations: z.array(z.number()),
    proposed: z.boolean(),
    along: z.array(z.number()),
  }),
  'questions.confirm': z.strictObject({ question: z.number() }),
  'questions.askAgency': z.strictObject({ question: z.number() }),
  'questions.figures': z.strictObject({ figures: z.array(FoundFigureSchema) }),
});
