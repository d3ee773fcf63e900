import { z } from '../../zod.ts';
import { BothNamesSchema } from './vocabulary/collect.ts';
import { DeliveryNoteSchema, ErasureSchema } from './vocabulary/deliveries.ts';
import { CellMeaningSchema, CellTypeSchema, ReadErrorSchema, SheetStateSchema } from './vocabulary/sheets.ts';
import { ObservationStatusSchema } from './vocabulary/observations.ts';
import {
  IgnoredSaysSchema,
  AnswerSchema,
  QuestionKindSchema,
  QuestionScopeSchema,
  ReadingSaysSchema,
} from './vocabulary/questions.ts';
import type { Origin } from '../../domain/deliveries/origin.ts';
import type {
  DeliveryLine,
  UnreadAttempt,
  SilentBody,
  DeliveriesView,
  DeliveryView,
  How,
  SaysRow,
  SheetView,
  CellView,
  CellDiff,
  ValueDiff,
  DiffView,
  QuestionReading,
  QuestionView,
} from '../delivery-views.ts';
import { schemaOf } from './schema-of.ts';

const WithdrawnSchema = z.strictObject({ reason: z.string(), by: z.string(), at: z.string() });
const DeliveryLineSchema = schemaOf<DeliveryLine>()(
  z.strictObject({
    id: z.number(),
    no: z.string(),
    sender: BothNamesSchema,
    short: BothNamesSchema,
    agency: z.string(),
    file: z.string(),
    format: z.string(),
    kind: z.enum(['spreadsheet', 'typed', 'evidence']),
    openQuestions: z.number(),
    version: z.number(),
    replacedBy: z.strictObject({ id: z.number(), no: z.string() }).exactOptional(),
    notes: z.array(DeliveryNoteSchema),
    withdrawn: WithdrawnSchema.exactOptional(),
    erasure: ErasureSchema.exactOptional(),
  }),
);
const UnreadAttemptSchema = schemaOf<UnreadAttempt>()(
  z.strictObject({ file: z.string(), error: ReadErrorSchema, at: z.string() }),
);
const SilentBodySchema = schemaOf<SilentBody>()(
  z.strictObject({
    agency: z.string(),
    name: BothNamesSchema,
    short: BothNamesSchema,
    listed: z.boolean(),
    unread: UnreadAttemptSchema.exactOptional(),
  }),
);
export const DeliveriesViewSchema = schemaOf<DeliveriesView>()(
  z.strictObject({
    bodies: z.strictObject({ reported: z.number(), expected: z.number() }),
    listedOnly: z.array(BothNamesSchema),
    totals: z.strictObject({ files: z.number(), cells: z.number(), observations: z.number() }),
    questions: z.strictObject({ open: z.number(), files: z.number(), answered: z.number() }),
    lines: z.array(DeliveryLineSchema),
    silent: z.array(SilentBodySchema),
    unread: z.array(UnreadAttemptSchema),
  }),
);
const SheetTabSchema = z.strictObject({
  name: z.string(),
  state: SheetStateSchema,
  cells: z.number(),
  questions: z.number(),
});
const OriginSchema = schemaOf<Origin>()(
  z.strictObject({
    container: z.number().exactOptional(),
    path: z.array(z.string()),
    mails: z.array(
      z.strictObject({
        from: z.string().exactOptional(),
        subject: z.string().exactOptional(),
        sent: z.string().exactOptional(),
      }),
    ),
    pasted: z.literal(true).exactOptional(),
    says: z.array(z.string()).exactOptional(),
  }),
);
export const DeliveryViewSchema = schemaOf<DeliveryView>()(
  z.strictObject({
    id: z.number(),
    no: z.string(),
    sender: BothNamesSchema,
    short: BothNamesSchema,
    agency: z.string(),
    file: z.string(),
    format: z.string(),
    kind: z.enum(['spreadsheet', 'typed', 'evidence']),
    openQuestions: z.number(),
    version: z.number(),
    replacedBy: z.strictObject({ id: z.number(), no: z.string() }).exactOptional(),
    notes: z.array(DeliveryNoteSchema),
    withdrawn: WithdrawnSchema.exactOptional(),
    erasure: ErasureSchema.exactOptional(),
    period: z.string(),
    letter: z.string().exactOptional(),
    received: z.string().exactOptional(),
    takenBy: z.string(),
    takenAt: z.string(),
    sha256: z.string(),
    size: z.number(),
    layout: z.string().nullable(),
    layoutOf: BothNamesSchema.nullable(),
    layoutChanged: z.boolean(),
    observations: z.number(),
    sheets: z.array(SheetTabSchema),
    origin: OriginSchema.exactOptional(),
    before: z
      .strictObject({ id: z.number(), no: z.string(), file: z.string(), proposed: z.boolean() })
      .exactOptional(),
  }),
);
const HowSchema = schemaOf<How>()(
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('number') }),
    z.strictObject({ tag: z.literal('text'), blanks: z.boolean() }),
    z.strictObject({
      tag: z.literal('difference'),
      latest: z.number(),
      before: z.number(),
      fits: z.boolean(),
    }),
    z.strictObject({ tag: z.literal('mark'), text: z.string() }),
    z.strictObject({ tag: z.literal('counted'), cells: z.string() }),
    z.strictObject({ tag: z.literal('answered'), by: z.string(), reason: z.string(), waits: z.boolean() }),
    z.strictObject({
      tag: z.literal('asked'),
      kind: QuestionKindSchema,
      readings: z.number(),
    }),
    z.strictObject({ tag: z.literal('aside'), says: IgnoredSaysSchema }),
  ]),
);
const SaysRowSchema = schemaOf<SaysRow>()(
  z.strictObject({
    ref: z.string(),
    written: z.string(),
    figure: z.strictObject({ id: z.string(), name: BothNamesSchema }).nullable(),
    period: z.string(),
    change: z.boolean(),
    against: z.string().exactOptional(),
    value: z.number().nullable(),
    status: z.union([z.enum(['waiting', 'aside']), ObservationStatusSchema]),
    qualifier: z.string().exactOptional(),
    how: HowSchema,
    question: z.number().exactOptional(),
    observation: z.number().exactOptional(),
    superseded: z.literal(true).exactOptional(),
  }),
);
export const SheetViewSchema = schemaOf<SheetView>()(
  z.strictObject({
    delivery: z.number(),
    sheet: z.string(),
    state: SheetStateSchema,
    rows: z.number(),
    columns: z.array(z.strictObject({ name: z.string(), characters: z.number(), hidden: z.boolean() })),
    hiddenRows: z.array(z.number()),
    merges: z.array(z.string()),
    counts: z.record(z.enum(['observation', 'header', 'question', 'ignored']), z.number()),
    numbers: z
      .strictObject({
        numbers: z.number(),
        taken: z.number(),
        asked: z.number(),
        aside: z.number(),
        labels: z.number(),
      })
      .nullable(),
    says: z.array(SaysRowSchema),
    more: z.number(),
  }),
);
export const CellViewSchema = schemaOf<CellView>()(
  z.strictObject({
    row: z.number(),
    col: z.number(),
    text: z.string(),
    type: CellTypeSchema,
    meaning: CellMeaningSchema,
    label: z.literal(true).exactOptional(),
    hidden: z.literal(true).exactOptional(),
    comment: z.string().exactOptional(),
    formula: z.string().exactOptional(),
    superscript: z.string().exactOptional(),
    coveredBy: z.string().exactOptional(),
    question: z.number().exactOptional(),
    why: IgnoredSaysSchema.exactOptional(),
    was: z.string().nullable().exactOptional(),
  }),
);
const CellDiffSchema = schemaOf<CellDiff>()(
  z.strictObject({
    sheet: z.string(),
    ref: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
);
const ValueDiffSchema = schemaOf<ValueDiff>()(
  z.strictObject({
    figure: z.strictObject({ id: z.string(), name: BothNamesSchema }),
    period: z.string(),
    before: z.number().nullable().exactOptional(),
    after: z.number().nullable().exactOptional(),
    sheet: z.string(),
    ref: z.string(),
  }),
);
export const DiffViewSchema = schemaOf<DiffView>()(
  z.strictObject({
    before: z.strictObject({ id: z.number(), no: z.string(), file: z.string() }),
    sheets: z.array(
      z.strictObject({ sheet: z.string(), changed: z.number(), added: z.number(), removed: z.number() }),
    ),
    cells: z.array(CellDiffSchema),
    values: z.array(ValueDiffSchema),
    more: z.strictObject({ cells: z.number(), values: z.number() }),
  }),
);
const QuestionReadingSchema = schemaOf<QuestionReading>()(
  z.strictObject({
    value: z.number().nullable(),
    says: ReadingSaysSchema,
    offer: z
      .strictObject({
        figure: z.string(),
        period: z.string(),
        change: z.number().exactOptional(),
        ref: z.string(),
      })
      .exactOptional(),
    suggested: z.boolean(),
    against: z.strictObject({ latest: z.number(), would: z.number(), before: z.number() }).exactOptional(),
  }),
);
export const QuestionViewSchema = schemaOf<QuestionView>()(
  z.strictObject({
    id: z.number(),
    seen: z.string(),
    delivery: z.number(),
    no: z.string(),
    file: z.string(),
    agency: z.string(),
    sheet: z.string(),
    ref: z.string(),
    text: z.string(),
    kind: QuestionKindSchema,
    label: z.array(z.string()),
    scope: QuestionScopeSchema,
    settles: z.number(),
    state: z.enum(['open', 'proposed']),
    answer: AnswerSchema.exactOptional(),
    forAgency: z.strictObject({ reason: z.string(), by: z.string(), at: z.string() }).exactOptional(),
    takesFigure: z.boolean(),
    takesPeriod: z.boolean(),
    figure: z
      .strictObject({
        id: z.string(),
        name: BothNamesSchema,
        period: z.string(),
        change: z.boolean(),
        unit: BothNamesSchema.nullable(),
      })
      .nullable(),
    readings: z.array(QuestionReadingSchema),
    names: z.record(z.string(), BothNamesSchema),
    takesValue: z.boolean(),
    supersedes: z.number().exactOptional(),
  }),
);
