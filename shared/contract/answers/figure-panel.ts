import { z } from '../../zod.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { FigureStateSchema } from './vocabulary/figures.ts';
import { ConflictKindSchema, ConflictStateSchema, EvidenceFactSchema } from './vocabulary/conflicts.ts';
import { AgencyNameSchema, PrintedAtSchema } from './origin.ts';
import { ObservationStatusSchema } from './vocabulary/observations.ts';
import { ExcerptSchema } from './vocabulary/sheets.ts';
import { FindingFactsSchema, SeveritySchema } from './vocabulary/findings.ts';
import { DecisionChoiceSchema } from './vocabulary/decisions.ts';
import { AUTHORITIES } from '../../domain/decisions/decision.ts';
import type {
  PanelSource,
  PanelCheck,
  PickedSource,
  PanelDecision,
  PanelEvent,
  PanelView,
} from '../figure-panel.ts';
import type { figurePanelContract } from '../figure-panel.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const PanelSourceSchema = schemaOf<PanelSource>()(
  z.strictObject({
    observation: z.number(),
    agency: AgencyNameSchema,
    value: z.number().nullable(),
    status: ObservationStatusSchema,
    qualifier: z.string().exactOptional(),
    delivery: z.strictObject({ id: z.number(), file: z.string(), version: z.number(), typed: z.boolean() }),
    sheet: z.string(),
    ref: z.string(),
    excerpt: ExcerptSchema.nullable(),
    agrees: z.boolean(),
    statedFor: z
      .strictObject({ figure: SaidSchema.exactOptional(), period: z.string().exactOptional() })
      .exactOptional(),
    corrected: z
      .strictObject({ from: z.number().nullable(), at: z.string().exactOptional() })
      .exactOptional(),
    fits: z.number(),
    owner: z.boolean(),
  }),
);
const PanelCheckSchema = schemaOf<PanelCheck>()(
  z.strictObject({
    id: z.string(),
    finding: z.string().exactOptional(),
    severity: SeveritySchema,
    says: SaidSchema,
    facts: FindingFactsSchema,
    counts: z.boolean(),
    fits: z.array(z.strictObject({ value: z.number(), holds: z.boolean(), facts: FindingFactsSchema })),
  }),
);
const PickedSourceSchema = schemaOf<PickedSource>()(
  z.strictObject({
    agency: AgencyNameSchema,
    delivery: z.strictObject({ id: z.number(), file: z.string(), version: z.number(), typed: z.boolean() }),
    sheet: z.string(),
    ref: z.string(),
  }),
);
const PanelDecisionSchema = schemaOf<PanelDecision>()(
  z.strictObject({
    id: z.number(),
    figure: z.string(),
    period: z.string(),
    choice: DecisionChoiceSchema,
    value: z.number(),
    reason: z.string(),
    authority: z.enum(AUTHORITIES).exactOptional(),
    evidence: z.number().exactOptional(),
    weighed: z.number(),
    proposedBy: z.string(),
    proposedAt: z.string(),
    confirmedBy: z.string().exactOptional(),
    confirmedAt: z.string().exactOptional(),
    state: z.enum(['decided', 'proposed']),
    evidenceFile: z.string().exactOptional(),
    source: PickedSourceSchema.exactOptional(),
  }),
);
const PanelEventSchema = schemaOf<PanelEvent>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      at: z.string(),
      by: z.string(),
      kind: z.enum(['read', 'entered']),
      value: z.number().nullable(),
      agency: AgencyNameSchema,
      delivery: z.number(),
      file: z.string(),
    }),
    z.strictObject({
      at: z.string(),
      by: z.string(),
      kind: z.literal('corrected'),
      before: z.number().nullable(),
      value: z.number().nullable(),
      delivery: z.number(),
      earlier: z.number(),
    }),
    z.strictObject({
      at: z.string(),
      by: z.string(),
      kind: z.literal('proposed'),
      value: z.number(),
      reason: z.string(),
      source: PickedSourceSchema.nullable(),
      undone: z.boolean(),
    }),
    z.strictObject({
      at: z.string(),
      by: z.string(),
      kind: z.literal('confirmed'),
      value: z.number(),
      undone: z.boolean(),
    }),
  ]),
);
const PanelViewSchema = schemaOf<PanelView>()(
  z.strictObject({
    figure: z.string(),
    period: z.string(),
    label: SaidSchema,
    unit: SaidSchema,
    kind: z.enum(['stock', 'flow']),
    value: z.number().nullable(),
    previous: z.number().nullable(),
    change: z.number().nullable(),
    qualifier: z.string().exactOptional(),
    state: FigureStateSchema,
    conflict: z.strictObject({ kind: ConflictKindSchema, state: ConflictStateSchema }).exactOptional(),
    printed: z.array(PrintedAtSchema),
    seen: z.string(),
    section: SaidSchema.nullable(),
    sources: z.array(PanelSourceSchema),
    counted: z.number(),
    fact: EvidenceFactSchema.exactOptional(),
    unitLabels: z.record(z.string(), SaidSchema),
    alike: z.strictObject({ value: z.number(), period: z.string() }).exactOptional(),
    checks: z.array(PanelCheckSchema),
    decision: PanelDecisionSchema.nullable(),
    history: z.array(PanelEventSchema),
    owners: z.array(AgencyNameSchema),
    expected: z.array(AgencyNameSchema),
    printedValue: z.number().nullable(),
  }),
);

export const figurePanelAnswers = answersOf<typeof figurePanelContract>()({
  'figures.panel': PanelViewSchema,
  'figures.enter': z.strictObject({ observation: z.number() }),
});
