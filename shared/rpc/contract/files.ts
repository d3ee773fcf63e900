import { z } from '../../zod.ts';
import { command, query, shaped } from '../procedure.ts';

export interface FolderView {
  path: string;
  parent: string | null;
  folders: string[];
  files: { name: string; size: number }[];
}

/** A table as a screen shows it, to be saved with the cells that its numbers come from. */
export interface TableToSave {
  title: string;
  columns: { header: string; kind: 'text' | 'number' }[];
  rows: (string | number | null)[][];
  /** One text a row: delivery, sheet, cell. */
  origins: string[];
}

/** What writes a file: whether the person was asked, and said that the one which lies there may go. */
export const MayReplace = { replace: z.boolean().optional() };

export const filesContract = {
  /** Native dialog where the host has one; null: cancelled, or the host has none (see `nativeDialogs`). */
  'files.pick': command(
    z.strictObject({
      what: z.enum(['returns', 'workspace', 'document', 'evidence']),
      title: z.string(),
    }),
    shaped<{ paths: string[] | null }>(),
  ),
  'files.pickTarget': command(
    z.strictObject({ title: z.string(), suggested: z.string() }),
    shaped<{ path: string | null }>(),
  ),
  /** What a folder holds, for the program's own file dialog. Files with one of the endings only. */
  'files.folder': query(
    z.strictObject({ path: z.string().nullable(), endings: z.array(z.string()) }),
    shaped<FolderView>(),
  ),
  /** Where files of this kind go unless the person says otherwise: beside the workspace. */
  'files.suggest': query(z.strictObject({ name: z.string() }), shaped<{ path: string }>()),
  /** Paths of files that were dropped or picked in the page; the host fills them in. */
  'files.dropped': query(z.strictObject({ paths: z.array(z.string()) }), shaped<{ paths: string[] }>()),
  /** Writes a picture or a text that a screen made; whole or not at all. */
  'files.write': command(
    z.strictObject({
      path: z.string(),
      encoding: z.enum(['utf8', 'base64']),
      content: z.string(),
      ...MayReplace,
    }),
    shaped<{ file: string }>(),
  ),
  'files.writeTable': command(
    z.strictObject({ path: z.string(), table: shaped<TableToSave>(), ...MayReplace }),
    /** `long`: texts that a cell does not take; they are whole on a sheet of their own. */
    shaped<{ file: string; long: number }>(),
  ),
  /** Opens the folder of a file that the program wrote, or the file itself. */
  'files.show': command(z.strictObject({ path: z.string() }), shaped<{ shown: boolean }>()),
};
