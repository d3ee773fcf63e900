import { z } from '../../../zod.ts';
import type { composingContract, Prints, TextComment, WrittenText } from '../../reference/composing.ts';
import { answersOf } from '../answers-of.ts';
import { InBothSchema, OfferSchema } from './reference.ts';
import { schemaOf } from '../schema-of.ts';
import { LiveRunSchema } from '../vocabulary/reference.ts';

const PrintsSchema = schemaOf<Prints>()(z.record(z.string(), z.array(LiveRunSchema)));
const LabelsSchema = z.record(z.string(), InBothSchema);
const WrittenTextSchema = schemaOf<WrittenText>()(
  z.strictObject({
    language: z.enum(['en', 'az']),
    year: z.number(),
    at: z.number(),
    blocks: z.array(z.strictObject({ id: z.string(), source: z.string() })),
    prints: PrintsSchema,
    labels: LabelsSchema,
    missing: z.strictObject({
      en: z.array(z.string()).nullable(),
      az: z.array(z.string()).nullable(),
    }),
  }),
);

const TextCommentSchema = schemaOf<TextComment>()(
  z.strictObject({
    id: z.number(),
    block: z.string(),
    quote: z.string(),
    text: z.string(),
    by: z.string(),
    at: z.string(),
    to: z.array(z.string()),
  }),
);

export const composingAnswers = answersOf<typeof composingContract>()({
  'composing.text': WrittenTextSchema,
  'composing.prints': z.strictObject({ prints: PrintsSchema, labels: LabelsSchema }),
  'composing.figures': z.strictObject({
    figures: z.array(z.strictObject({ figure: z.string(), label: InBothSchema, prints: z.string() })),
  }),
  'composing.offers': z.strictObject({ offers: z.array(z.array(OfferSchema)) }),
  'composing.comments': z.strictObject({ comments: z.array(TextCommentSchema) }),
  'composing.comment': z.strictObject({}),
  'composing.settle': z.strictObject({}),
  'composing.write': z.strictObject({ ids: z.array(z.string()), at: z.number() }),
});
