import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PickWhat } from '../../session/host-port.ts';
import type { HostAnswer, HostAsk } from './link-protocol.ts';

const FILTERS: Record<PickWhat, FileFilter[]> = {
  returns: [
    {
      name: 'Excel, Calc, CSV, Word, PDF, HTML, ZIP, e-mail',
      extensions: [
        'xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'txt', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'htm', 'html',
        'xml', 'zip', 'eml', 'msg',
      ], // prettier-ignore
    },
    { name: '*', extensions: ['*'] },
  ],
  workspace: [{ name: 'Arayış', extensions: ['arayis'] }],
  document: [{ name: 'Word, OpenDocument', extensions: ['docx', 'odt'] }],
  text: [{ name: 'Word, OpenDocument, Markdown', extensions: ['docx', 'odt', 'md', 'txt'] }],
  evidence: [{ name: '*', extensions: ['*'] }],
  layout: [{ name: 'JSON', extensions: ['json'] }],
};

/** What the app asks of the system: its dialogs, and to show a file. */
export async function answerApp(window: BrowserWindow | null, ask: HostAsk): Promise<HostAnswer> {
  switch (ask.what) {
    case 'pick': {
      const many = ask.kind === 'returns' || ask.kind === 'evidence';
      const options = {
        title: ask.title,
        defaultPath: ask.folder,
        filters: FILTERS[ask.kind],
        properties: many ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const),
      };
      const given = { ...options, properties: [...options.properties] };
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, given)
        : dialog.showOpenDialog(given));
      return canceled ? null : filePaths;
    }
    case 'pickTarget': {
      const ending = extname(ask.suggested).slice(1);
      const given = {
        title: ask.title,
        defaultPath: ask.suggested,
        // Elsewhere the system asks by itself whether a file may be replaced.
        properties: ['showOverwriteConfirmation' as const],
        ...(ending === '' ? {} : { filters: [{ name: ending, extensions: [ending] }] }),
      };
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, given)
        : dialog.showSaveDialog(given));
      return canceled || filePath === '' ? null : filePath;
    }
    case 'show':
      return show(ask.path);
    default:
      return ask satisfies never;
  }
}

/** In its folder, never opened: a file from a delivery is not to run. */
async function show(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  if (!there) return false;
  if (there.isDirectory()) return (await shell.openPath(path)) === '';
  shell.showItemInFolder(path);
  return true;
}
