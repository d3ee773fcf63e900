import { z } from '../../../zod.ts';
import { ANSWER_STATES, type AnswerValue, type LineAnswer } from '../../../domain/enquiries/answer-line.ts';
import { BREAKDOWNS } from '../../../domain/enquiries/enquiry.ts';
import type { AnswersView, enquiriesContract } from '../../letters.ts';
import { answersOf } from '../answers-of.ts';
import { schemaOf } from '../schema-of.ts';
import { SaidSchema } from '../vocabulary/text.ts';

const ValueSchema = schemaOf<AnswerValue>()(
  z.strictObject({
    year: z.string(),
    value: z.number().nullable(),
    state: z.enum(ANSWER_STATES),
    isImplied: z.literal(true).optional(),
    waits: z.array(z.string()),
  }),
);
const LineSchema = schemaOf<LineAnswer>()(
  z.strictObject({
    code: z.string(),
    asks: SaidSchema,
    unit: z.string(),
    by: z.partialRecord(z.enum(BREAKDOWNS), SaidSchema).optional(),
    period: z.enum(['year', 'since']),
    because: SaidSchema.optional(),
    note: SaidSchema.optional(),
    section: z.number(),
    figures: z.array(z.string()).readonly(),
    of: z.string().optional(),
    values: z.array(ValueSchema),
  }),
);
const AnswersViewSchema = schemaOf<AnswersView>()(
  z.strictObject({
    period: z.string(),
    title: SaidSchema,
    about: SaidSchema,
    sections: z.array(SaidSchema),
    lines: z.array(LineSchema),
    counts: z.record(z.enum(ANSWER_STATES), z.number()),
    outside: z.array(z.strictObject({ id: z.string(), label: SaidSchema })),
    hidden: z
      .strictObject({ small: z.number(), linked: z.number(), beyond: z.array(z.string()).readonly() })
      .nullable(),
    names: z.record(z.string(), SaidSchema),
  }),
);

export const enquiriesAnswers = answersOf<typeof enquiriesContract>()({
  'enquiries.view': AnswersViewSchema,
  'enquiries.save': z.strictObject({ file: z.string(), long: z.number() }),
});
