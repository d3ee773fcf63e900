import { z } from '../../zod.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { FigureStateSchema } from './vocabulary/figures.ts';
import { ConflictKindSchema, ConflictStateSchema, EvidenceFactSchema } from './vocabulary/conflicts.ts';
import { AgencyNameSchema, ORIGIN_SOURCE, PrintedAtSchema } from './origin.ts';
import { BreakFactSchema, FindingFactsSchema, SeveritySchema } from './vocabulary/findings.ts';
import { DECISION } from './vocabulary/decisions.ts';
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
  z.strictObject({ ...ORIGIN_SOURCE, fits: z.number(), owner: z.boolean() }),
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
    ...DECISION,
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
    definition: z.string().nullable(),
    breaks: z.array(BreakFactSchema),
    names: z.record(z.string(), SaidSchema),
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
  'figures.enter': z.strictObject({ observation: z.number(), isKept: z.boolean() }),
});
