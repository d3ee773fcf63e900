import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/zod.ts';
import { ROLES } from '../../../shared/domain/people/person.ts';

/** Decisions and answers as shipped: addressed by what a person can look up, never by ids. */
const ChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['pick', 'keep-both']),
    agency: z.string(),
    file: z.string(),
    sheet: z.string(),
    cell: z.string(),
  }),
  z.strictObject({ kind: z.literal('value'), value: z.number() }),
]);

const DecisionsSchema = z.strictObject({
  note: z.string(),
  people: z.array(z.strictObject({ name: z.string(), role: z.enum(ROLES) })),
  decisions: z.array(
    z.strictObject({
      key: z.string(),
      choice: ChoiceSchema,
      reason: z.string().min(1),
      proposedBy: z.string(),
      confirmedBy: z.string(),
    }),
  ),
});
export type ShippedDecisions = z.infer<typeof DecisionsSchema>;
export type ShippedDecision = ShippedDecisions['decisions'][number];

/** `readAs`: the reading with that value · `reading`: the reading's number, from 1 · `ignore`. */
const AnswerSchema = z.union([
  z.strictObject({ readAs: z.number() }),
  z.strictObject({ reading: z.int().positive() }),
  z.strictObject({ ignore: z.literal(true) }),
]);

const AnswersSchema = z.strictObject({
  note: z.string(),
  answers: z.array(
    z.strictObject({
      file: z.string(),
      sheet: z.string(),
      cell: z.string(),
      answer: AnswerSchema,
      reason: z.string().min(1),
      by: z.string(),
    }),
  ),
});
export type ShippedAnswer = z.infer<typeof AnswersSchema>['answers'][number];

export const shippedDecisions = (resources: string): ShippedDecisions =>
  DecisionsSchema.parse(readJson(resources, 'decisions-2023.json'));

export const shippedAnswers = (resources: string): ShippedAnswer[] =>
  AnswersSchema.parse(readJson(resources, 'answers-2023.json')).answers;

const readJson = (resources: string, name: string): unknown =>
  JSON.parse(readFileSync(join(resources, 'samples', name), 'utf8'));
