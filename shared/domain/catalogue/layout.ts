import { z } from '../../zod.ts';
import { TaughtTableSchema, WithdrawnSchema } from './taught-table.ts';

/**
 * A layout is data: what one agency's returns say in its own way. It names titles, labels and
 * headers, never addresses, so that inserted rows and moved columns do not matter. All texts are
 * compared folded (fold.ts); a trailing `*` means "begins with", a leading one "contains".
 */

/** Where a rule applies; every part that is given must match. */
const Where = z.strictObject({
  sheet: z.string().optional(),
  /** Title or section row above the cell (any that is still in force). */
  title: z.string().optional(),
  /** Label of the row that this row belongs to. */
  parent: z.string().optional(),
  label: z.string().optional(),
  /** Any part of the column's header, or `#role`: `#share`, `#note`, `#value`, `#unit`. */
  column: z.string().optional(),
  /** 1-based: the n-th row with this label under the title. */
  nth: z.int().optional(),
});
export type Where = z.infer<typeof Where>;

/** What the cell counts. */
const Rule = z.strictObject({
  where: Where,
  /** Figure id, or an indicator for a key of its own. */
  figure: z.string().optional(),
  /** The same cell stands for these figures too (slide data repeat text figures). */
  also: z.array(z.string()).optional(),
  categories: z.record(z.string(), z.string()).optional(),
  /** `2005-{year}`: the year is the return's. */
  period: z.string().optional(),
  agency: z.string().optional(),
  unit: z.string().optional(),
  /** Take the number from within the text: `{n} faktiki`. */
  pattern: z.string().optional(),
  /** Set the cell aside, with this reason; English, and Azerbaijani. */
  ignore: z.string().optional(),
  ignoreAz: z.string().optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A title, section or sheet under which row labels and headers are categories of one figure. */
const Context = z.strictObject({
  where: Where,
  figure: z.string(),
  /** Only codes of these dimensions are meant by the labels below. */
  dimensions: z.array(z.string()).optional(),
  categories: z.record(z.string(), z.string()).optional(),
  /** Labels that are no known code are codes of this dimension as written (courts, towns, years). */
  open: z.string().optional(),
  /** Labels that are no known code are set aside, with this reason; English, and Azerbaijani. */
  others: z.string().optional(),
  othersAz: z.string().optional(),
});
export type Context = z.infer<typeof Context>;

/** A register (one row per event) of which figures are counts, distinct counts and sums. */
const Register = z.strictObject({
  sheet: z.string(),
  figures: z.array(
    z.strictObject({
      figure: z.string(),
      operation: z.enum(['count', 'distinct', 'sum']),
      /** Header of the column that is counted or summed. */
      of: z.string(),
      /** Header → text that the row must carry. */
      rows: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
export type Register = z.infer<typeof Register>;

/** One record per row with dimensions in columns. */
const LongTable = z.strictObject({
  sheet: z.string().optional(),
  /** Headers that must all be there. */
  headers: z.array(z.string()),
  value: z.string(),
  period: z.string(),
  /** Header of a column that says how reliable the value is. */
  reliability: z.string().optional(),
  /** Records in question: header → text. */
  rows: z.record(z.string(), z.string()).optional(),
  figure: z.string(),
  /** Header → dimension: the cell is a code of it. */
  categories: z.record(z.string(), z.string()).optional(),
  agency: z.string().optional(),
});
export type LongTable = z.infer<typeof LongTable>;

/** A number inside a sentence. */
const Sentence = z.strictObject({
  sheet: z.string().optional(),
  /** Words before and after the number, `{n}` for the number, `…` for anything. */
  pattern: z.string(),
  figure: z.string(),
  agency: z.string().optional(),
});

export const LayoutSchema = z.strictObject({
  id: z.string(),
  /** Sender; null for the general layout, which is tried after every other. */
  agency: z.string().nullable(),
  /** Sheet names and titles by which the file is recognised. */
  recognise: z
    .strictObject({ sheets: z.array(z.string()).default([]), titles: z.array(z.string()).default([]) })
    .default({ sheets: [], titles: [] }),
  /** Which body counted, where it is not the sender. */
  agencies: z.array(z.strictObject({ where: Where, agency: z.string() })).default([]),
  contexts: z.array(Context).default([]),
  rules: z.array(Rule).default([]),
  registers: z.array(Register).default([]),
  longTables: z.array(LongTable).default([]),
  sentences: z.array(Sentence).default([]),
  /** Notes and remarks of every year that a person has read, and that change nothing of what the layout takes. */
  notes: z.array(z.string()).default([]),
  /** Tables as a person said what they mean. */
  tables: z.array(TaughtTableSchema).default([]),
  /** Meaning of marks where the agency says it: `-` → zero. */
  marks: z.record(z.string(), z.enum(['zero', 'not-reported', 'not-applicable', 'suppressed'])).default({}),
  /** All of it but its tables, each of which says so itself. */
  withdrawn: WithdrawnSchema.optional(),
});
export type Layout = z.infer<typeof LayoutSchema>;

/** What of layouts is applied. */
export const layoutsInForce = (layouts: readonly Layout[]): Layout[] =>
  layouts.map((layout) => {
    const tables = layout.tables.filter(({ withdrawn }) => withdrawn === undefined);
    if (layout.withdrawn !== undefined)
      return { ...LayoutSchema.parse({ id: layout.id, agency: layout.agency }), tables };
    return tables.length === layout.tables.length ? layout : { ...layout, tables };
  });

/** What it says besides its taught tables. */
export function rulesOf(layout: Layout): Omit<Layout, 'tables' | 'withdrawn'> {
  const { tables: _tables, withdrawn: _withdrawn, ...rules } = layout;
  return rules;
}

export const hasRules = (layout: Layout): boolean =>
  JSON.stringify(rulesOf(layout)) !==
  JSON.stringify(rulesOf(LayoutSchema.parse({ id: layout.id, agency: layout.agency })));

export const HeaderWordsSchema = z.record(
  z.enum([
    'number',
    'label',
    'unit',
    'share',
    'change',
    'note',
    'value',
    'total',
    'average',
    'status',
    'date',
    'of-which',
    'end',
    /** Planned or expected, not counted. */
    'plan',
    /** Names, numbers and addresses of persons. */
    'person',
    /** A column that says of which time its row is. */
    'period',
  ]),
  z.array(z.string()),
);
export type HeaderWords = z.infer<typeof HeaderWordsSchema>;
export type HeaderRole = keyof HeaderWords;
