import { z } from '../../zod.ts';

/**
 * A table as a person once said what it means: data of a layout. It names titles, headers and labels, never addresses.
 * In its texts and periods the reporting year is `{year}`, the years next to it `{year-1}`, `{year+1}`: the same
 * form comes every year.
 */

/** Not applied any more: who said so, UTC as ISO 8601, and why. What was read with it stays as it was read. */
export const WithdrawnSchema = z.strictObject({ by: z.string(), at: z.string(), reason: z.string() });
export type Withdrawn = z.infer<typeof WithdrawnSchema>;

/** What the cell of a row under a column counts. */
const TaughtCell = z.strictObject({
  /** Place of the column in `columns`. */
  column: z.int().min(0),
  /** Figure id, or `indicator{dimension=category,…}`; absent: not for the reference. */
  figure: z.string().optional(),
  /** Further figures that the same number stands for. */
  also: z.array(z.string()).optional(),
  /** Categories beyond the figure's own. */
  categories: z.record(z.string(), z.string()).optional(),
  period: z.string().optional(),
  /** Unit code in which it is written, and what a value is to be multiplied with. */
  unit: z.string().optional(),
  factor: z.number().optional(),
  /** The body that counted, where it is not the sender. */
  agency: z.string().optional(),
  /** Without a figure: why it is not for the reference. */
  reason: z.strictObject({ en: z.string(), az: z.string() }).optional(),
});
export type TaughtCell = z.infer<typeof TaughtCell>;

const TaughtColumn = z.strictObject({
  /** Header path, outermost first. */
  path: z.array(z.string()),
  /** Set where it says a time and nothing else: another year under a header of its own counts the same. */
  time: z.string().optional(),
  /** What stands under a header without a word; by that it is told from others like it. */
  shows: z.enum(['numbers', 'shares', 'texts']).optional(),
});
export type TaughtColumn = z.infer<typeof TaughtColumn>;

const TaughtRow = z.strictObject({
  /** What it belongs to, then its own label, outermost first. */
  label: z.array(z.string()),
  /** Cells of which a person said what they are; others are read like those of any table. */
  cells: z.array(TaughtCell),
});

/** What stands at the edges of a box that a person drew: by these texts it is found again. `#` is any number. */
const TaughtEdges = z.strictObject({
  /** Its first line and its last that show something, a text for each column of the box; a blank one is empty. */
  first: z.array(z.string()),
  last: z.array(z.string()),
  /** The last line is the how manieth of those that look like it, from 1. */
  turn: z.int().min(1),
  /** Lines with numbers that stood outside of all boxes of the sheet. */
  outside: z.array(z.array(z.string())),
});
export type TaughtEdges = z.infer<typeof TaughtEdges>;

export const TaughtTableSchema = z.strictObject({
  /** Name of the sheet that it stood on; absent: its file has none. */
  sheet: z.string().optional(),
  /** What stands over it and is its own, nearest first. */
  captions: z.array(z.string()),
  /** Columns of values, left to right. */
  columns: z.array(TaughtColumn),
  rows: z.array(TaughtRow),
  /** Texts around it that were there when it was taught: titles of the sheet, notes, names of sheet and file. */
  beside: z.array(z.string()),
  /** Where a person said it begins and ends; absent: as tables are found. */
  edges: TaughtEdges.optional(),
  by: z.string(),
  /** UTC, ISO 8601. */
  at: z.string(),
  /** The second person; absent: each use is asked. */
  confirmedBy: z.string().optional(),
  withdrawn: WithdrawnSchema.optional(),
});
export type TaughtTable = z.infer<typeof TaughtTableSchema>;

/** Cells of which it says what they count. */
export const countingCells = ({ rows }: TaughtTable): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(({ figure }) => figure !== undefined).length, 0);

/** As JSON, the same however its fields come. */
export const tableText = (table: unknown): string =>
  JSON.stringify(table, (_, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );

/** What was taught of a table, without who said so. */
export const contentOf = ({ sheet, captions, columns, rows, beside, edges }: TaughtTable): string =>
  tableText({ sheet, captions, columns, rows, beside, edges });

/** What tells a table, as it was taught once, from every other, also after it was confirmed or withdrawn: a hash. */
export function tableKey(table: TaughtTable): string {
  // FNV-1a; one of 2³² is enough among the tables of a workspace.
  let hash = 0x811c9dc5;
  for (const letter of `${table.at} ${contentOf(table)}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
