import { z } from '../../../zod.ts';
import type { ChartSeries, ChartSpec } from '../../../charts/spec.ts';
import type { FigureBreak } from '../../../domain/figures/figure-break.ts';
import type { Scale } from '../../../charts/scale.ts';
import type { SeriesRemark } from '../../../charts/series-remark.ts';
import type { SeriesMark } from '../../../charts/series-marks.ts';
import { schemaOf } from '../schema-of.ts';
import { SaidSchema } from './text.ts';

const PointLookSchema = z.enum(['plain', 'current', 'implied', 'missing']);
const ChartPointSchema = z.strictObject({
  value: z.number().nullable(),
  text: z.string(),
  look: PointLookSchema,
});
const ChartSeriesSchema = schemaOf<ChartSeries>()(
  z.strictObject({ name: z.string(), colour: z.string(), points: z.array(ChartPointSchema) }),
);
const ScaleSchema = schemaOf<Scale>()(z.strictObject({ max: z.number(), step: z.number() }));
export const ChartSpecSchema = schemaOf<ChartSpec>()(
  z.strictObject({
    kind: z.enum(['column', 'bar']),
    axisTitle: z.string(),
    categories: z.array(z.string()),
    series: z.array(ChartSeriesSchema),
    scale: ScaleSchema,
    numberFormat: z.string(),
    message: z.string().nullable(),
    notes: z.array(z.string()),
    sources: z.array(z.string()),
    summary: z.string(),
    notReported: z.string(),
    hides: z.literal(true).optional(),
  }),
);
export const SeriesStatusSchema = z.enum([
  'value',
  'not-reported',
  'illustrative',
  'implied',
  'public',
  'hidden',
]);
const SeriesRemarkSchema = schemaOf<SeriesRemark>()(
  z.strictObject({
    id: z.number(),
    series: z.string(),
    period: z.string(),
    kind: z.enum(['break', 'explained']),
    text: z.string(),
    by: z.string(),
    at: z.string(),
  }),
);
export const SeriesMarkSchema = schemaOf<SeriesMark>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('break'),
      series: z.number(),
      from: z.number(),
      to: z.number(),
      was: z.number(),
      now: z.number(),
      remark: SeriesRemarkSchema.nullable(),
    }),
    z.strictObject({
      kind: z.literal('vintages'),
      series: z.number(),
      label: z.string(),
      value: z.number(),
      source: SaidSchema.nullable(),
      others: z.array(z.strictObject({ source: SaidSchema, value: z.number() })),
    }),
    z.strictObject({
      kind: z.literal('implied'),
      series: z.number(),
      label: z.string(),
      value: z.number(),
      next: z.strictObject({ value: z.number(), change: z.number() }).nullable(),
    }),
    z.strictObject({ kind: z.literal('open'), series: z.number(), label: z.string(), value: z.number() }),
    z.strictObject({
      kind: z.literal('replaced'),
      to: z.number(),
      break: schemaOf<FigureBreak>()(
        z.strictObject({
          id: z.number(),
          period: z.string(),
          from: z.array(z.string()),
          to: z.array(z.string()),
          reason: z.string(),
          by: z.string(),
          at: z.string(),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('sum'),
      cumulative: z.number(),
      period: z.string(),
      parts: z.array(z.number()),
      sum: z.number(),
      from: z.number(),
      to: z.number(),
      missing: z.array(z.number()),
    }),
  ]),
);
