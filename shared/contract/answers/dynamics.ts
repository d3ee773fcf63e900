import { z } from '../../zod.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { ChartSpecSchema, SeriesMarkSchema, SeriesStatusSchema } from './vocabulary/charts.ts';
import type { SlideThumb, DynamicsView, PointView, RowView, SeriesView, FigureSeries } from '../dynamics.ts';
import type { dynamicsContract } from '../dynamics.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const SlideThumbSchema = schemaOf<SlideThumb>()(
  z.strictObject({
    page: z.number(),
    title: SaidSchema,
    charts: z.array(
      z.strictObject({
        kind: z.enum(['column', 'bar']),
        byYear: z.boolean(),
        values: z.array(z.array(z.number().nullable())),
        max: z.number(),
      }),
    ),
    jumps: z.number(),
    vintages: z.number(),
    open: z.number(),
    blockers: z.number(),
  }),
);
const DynamicsViewSchema = schemaOf<DynamicsView>()(
  z.strictObject({ period: z.string(), slides: z.array(SlideThumbSchema) }),
);
const PointViewSchema = schemaOf<PointView>()(
  z.strictObject({
    value: z.number().nullable(),
    text: z.string(),
    change: z.number().nullable(),
    status: SeriesStatusSchema,
    open: z.boolean(),
    source: SaidSchema,
    figure: z.string().nullable(),
    period: z.string(),
    cell: z.strictObject({ delivery: z.number(), sheet: z.string(), ref: z.string() }).nullable(),
  }),
);
const RowViewSchema = schemaOf<RowView>()(
  z.strictObject({ label: z.string(), year: z.number().nullable(), points: z.array(PointViewSchema) }),
);
const SeriesViewSchema = schemaOf<SeriesView>()(
  z.strictObject({
    title: SaidSchema,
    subtitle: z.string(),
    unit: SaidSchema,
    spec: ChartSpecSchema,
    rows: z.array(RowViewSchema),
    marks: z.array(SeriesMarkSchema),
    names: z.record(z.string(), SaidSchema),
    page: z.number().nullable(),
    total: z.strictObject({ value: z.number(), years: z.number() }).nullable(),
    keys: z.array(z.string().nullable()),
    byPlace: z.boolean(),
  }),
);
const FigureSeriesSchema = schemaOf<FigureSeries>()(
  z.strictObject({
    figure: z.string(),
    label: SaidSchema,
    unit: SaidSchema,
    years: z.number(),
    from: z.string(),
    to: z.string(),
  }),
);

export const dynamicsAnswers = answersOf<typeof dynamicsContract>()({
  'dynamics.view': DynamicsViewSchema,
  'dynamics.series': SeriesViewSchema,
  'dynamics.figures': z.array(FigureSeriesSchema),
  'dynamics.remark': z.strictObject({ remark: z.number() }),
  'dynamics.break': z.strictObject({ break: z.number() }),
  'dynamics.rejoin': z.strictObject({ break: z.number() }),
});
