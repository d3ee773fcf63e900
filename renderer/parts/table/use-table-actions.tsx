import { useState, type MouseEvent, type ReactNode } from 'react';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { useToast } from '../../shell/toast.tsx';
import { ContextMenu, menuPlace, type MenuPlace } from '../../kit/table/context-menu.tsx';
import { tabbed } from '../../kit/table/tsv.ts';
import type { MenuItem } from '../../kit/menu.tsx';
import { useSaveTable } from './use-save-table.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { copyText } from '../../kit/copy-text.ts';

interface Options {
  /** Told in the palette where a screen has several tables. */
  name?: string;
  /** What Ctrl C copies where that is not all of it. */
  marked?: () => TableToSave;
  /** What the menu has before and after what every table offers; null: nothing is meant there. */
  menu?: (target: Element) => { before: MenuItem[]; after: MenuItem[] } | null;
}

/**
 * What every table offers: Ctrl C copies it while the focus is in it, the palette saves it as a workbook with origins,
 * and the menu of the right button or the menu key does both.
 *
 * @param id first part of the actions' ids, unique on the screen
 */
export function useTableActions(
  id: string,
  table: () => TableToSave,
  options: Options = {},
): {
  /** The focus is in the table. */
  inside: boolean;
  /** For what holds the table. */
  pane: { onFocus: () => void; onBlur: () => void; onContextMenu: (event: MouseEvent) => void };
  /** Opens a menu that no place in the table asked for. */
  openMenu: (items: readonly MenuItem[]) => void;
  /** What saving asks the person, and the menu: to be drawn. */
  dialog: ReactNode;
} {
  const { frame: words, grid } = useWords();
  const toast = useToast();
  const { saveRows, dialog } = useSaveTable();
  const [inside, setInside] = useState(false);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const copy = async (): Promise<void> => {
    const { columns, rows } = (options.marked ?? table)();
    const text = tabbed([columns.map(({ header }) => header), ...rows]);
    if (await copyText(text)) toast.say(words.copied(rows.length));
  };
  const save = (): void => void saveRows(table());
  const label = options.name === undefined ? words.exportTable : `${words.exportTable}: ${options.name}`;
  useActions([
    {
      id: `${id}.copy`,
      label: words.copyTable,
      keys: 'Ctrl+C',
      run: () => void copy(),
      disabled: !inside,
    },
    { id: `${id}.save`, label, run: save },
  ]);
  const onContextMenu = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('input, textarea, [popover]')) return;
    const own = options.menu ? options.menu(target) : { before: [], after: [] };
    if (own === null) return;
    event.preventDefault();
    const items: MenuItem[] = [
      ...own.before,
      { label: words.copyTable, keys: 'Ctrl+C', onChoose: () => void copy() },
      { label: words.exportTable, icon: 'download', onChoose: save },
      ...(own.after.length > 0 ? ['line' as const, ...own.after] : []),
    ];
    setPlace({ ...menuPlace(event.nativeEvent, target), items });
  };
  return {
    inside,
    pane: { onFocus: () => setInside(true), onBlur: () => setInside(false), onContextMenu },
    openMenu: (items) => setPlace({ left: innerWidth / 3, top: innerHeight / 4, held: false, items }),
    dialog: (
      <>
        {dialog}
        {place && <ContextMenu place={place} label={grid.menu} onClose={() => setPlace(null)} />}
      </>
    ),
  };
}
