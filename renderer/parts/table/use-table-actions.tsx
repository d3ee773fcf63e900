import { useState, type ReactNode } from 'react';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { useToast } from '../../shell/toast.tsx';
import { tabbed } from '../../kit/table/tsv.ts';
import { useSaveTable } from './use-save-table.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { copyText } from '../../kit/copy-text.ts';

/**
 * What every table offers: Ctrl C copies it while the focus is in it, the palette saves it as a workbook with origins.
 *
 * @param id first part of the actions' ids, unique on the screen
 * @param name told in the palette where a screen has several tables
 */
export function useTableActions(
  id: string,
  table: () => TableToSave,
  name?: string,
): {
  /** The focus is in the table. */
  inside: boolean;
  /** For what holds the table. */
  pane: { onFocus: () => void; onBlur: () => void };
  /** What saving asks the person: to be drawn. */
  dialog: ReactNode;
} {
  const words = useWords().frame;
  const toast = useToast();
  const { saveRows, dialog } = useSaveTable();
  const [inside, setInside] = useState(false);
  const copy = async (): Promise<void> => {
    const { columns, rows } = table();
    const text = tabbed([columns.map(({ header }) => header), ...rows]);
    if (await copyText(text)) toast.say(words.copied(rows.length));
  };
  const label = name === undefined ? words.exportTable : `${words.exportTable}: ${name}`;
  useActions([
    {
      id: `${id}.copy`,
      label: words.copyTable,
      keys: 'Ctrl+C',
      run: () => void copy(),
      disabled: !inside,
    },
    { id: `${id}.save`, label, run: () => void saveRows(table()) },
  ]);
  return { inside, pane: { onFocus: () => setInside(true), onBlur: () => setInside(false) }, dialog };
}
