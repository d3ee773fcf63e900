import { z } from '../../zod.ts';
import type { LetterView } from '../letters.ts';
import type { lettersContract } from '../letters.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const LetterViewSchema = schemaOf<LetterView>()(
  z.strictObject({
    agency: z.string(),
    agencyName: z.string(),
    subject: z.string(),
    text: z.string(),
    suggested: z.string(),
    earlier: z.array(
      z.strictObject({ at: z.string(), by: z.string(), kind: z.enum(['reminder', 'questions']) }),
    ),
  }),
);

export const lettersAnswers = answersOf<typeof lettersContract>()({
  'letters.compose': LetterViewSchema,
  'letters.save': z.strictObject({ file: z.string().nullable() }),
});
