import { z } from '../../zod.ts';
import { TaughtTableSchema, WithdrawnSchema } from './taught-table.ts';

/**
 * A layout is data: what one agency's returns say in its own way. It names titles, labels and
 * headers, never addresses, so that inserted rows and moved columns do not matter. What cells of a table
 * mean stands in `tables`, whoever taught them; beside them what no cell of a table says. All texts but
 * those of tables are compared folded (fold.ts); a trailing `*` means "begins with", a leading one "contains".
 */

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
      /** The body that counted, where it is not the sender. */
      agency: z.string().optional(),
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

/** A number within a remark of a row: `91 faktiki, 37 potensial`. */
const Remark = z.strictObject({
  /** Of the row. */
  label: z.string(),
  /** Words right before and behind the number, which is `{n}`. */
  pattern: z.string(),
  figure: z.string(),
  categories: z.record(z.string(), z.string()).optional(),
});
export type Remark = z.infer<typeof Remark>;

export const LayoutSchema = z.strictObject({
  id: z.string(),
  /** Sender; null: nobody's yet, and nothing is read with it. */
  agency: z.string().nullable(),
  /** Sheet names and titles by which the file is recognised. */
  recognise: z
    .strictObject({ sheets: z.array(z.string()).default([]), titles: z.array(z.string()).default([]) })
    .default({ sheets: [], titles: [] }),
  registers: z.array(Register).default([]),
  longTables: z.array(LongTable).default([]),
  sentences: z.array(Sentence).default([]),
  remarks: z.array(Remark).default([]),
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

/** How many figures and texts it reads in other ways than as cells of a table. */
export const ruleCount = ({ registers, longTables, sentences, remarks }: Layout): number =>
  registers.length + longTables.length + sentences.length + remarks.length;

export const hasRules = (layout: Layout): boolean =>
  JSON.stringify(rulesOf(layout)) !==
  JSON.stringify(rulesOf(LayoutSchema.parse({ id: layout.id, agency: layout.agency })));

export const HeaderWordsSchema = z.record(
  z.enum([
    'number',
    /** One word that heads the codes of a form's lines only where such codes stand below it. */
    'code',
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
