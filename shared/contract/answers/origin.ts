import { z } from '../../zod.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { FigureStateSchema } from './vocabulary/figures.ts';
import { ConflictKindSchema, ConflictStateSchema } from './vocabulary/conflicts.ts';
import { ObservationStatusSchema } from './vocabulary/observations.ts';
import { ExcerptSchema } from './vocabulary/sheets.ts';
import type { AgencyName, PrintedAt, OriginSource, OriginView } from '../origin.ts';
import type { originContract } from '../origin.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

export const AgencyNameSchema = schemaOf<AgencyName>()(
  z.strictObject({ id: z.string(), name: SaidSchema, short: SaidSchema }),
);
export const PrintedAtSchema = schemaOf<PrintedAt>()(
  z.strictObject({
    kind: z.enum(['text', 'slide']),
    section: z.string(),
    page: z.number(),
    paragraph: z.number().exactOptional(),
    title: SaidSchema,
    figure: z.string(),
  }),
);
export const ORIGIN_SOURCE = {
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
  corrected: z.strictObject({ from: z.number().nullable(), at: z.string().exactOptional() }).exactOptional(),
};
const OriginSourceSchema = schemaOf<OriginSource>()(z.strictObject(ORIGIN_SOURCE));
const OriginViewSchema = schemaOf<OriginView>()(
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
    sources: z.array(OriginSourceSchema),
    printed: z.array(PrintedAtSchema),
  }),
);

export const originAnswers = answersOf<typeof originContract>()({
  'origin.view': OriginViewSchema,
});
