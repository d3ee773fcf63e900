import { z } from '../../zod.ts';
import { FindingFactsSchema, SeveritySchema } from './vocabulary/findings.ts';
import { ClearanceSchema, PartTableSchema, RuleRunSchema, StandingSchema } from './vocabulary/checks.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { RelationSchema } from '../../domain/checks/relation.ts';
import { AgencyNameSchema } from './origin.ts';
import { ExcerptSchema } from './vocabulary/sheets.ts';
import type {
  OriginCell,
  FindingView,
  RuleView,
  LabelsById,
  ChecksView,
  PrintedSentence,
  FindingDetail,
} from '../checks.ts';
import type { checksContract } from '../checks.ts';
import { CheckedDocumentSchema } from './reference/checked-document.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const OriginCellSchema = schemaOf<OriginCell>()(
  z.strictObject({ delivery: z.number(), file: z.string(), sheet: z.string(), ref: z.string() }),
);
const FindingViewSchema = schemaOf<FindingView>()(
  z.strictObject({
    id: z.string(),
    rule: z.string(),
    severity: SeveritySchema,
    figures: z.array(z.string()),
    facts: FindingFactsSchema,
    cause: z.string().nullable(),
    standing: StandingSchema,
    section: z.strictObject({ id: z.string(), title: SaidSchema }).nullable(),
    page: z.number().nullable(),
    slide: z.boolean(),
    agency: z.string().nullable(),
    figure: z.string().nullable(),
    cell: OriginCellSchema.nullable(),
  }),
);
const RuleViewSchema = schemaOf<RuleView>()(
  z.strictObject({
    id: z.string(),
    says: z.strictObject({ en: z.string(), az: z.string() }),
    sort: z.union([
      z.literal('claimed-change'),
      z.enum(RelationSchema.options.map(({ shape }) => shape.sort.value)),
    ]),
    skipped: z
      .strictObject({ why: z.enum(['values', 'replaced', 'document']), missing: z.array(z.string()) })
      .exactOptional(),
    looked: z.number(),
    found: z.number(),
  }),
);
export const LabelsByIdSchema = schemaOf<LabelsById>()(z.record(z.string(), SaidSchema));
const ChecksViewSchema = schemaOf<ChecksView>()(
  z.strictObject({
    period: z.string(),
    findings: z.array(FindingViewSchema),
    rules: z.array(RuleViewSchema),
    labels: LabelsByIdSchema,
    agencies: z.record(z.string(), AgencyNameSchema),
    figures: z.number(),
    slides: z.number(),
  }),
);
const PrintedSentenceSchema = schemaOf<PrintedSentence>()(
  z.strictObject({
    page: z.number(),
    slide: z.boolean(),
    pieces: z.array(
      z.strictObject({
        text: z.string(),
        figure: z.string().exactOptional(),
        open: z.literal(true).exactOptional(),
      }),
    ),
  }),
);
const FindingDetailSchema = schemaOf<FindingDetail>()(
  z.strictObject({
    id: z.string(),
    seen: z.string(),
    table: PartTableSchema.nullable(),
    unit: SaidSchema.nullable(),
    excerpt: ExcerptSchema.nullable(),
    printed: z.array(PrintedSentenceSchema),
    rule: z
      .strictObject({ run: RuleRunSchema, alike: z.strictObject({ ran: z.number(), found: z.number() }) })
      .nullable(),
    said: z.array(ClearanceSchema),
    senders: z.array(AgencyNameSchema),
  }),
);

export const checksAnswers = answersOf<typeof checksContract>()({
  'checks.view': ChecksViewSchema,
  'checks.finding': FindingDetailSchema,
  'checks.document': CheckedDocumentSchema,
  'checks.explain': ClearanceSchema,
  'checks.waive': ClearanceSchema,
  'checks.confirm': ClearanceSchema,
  'checks.reopen': ClearanceSchema,
});
