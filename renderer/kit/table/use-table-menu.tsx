import type { AgGridReact } from 'ag-grid-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import type { MenuItem } from '../menu.tsx';
import { columnItems } from './column-items.ts';
import { ContextMenu, menuPlace, type MenuPlace } from './context-menu.tsx';
import { copyMarked } from './copy.ts';
import { mark } from './options.ts';
import { holds, oneCell } from './range.ts';
import type { TableState } from './table-state.ts';

/** The menu of a table, by the right button, the menu key or the palette; what is to be drawn comes back. */
export function useTableMenu<R extends { id: string }>(
  grid: RefObject<AgGridReact<R> | null>,
  state: TableState<R>,
): { open: (event: MouseEvent) => void; drawn: ReactNode } {
  const { grid: words, frame } = useWords();
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const ofColumns = (at: string | undefined): MenuItem[] =>
    columnItems({
      columns: state.props.columns,
      layout: state.props.layout,
      onLayout: state.props.onLayout,
      at,
      words,
    });
  useActions([
    {
      id: `columns:${state.props.label}`,
      label: `${words.columns}: ${state.props.label}`,
      run: () => setPlace({ ...middle(), items: ofColumns(undefined) }),
    },
  ]);
  const open = (event: MouseEvent): void => {
    const api = grid.current?.api;
    const target = event.target instanceof Element ? event.target.closest('[col-id]') : null;
    const column = target?.getAttribute('col-id') ?? undefined;
    if (!api || !target || column === undefined) return;
    event.preventDefault();
    const index = Number(target.closest('.ag-row')?.getAttribute('row-index') ?? Number.NaN);
    const row = Number.isNaN(index) ? undefined : api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined) return setPlace({ ...menuPlace(event, target), items: ofColumns(column) });
    const at = state.columns.findIndex(({ id }) => id === column);
    // A press within what is marked means all of it.
    if (!state.range || !holds(state.range, index, at)) {
      mark(api, state, oneCell(index, at));
      api.setFocusedCell(index, column);
    }
    const own = state.props.menu?.(row, column) ?? [];
    const copy: MenuItem = {
      label: frame.copyTable,
      keys: 'Ctrl+C',
      onChoose: () => void copyMarked(api, state),
    };
    const { onSave } = state.props;
    const save: MenuItem[] = onSave ? [{ label: frame.exportTable, icon: 'download', onChoose: onSave }] : [];
    const items = [...own, copy, ...save, 'line' as const, ...ofColumns(column)];
    return setPlace({ ...menuPlace(event, target), items });
  };
  return {
    open,
    drawn: place && <ContextMenu place={place} label={words.menu} onClose={() => setPlace(null)} />,
  };
}

const middle = (): Omit<MenuPlace, 'items'> => ({
  left: innerWidth / 3,
  top: innerHeight / 4,
  held: false,
});
