import { z } from '../../zod.ts';
import { EDIT_KINDS } from '../../domain/catalogue/catalogue-edit.ts';
import type {
  NamedCause,
  RereadDelivery,
  RereadEffect,
  RereadLineView,
  RereadOffer,
  RereadOutcome,
  RereadValue,
  RereadView,
} from '../../domain/rereading/view.ts';
import type { rereadingContract } from '../deliveries.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';
import { BothNamesSchema } from './vocabulary/collect.ts';
import { ConflictKindSchema } from './vocabulary/conflicts.ts';
import { AppErrorSchema } from './vocabulary/errors.ts';
import { FigureStateSchema } from './vocabulary/figures.ts';
import { ObservationStatusSchema } from './vocabulary/observations.ts';
import { QuestionKindSchema } from './vocabulary/questions.ts';

const FigureSchema = z.strictObject({ id: z.string(), name: BothNamesSchema });
const NamedCauseSchema = schemaOf<NamedCause>()(
  z.discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('program'),
      was: z.string().nullable(),
      now: z.string(),
      name: BothNamesSchema,
    }),
    z.strictObject({
      what: z.literal('edit'),
      kind: z.enum(EDIT_KINDS),
      item: z.string(),
      by: z.string(),
      at: z.string(),
      gone: z.literal(true).exactOptional(),
      taught: z.literal(true).exactOptional(),
      confirmedBy: z.string().exactOptional(),
      name: BothNamesSchema,
    }),
  ]),
);
const RereadOfferSchema = schemaOf<RereadOffer>()(
  z.strictObject({ deliveries: z.array(z.number()), causes: z.array(NamedCauseSchema) }),
);
const RereadValueSchema = schemaOf<RereadValue>()(
  z.strictObject({
    figure: FigureSchema,
    period: z.string(),
    agency: BothNamesSchema,
    value: z.number().nullable(),
    status: ObservationStatusSchema,
    change: z.number().exactOptional(),
  }),
);
const RereadLineSchema = schemaOf<RereadLineView>()(
  z.strictObject({
    change: z.enum([
      'answered',
      'new',
      'value',
      'key',
      'asked',
      'gone',
      'question',
      'offers',
      'aside',
      'answer',
      'decision',
    ]),
    sheet: z.string(),
    ref: z.string(),
    text: z.string(),
    was: RereadValueSchema.nullable(),
    now: RereadValueSchema.nullable(),
    asks: z
      .strictObject({ kind: QuestionKindSchema, label: z.array(z.string()), cells: z.number() })
      .exactOptional(),
    why: z.array(z.number()),
  }),
);
const RereadDeliverySchema = schemaOf<RereadDelivery>()(
  z.strictObject({
    id: z.number(),
    no: z.string(),
    file: z.string(),
    sender: BothNamesSchema,
    short: BothNamesSchema,
    fromCells: z.literal(true).exactOptional(),
    causes: z.array(NamedCauseSchema),
    taken: z.boolean(),
    lines: z.array(RereadLineSchema),
    more: z.number(),
    same: z.number(),
  }),
);
const RereadEffectSchema = schemaOf<RereadEffect>()(
  z.strictObject({
    figure: FigureSchema,
    period: z.string(),
    before: z.number().nullable(),
    after: z.number().nullable(),
    state: FigureStateSchema,
    conflict: z.strictObject({ kind: ConflictKindSchema, no: z.string() }).exactOptional(),
    reopens: z.strictObject({ by: z.string() }).exactOptional(),
  }),
);
const RereadViewSchema = schemaOf<RereadView>()(
  z.strictObject({
    deliveries: z.array(RereadDeliverySchema),
    same: z.number(),
    unread: z.array(
      z.strictObject({ id: z.number(), no: z.string(), file: z.string(), error: AppErrorSchema }),
    ),
    effects: z.array(RereadEffectSchema).nullable(),
    seen: z.string(),
  }),
);
const RereadOutcomeSchema = schemaOf<RereadOutcome>()(
  z.strictObject({
    deliveries: z.array(z.strictObject({ id: z.number(), before: z.number(), no: z.string() })),
    observations: z.number(),
    questions: z.number(),
    changes: z.number(),
  }),
);

export const rereadingAnswers = answersOf<typeof rereadingContract>()({
  'rereading.offer': RereadOfferSchema,
  'rereading.look': RereadViewSchema,
  'rereading.take': RereadOutcomeSchema,
});
