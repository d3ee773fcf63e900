import { z } from '../../zod.ts';

/**
 * What the annex slides show, as data (`resources/templates/<id>/annex.json`). Keys are figure ids or
 * `indicator{dimension=code}`; `{year}`, `{year-1}` and, in charts by year, `{category}` are filled in.
 */
const Text = z.strictObject({ en: z.string().min(1), az: z.string().min(1) });

/** Several keys are added up; if one is not reported, neither is the sum. */
const Keys = z.array(z.string().min(1)).min(1);

const YearsSchema = z.strictObject({
  /** One category a year, from this one to the reporting year. */
  from: z.int(),
  /** `period`: the value of that period · `category`: the reporting period's value for that category. */
  each: z.enum(['period', 'category']),
  series: z
    .array(z.strictObject({ label: Text, keys: Keys }))
    .min(1)
    .max(4),
});

const ListSchema = z.strictObject({
  series: Text,
  /** Drawn alone where no item is reported and this is. */
  total: z.strictObject({ label: Text, keys: Keys }).optional(),
  items: z.array(z.strictObject({ label: Text, keys: Keys, period: z.string().optional() })).min(1),
});

const ChartSchema = z
  .strictObject({
    kind: z.enum(['column', 'bar']),
    /** Stands over the value axis: what is counted. */
    axisTitle: Text,
    /** Percent: labels carry a percent sign and the axis ends at 100. */
    percent: z.boolean().optional(),
    years: YearsSchema.optional(),
    list: ListSchema.optional(),
    /** Printed in the chart where none of its values is reported. */
    missing: Text,
    /** Further notes; `{key}` or `{key@period}` prints a stored value, and a note whose value is missing is left out. */
    notes: z.array(Text).optional(),
  })
  .refine((chart) => (chart.years === undefined) !== (chart.list === undefined), 'either years or list');

const SlideSchema = z.strictObject({
  /** Page of the printed document; joins the slide of the text template. */
  page: z.int(),
  charts: z.array(ChartSchema).min(1).max(2),
  /** A map of tiles under the charts, drawn where a place has a value; `{place}` in the key is the place. */
  places: z.strictObject({ title: Text, key: z.string().includes('{place}'), missing: Text }).optional(),
});

export const AnnexSchema = z.strictObject({ slides: z.array(SlideSchema) });

export type Annex = z.infer<typeof AnnexSchema>;
export type AnnexSlide = z.infer<typeof SlideSchema>;
export type AnnexChart = z.infer<typeof ChartSchema>;
