import { z } from '../../../zod.ts';
import { EXPLANATIONS } from '../../../domain/checks/clearance.ts';
import { SeveritySchema } from './findings.ts';
import { RelationSchema } from '../../../domain/checks/relation.ts';
import type { Rested, Clearance, Standing } from '../../../domain/checks/clearance.ts';
import type { PartTable } from '../../../domain/checks/part-table.ts';
import type { RuleRun } from '../../../domain/checks/rule-coverage.ts';
import { schemaOf } from '../schema-of.ts';

const RestedSchema = schemaOf<Rested>()(
  z.record(
    z.string(),
    z.strictObject({
      value: z.number().exactOptional(),
      change: z.number().exactOptional(),
      previous: z.number().exactOptional(),
    }),
  ),
);
export const ClearanceSchema = schemaOf<Clearance>()(
  z.strictObject({
    id: z.number(),
    finding: z.string(),
    rule: z.string(),
    kind: z.enum(['explain', 'waive', 'reopen']),
    explanation: z.enum(EXPLANATIONS).exactOptional(),
    reason: z.string(),
    severity: SeveritySchema,
    rested: RestedSchema,
    agencies: z.array(z.string()),
    newestDelivery: z.number(),
    by: z.string(),
    at: z.string(),
    confirmedBy: z.string().exactOptional(),
    confirmedAt: z.string().exactOptional(),
  }),
);
const FallenSchema = z.enum(['numbers', 'delivery', 'severity']);
export const StandingSchema = schemaOf<Standing>()(
  z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('open'),
      before: ClearanceSchema.exactOptional(),
      fallen: FallenSchema.exactOptional(),
    }),
    z.strictObject({ state: z.enum(['proposed', 'explained', 'waived']), clearance: ClearanceSchema }),
  ]),
);
const PartLineSchema = z.strictObject({
  previous: z.number().nullable(),
  change: z.number().nullable(),
  value: z.number().nullable(),
  figure: z.string(),
  factor: z.number(),
});
const YearPairSchema = z.strictObject({
  previous: z.number().nullable(),
  change: z.number().nullable(),
  value: z.number().nullable(),
});
export const PartTableSchema = schemaOf<PartTable>()(
  z.strictObject({
    parts: z.array(PartLineSchema),
    together: YearPairSchema,
    totals: z.array(PartLineSchema),
    total: YearPairSchema,
    offBy: YearPairSchema,
  }),
);
export const RuleRunSchema = schemaOf<RuleRun>()(
  z.strictObject({
    id: z.string(),
    says: z.strictObject({ en: z.string(), az: z.string() }),
    sort: z.union([
      z.literal('claimed-change'),
      z.enum(RelationSchema.options.map(({ shape }) => shape.sort.value)),
    ]),
    relation: RelationSchema.exactOptional(),
    skipped: z
      .strictObject({ why: z.enum(['values', 'replaced', 'document']), missing: z.array(z.string()) })
      .exactOptional(),
    looked: z.number(),
    found: z.number(),
  }),
);
