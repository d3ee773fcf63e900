import type { ReactNode } from 'react';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { titleAsFileName } from '../../../shared/domain/text/file-name.ts';
import { call } from '../../shell/api.ts';
import { useToast } from '../../shell/toast.tsx';
import { useWords } from '../../words/speech.ts';
import { useFileDialog } from '../files/use-file-dialog.ts';
import { useReplace } from '../files/use-replace.tsx';
import type { TableColumn, TableSource } from '../../kit/table/column.ts';

export interface ShownTable<R> {
  title: string;
  columns: readonly TableColumn<R>[];
  source: TableSource<R>;
  total: number;
  /** One text a row: which cells its numbers come from. */
  origins: (rows: readonly R[]) => Promise<string[]>;
}

/** Saves any table of the window as a workbook with origins: asks where, writes it, offers to show it. */
export function useSaveTable(): {
  save: <R>(table: ShownTable<R>) => Promise<void>;
  saveRows: (table: TableToSave) => Promise<void>;
  /** What it asks the person: to be drawn. */
  dialog: ReactNode;
} {
  const words = useWords().frame;
  const toast = useToast();
  const files = useFileDialog();
  const { write, question } = useReplace();
  const saveRows = async (table: TableToSave): Promise<void> => {
    const path = await files.saveAs(words.exportTable, `${titleAsFileName(table.title)}.xlsx`);
    if (path === null) return undefined;
    const written = await write(path, (replace) => call('files.writeTable', { path, table, replace }));
    if (written === null) return undefined;
    if (!written.ok) return toast.refuse(written.error);
    const { file, long } = written.value;
    return toast.say(long === 0 ? words.written(file) : words.writtenLong(file, long), {
      label: words.show,
      run: () => void call('files.show', { path: file }),
    });
  };
  return {
    saveRows,
    save: async (shown) => {
      const page = await shown.source(0, shown.total);
      if (page) await saveRows(tableOf(shown, page.rows, await shown.origins(page.rows)));
    },
    dialog: question,
  };
}

const tableOf = <R,>(
  { title, columns }: ShownTable<R>,
  rows: readonly R[],
  origins: string[],
): TableToSave => ({
  title,
  columns: columns.map((column) => ({
    header: column.header.replaceAll('\u00ad', ''),
    kind: column.number ? 'number' : 'text',
  })),
  rows: rows.map((row) => columns.map((column) => (column.number ? column.number(row) : column.text(row)))),
  origins,
});
