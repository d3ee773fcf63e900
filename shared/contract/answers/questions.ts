import { z } from '../../zod.ts';
import type { questionsContract } from '../questions.ts';
import { answersOf } from './answers-of.ts';

export const questionsAnswers = answersOf<typeof questionsContract>()({
  'questions.answer': z.strictObject({ question: z.number(), observations: z.array(z.number()) }),
});
