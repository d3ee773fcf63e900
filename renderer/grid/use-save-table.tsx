import { useState, type ReactNode } from 'react';
import type { TableToSave } from '../../shared/rpc/contract/files.ts';
import { call } from '../api.ts';
import { useSession } from '../app/session.tsx';
import { useToast } from '../app/toast.tsx';
import { useWords } from '../locales/words.ts';
import { FilePicker } from '../ui/file-picker.tsx';
import type { GridColumn, GridSource } from './column.ts';

export interface ShownTable<R> {
  title: string;
  columns: readonly GridColumn<R>[];
  source: GridSource<R>;
  total: number;
  /** One text a row: which cells its numbers come from. */
  origins: (rows: readonly R[]) => Promise<string[]>;
}

/** Saves any table of the window as a workbook with origins: asks where, writes it, offers to show it. */
export function useSaveTable(): {
  save: <R>(table: ShownTable<R>) => Promise<void>;
  saveRows: (table: TableToSave) => Promise<void>;
  /** The program's own file dialog, where the host has none: to be drawn. */
  dialog: ReactNode;
} {
  const words = useWords().frame;
  const toast = useToast();
  const { host } = useSession();
  const [asking, setAsking] = useState<{ table: TableToSave; suggested: string } | null>(null);
  const write = async (path: string, table: TableToSave): Promise<void> => {
    setAsking(null);
    const written = await call('files.writeTable', { path, table });
    if (!written.ok) return toast.refuse(written.error);
    const { file } = written.value;
    toast.say(words.written(file), { label: words.show, run: () => void call('files.show', { path: file }) });
  };
  const saveRows = async (table: TableToSave): Promise<void> => {
    const suggested = await call('files.suggest', { name: `${table.title}.xlsx` });
    if (!suggested.ok) return toast.refuse(suggested.error);
    const { path } = suggested.value;
    if (!host.nativeDialogs) return setAsking({ table, suggested: path });
    const picked = await call('files.pickTarget', { title: words.exportTable, suggested: path });
    if (picked.ok && picked.value.path !== null) await write(picked.value.path, table);
    return undefined;
  };
  return {
    saveRows,
    save: async (shown) => {
      const page = await shown.source(0, shown.total);
      if (page) await saveRows(tableOf(shown, page.rows, await shown.origins(page.rows)));
    },
    dialog: asking && (
      <FilePicker
        title={words.exportTable}
        endings={['.xlsx']}
        suggested={asking.suggested}
        onChoose={(path) => void write(path, asking.table)}
        onClose={() => setAsking(null)}
      />
    ),
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
