import { z } from '../zod.ts';
import { ASIDE, command, query, shaped } from './procedure.ts';

/** One by one they would be a million schemas' work: a cell is looked at by hand. */
const Cell = z.custom<string | number | null>(
  (cell) => cell === null || typeof cell === 'string' || typeof cell === 'number',
);

/** A table as a screen shows it, to be saved with the cells that its numbers come from. */
const TableSchema = z.strictObject({
  title: z.string(),
  columns: z.array(z.strictObject({ header: z.string(), kind: z.enum(['text', 'number']) })),
  rows: z.array(z.array(Cell)),
  /** One text a row: delivery, sheet, cell. */
  origins: z.array(z.string()),
});
export type TableToSave = z.infer<typeof TableSchema>;

/** What writes a file: whether the person was asked, and said that the one which lies there may go. */
export const MayReplace = { replace: z.boolean().optional() };

export const filesContract = {
  /** Paths that a person chose, which may be read from now on; null: cancelled. */
  'files.pick': command(
    ASIDE,
    z.strictObject({
      what: z.enum(['returns', 'workspace', 'document', 'text', 'evidence', 'layout']),
      title: z.string(),
    }),
    shaped<{ paths: string[] | null }>(),
  ),
  'files.pickTarget': command(
    ASIDE /** Offered is a file of this name, beside the workspace. */,
    z.strictObject({ title: z.string(), name: z.string() }),
    shaped<{ path: string | null }>(),
  ),
  /** Paths of files that were dropped or picked in the page; the host fills them in. */
  'files.dropped': query(
    'anyone',
    z.strictObject({ paths: z.array(z.string()) }),
    shaped<{ paths: string[] }>(),
    {
      paths: 'read',
    },
  ),
  /** Writes a picture or a text that a screen made; whole or not at all. */
  'files.write': command(
    ASIDE,
    z.strictObject({
      path: z.string(),
      encoding: z.enum(['utf8', 'base64']),
      content: z.string(),
      ...MayReplace,
    }),
    shaped<{ file: string }>(),
    { path: 'write' },
  ),
  'files.writeTable': command(
    ASIDE,
    z.strictObject({ path: z.string(), table: TableSchema, ...MayReplace }),
    /** `long`: texts that a cell does not take; they are whole on a sheet of their own. */
    shaped<{ file: string; long: number }>(),
    { path: 'write' },
  ),
  /** Opens the folder of a file that the program wrote. */
  'files.show': command(ASIDE, z.strictObject({ path: z.string() }), shaped<{ shown: boolean }>(), {
    path: 'show',
  }),
};
