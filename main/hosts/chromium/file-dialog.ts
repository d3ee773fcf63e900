import { basename, dirname, extname } from 'node:path';
import type { Page } from 'playwright-core';
import { FILE_DIALOG_ORIGIN, type FileDialogAsked } from '../../../shared/contract/file-dialog.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { z } from '../../../shared/zod.ts';
import { listFolder } from '../../disk/folders.ts';
import type { PickWhat } from '../../session/host-port.ts';
import { hideFileDialog, showFileDialog } from './file-dialog-frame.ts';

export interface FileDialog {
  /** Path of a file that is there; null: the person thought better of it. */
  open: (what: PickWhat, title: string, folder: string) => Promise<string | null>;
  saveAt: (title: string, suggested: string) => Promise<string | null>;
  /** Answers the dialog's own page. JSON text, as to the window's page. */
  hear: (name: string, json: string) => string;
}

/** Which files are shown: of one kind there are too many to name. */
const ENDINGS: Record<PickWhat, string[]> = {
  returns: [''],
  workspace: ['.arayis'],
  document: ['.docx', '.odt'],
  text: ['.docx', '.odt', '.md', '.txt'],
  layout: ['.json'],
  evidence: [
    '.pdf',
    '.docx',
    '.doc',
    '.jpg',
    '.jpeg',
    '.png',
    '.tif',
    '.tiff',
    '.eml',
    '.msg',
    '.txt',
    '.xlsx',
  ],
};

const FolderSchema = z.strictObject({ path: z.string() });
const AnswerSchema = z.strictObject({ path: z.string().nullable() });

/** The program's own file dialog over the window: one at a time, and gone with the page that it stands over. */
export function createFileDialog(page: () => Page | undefined, settings: () => Settings): FileDialog {
  let open: { asked: FileDialogAsked; answer: (path: string | null) => void } | null = null;
  const ask = (
    what: Pick<FileDialogAsked, 'title' | 'endings' | 'folder' | 'name'>,
  ): Promise<string | null> => {
    const over = page();
    open?.answer(null);
    if (!over) return Promise.resolve(null);
    const { language, theme, contrast } = settings();
    return new Promise((resolve) => {
      const gone = (): void => answer(null);
      const answer = (path: string | null): void => {
        open = null;
        over.off('domcontentloaded', gone).off('crash', gone).off('close', gone);
        over.evaluate(hideFileDialog).catch(() => undefined);
        resolve(path);
      };
      open = { asked: { ...what, language, theme, contrast }, answer };
      over.on('domcontentloaded', gone).on('crash', gone).on('close', gone);
      over.evaluate(showFileDialog, { url: `${FILE_DIALOG_ORIGIN}/`, title: what.title }).catch(gone);
    });
  };
  return {
    open: (what, title, folder) => ask({ title, endings: ENDINGS[what], folder, name: null }),
    saveAt: (title, suggested) =>
      ask({
        title,
        endings: [extname(suggested).toLowerCase()],
        folder: dirname(suggested),
        name: basename(suggested),
      }),
    hear: (name, json) => {
      // Nobody asked for a file: whoever put this page into the window learns nothing, and nothing is chosen.
      if (!open) return 'null';
      if (name === 'asked') return JSON.stringify(open.asked);
      if (name === 'folder')
        return JSON.stringify(listFolder(FolderSchema.parse(JSON.parse(json)).path, open.asked.endings));
      if (name !== 'answer') throw new Error('refused');
      open.answer(AnswerSchema.parse(JSON.parse(json)).path);
      return 'null';
    },
  };
}
