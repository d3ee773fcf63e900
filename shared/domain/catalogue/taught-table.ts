import { z } from '../../zod.ts';

/**
 * A table as a person once said what it means: data of a layout. It names titles, headers and labels, never addresses.
 * In its texts and periods the reporting year is `{year}`, the years next to it `{year-1}`, `{year+1}`: the same
 * form comes every year.
 */

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
});
export type TaughtCell = z.infer<typeof TaughtCell>;

const TaughtColumn = z.strictObject({
  /** Header path, outermost first. */
  path: z.array(z.string()),
  /** Set where it says a time and nothing else: another year under a header of its own counts the same. */
  time: z.string().optional(),
});

const TaughtRow = z.strictObject({
  /** What it belongs to, then its own label, outermost first. */
  label: z.array(z.string()),
  /** Cells of which a person said what they are; others are read like those of any table. */
  cells: z.array(TaughtCell),
});

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
  by: z.string(),
  /** UTC, ISO 8601. */
  at: z.string(),
  /** The second person; absent: each use is asked. */
  confirmedBy: z.string().optional(),
});
export type TaughtTable = z.infer<typeof TaughtTableSchema>;
