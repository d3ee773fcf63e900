import { z } from '../../zod.ts';
import { PersonSchema } from './vocabulary/people.ts';
import type { peopleContract } from '../people.ts';
import { answersOf } from './answers-of.ts';

export const peopleAnswers = answersOf<typeof peopleContract>()({
  'people.become': z.strictObject({ person: PersonSchema }),
  'people.add': PersonSchema,
});
