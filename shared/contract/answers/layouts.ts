import { z } from '../../zod.ts';
import type {
  FormChange,
  LayoutComparison,
  LayoutFile,
  LayoutRests,
  TaughtForm,
  TaughtReading,
  TaughtRow,
  TaughtTitle,
} from '../../domain/catalogue/layout-views.ts';
import type { layoutsContract } from '../catalogue.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';
import { SaidSchema } from './vocabulary/text.ts';

const WithdrawnSchema = z.strictObject({ by: z.string(), at: z.string(), reason: z.string() });
const TaughtReadingSchema = schemaOf<TaughtReading>()(
  z.strictObject({
    delivery: z.number(),
    no: z.string(),
    file: z.string(),
    period: z.string(),
    cells: z.number(),
    takenAt: z.string(),
  }),
);
const TaughtRowSchema = schemaOf<TaughtRow>()(
  z.strictObject({
    key: z.string(),
    layout: z.string(),
    agency: z.string(),
    name: SaidSchema,
    short: SaidSchema,
    title: z.string(),
    sheet: z.string(),
    rows: z.number(),
    columns: z.number(),
    cells: z.number(),
    by: z.string(),
    at: z.string(),
    confirmedBy: z.string().exactOptional(),
    withdrawn: WithdrawnSchema.exactOptional(),
    replaced: z.literal(true).exactOptional(),
    taughtOn: z.strictObject({ delivery: z.number(), no: z.string(), file: z.string() }).exactOptional(),
    readings: z.array(TaughtReadingSchema),
    confirm: z
      .strictObject({ question: z.number(), seen: z.string(), by: z.string(), tables: z.number() })
      .exactOptional(),
  }),
);
const TaughtFormSchema = schemaOf<TaughtForm>()(
  z.strictObject({
    key: z.string(),
    captions: z.array(z.string()),
    beside: z.array(z.string()),
    columns: z.array(z.strictObject({ path: z.array(z.string()), time: z.string().exactOptional() })),
    rows: z.array(
      z.strictObject({
        label: z.array(z.string()),
        learnt: z.boolean(),
        cells: z.array(z.strictObject({ columns: z.array(z.number()), means: SaidSchema.nullable() })),
      }),
    ),
  }),
);
const FormChangeSchema = schemaOf<FormChange>()(
  z.discriminatedUnion('what', [
    z.strictObject({
      what: z.enum(['caption', 'sheet', 'row-renamed', 'column-renamed', 'edges']),
      was: z.string(),
      now: z.string(),
    }),
    z.strictObject({ what: z.enum(['text-new', 'row-new', 'column-new']), now: z.string() }),
    z.strictObject({ what: z.enum(['text-gone', 'row-gone', 'column-gone']), was: z.string() }),
    z.strictObject({ what: z.enum(['rows-moved', 'columns-moved']) }),
    z.strictObject({
      what: z.literal('meaning'),
      row: z.string(),
      column: z.string(),
      was: SaidSchema.nullable(),
      now: SaidSchema.nullable(),
    }),
  ]),
);
const TaughtTitleSchema = schemaOf<TaughtTitle>()(
  z.strictObject({ key: z.string(), title: z.string(), by: z.string(), at: z.string() }),
);
const LayoutComparisonSchema = schemaOf<LayoutComparison>()(
  z.strictObject({
    tables: z.array(
      z.strictObject({
        was: TaughtTitleSchema.nullable(),
        now: TaughtTitleSchema.nullable(),
        changes: z.array(FormChangeSchema),
      }),
    ),
    rules: z.array(
      z.strictObject({ part: z.string(), was: z.array(z.unknown()), now: z.array(z.unknown()) }),
    ),
  }),
);
const LayoutRestsSchema = schemaOf<LayoutRests>()(
  z.strictObject({
    tables: z.array(TaughtTitleSchema),
    rules: z.boolean(),
    readings: z.array(TaughtReadingSchema),
    open: z.number(),
    proposed: z.number(),
  }),
);
const LayoutFileSchema = schemaOf<LayoutFile>()(
  z.strictObject({
    layout: z.string(),
    agency: z.string().nullable(),
    name: SaidSchema.nullable(),
    tables: z.array(z.strictObject({ title: z.string(), how: z.enum(['new', 'changed', 'same']) })),
    rules: z.enum(['none', 'new', 'changed', 'same']),
    breaks: z.number(),
  }),
);

export const layoutsAnswers = answersOf<typeof layoutsContract>()({
  'layouts.taught': z.strictObject({ tables: z.array(TaughtRowSchema) }),
  'layouts.form': TaughtFormSchema,
  'layouts.compare': LayoutComparisonSchema,
  'layouts.rests': LayoutRestsSchema,
  'layouts.withdraw': z.strictObject({ layout: z.string(), tables: z.number() }),
  'layouts.export': z.strictObject({ file: z.string() }),
  'layouts.look': LayoutFileSchema,
  'layouts.import': z.strictObject({ id: z.string() }),
});
