import { z } from '../../zod.ts';
import { ConflictKindSchema, EvidenceFactSchema } from './vocabulary/conflicts.ts';
import { FindingFactsSchema } from './vocabulary/findings.ts';
import { QuestionKindSchema, ReadingSaysSchema } from './vocabulary/questions.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { ReadErrorSchema } from './vocabulary/sheets.ts';
import { LabelsByIdSchema } from './checks.ts';
import type { StreetView, Todo, AgencyLine, SectionLine, OverviewView } from '../overview.ts';
import type { overviewContract } from '../overview.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const QuestionAtSchema = z.strictObject({ delivery: z.number(), sheet: z.string(), ref: z.string() });
const StreetViewSchema = schemaOf<StreetView>()(
  z.strictObject({
    deliveries: z.strictObject({
      all: z.number(),
      unread: z.number(),
      corrected: z.number(),
      correctedBy: z.number().nullable(),
    }),
    cells: z.strictObject({
      all: z.number(),
      questions: z.number(),
      hidden: z.number(),
      question: QuestionAtSchema.nullable(),
      hiddenIn: z.number().nullable(),
    }),
    observations: z.strictObject({ all: z.number(), keys: z.number(), bodies: z.number() }),
    conflicts: z.strictObject({ all: z.number(), open: z.number(), proposed: z.number() }),
    decisions: z.strictObject({ all: z.number(), confirmed: z.number() }),
    figures: z.strictObject({
      all: z.number(),
      open: z.number(),
      proposed: z.number(),
      missing: z.number(),
      blockers: z.number(),
      queries: z.number(),
    }),
    sections: z.strictObject({ all: z.number(), ready: z.number(), toSettle: z.number() }),
  }),
);
const TodoSchema = schemaOf<Todo>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('confirm'),
      figure: z.string(),
      period: z.string(),
      value: z.number(),
      by: z.string(),
      reason: z.string(),
    }),
    z.strictObject({
      kind: z.literal('decide'),
      figure: z.string(),
      period: z.string(),
      values: z.array(z.number()),
      conflict: ConflictKindSchema,
      fact: EvidenceFactSchema,
    }),
    z.strictObject({
      kind: z.literal('finding'),
      finding: z.string(),
      facts: FindingFactsSchema,
      figure: z.string().nullable(),
    }),
    z.strictObject({
      kind: z.literal('clear'),
      finding: z.string(),
      facts: FindingFactsSchema,
      figure: z.string().nullable(),
      by: z.string(),
      reason: z.string(),
    }),
    z.strictObject({
      kind: z.literal('question'),
      text: z.string(),
      asks: QuestionKindSchema,
      readings: z.array(z.strictObject({ value: z.number().nullable(), says: ReadingSaysSchema })),
      agency: SaidSchema,
      delivery: z.number(),
      sheet: z.string(),
      ref: z.string(),
    }),
    z.strictObject({
      kind: z.literal('agree'),
      text: z.string(),
      agency: SaidSchema,
      by: z.string(),
      reason: z.string(),
      delivery: z.number(),
      sheet: z.string(),
      ref: z.string(),
    }),
    z.strictObject({ kind: z.literal('sender'), delivery: z.number(), file: z.string() }),
    z.strictObject({
      kind: z.literal('remind'),
      agency: z.string(),
      name: SaidSchema,
      due: z.string().nullable(),
      file: z.strictObject({ file: z.string(), error: ReadErrorSchema }).nullable(),
    }),
  ]),
);
const AgencyLineSchema = schemaOf<AgencyLine>()(
  z.strictObject({
    id: z.string(),
    name: SaidSchema,
    short: SaidSchema,
    listedOnly: z.boolean(),
    deliveries: z.array(z.number()),
    observed: z.number(),
    disputed: z.number(),
    questions: z.array(QuestionAtSchema),
    state: z.enum(['unread', 'silent', 'counted', 'corrected', 'reported']),
    unread: z.strictObject({ file: z.string(), error: ReadErrorSchema }).nullable(),
    due: z.string().nullable(),
    ownDue: z.boolean(),
    overdue: z.boolean(),
    reminded: z.string().nullable(),
  }),
);
const SectionLineSchema = schemaOf<SectionLine>()(
  z.strictObject({
    id: z.string(),
    title: SaidSchema,
    page: z.number(),
    figures: z.number(),
    settled: z.number(),
    proposed: z.number(),
    open: z.number(),
    missing: z.number(),
    blockers: z.number(),
    ready: z.boolean(),
    first: z.string().nullable(),
  }),
);
const MovedLineSchema = z.strictObject({
  figure: z.string(),
  was: z.number().nullable(),
  now: z.number().nullable(),
});
const OverviewViewSchema = schemaOf<OverviewView>()(
  z.strictObject({
    period: z.string(),
    previous: z.string().nullable(),
    today: z.string(),
    draft: z.strictObject({ number: z.number(), at: z.string() }).nullable(),
    nextDraft: z.number(),
    rules: z.number(),
    street: StreetViewSchema,
    todo: z.array(TodoSchema),
    todoAll: z.number(),
    due: z.string().nullable(),
    bodies: z.strictObject({ reported: z.number(), expected: z.number() }),
    agencies: z.array(AgencyLineSchema),
    sections: z.array(SectionLineSchema),
    bare: z.number(),
    moved: z.strictObject({ all: z.number(), first: z.array(MovedLineSchema) }).nullable(),
    labels: LabelsByIdSchema,
  }),
);

export const overviewAnswers = answersOf<typeof overviewContract>()({
  'overview.view': OverviewViewSchema,
  'overview.setDue': z.strictObject({ due: z.string().nullable() }),
});
