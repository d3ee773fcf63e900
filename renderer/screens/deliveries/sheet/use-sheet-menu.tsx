import { useState, type MouseEvent, type ReactNode } from 'react';
import type { CellView, SheetView } from '../../../../shared/contract/delivery-views.ts';
import { toRef, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import { deliveryNumber } from '../../../../shared/words/delivery-number.ts';
import { ContextMenu, menuPlace, type MenuPlace } from '../../../kit/table/context-menu.tsx';
import { useSaveTable } from '../../../parts/table/use-save-table.tsx';
import { useWords } from '../../../words/speech.ts';
import { rangeTexts } from './cell-cursor.ts';

/** The menu of a sheet, by the right button or the menu key: what is marked is copied or saved, with its cells. */
export function useSheetMenu(given: {
  sheet: SheetView;
  range: Range;
  cells: ReadonlyMap<number, readonly CellView[]>;
  copy: () => void;
}): { open: (event: MouseEvent) => void; drawn: ReactNode } {
  const { sheet, range, cells } = given;
  const { frame, grid } = useWords();
  const { saveRows, dialog } = useSaveTable();
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const save = (): void => {
    const from = `${deliveryNumber(sheet.delivery)} · ${sheet.sheet}`;
    const { top, left, right } = range;
    const rows = rangeTexts(range, cells);
    const columns = sheet.columns
      .slice(left - 1, right)
      .map(({ name }) => ({ header: name, kind: 'text' as const }));
    const ref = (row: number): string => `${toRef(row, left)}:${toRef(row, right)}`;
    void saveRows({
      title: sheet.sheet,
      columns,
      rows,
      origins: rows.map((_, at) => `${from} · ${ref(top + at)}`),
    });
  };
  return {
    open: (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[popover]')) return;
      event.preventDefault();
      const cell = document.getElementById(event.currentTarget.getAttribute('aria-activedescendant') ?? '');
      const items = [
        { label: frame.copyTable, keys: 'Ctrl+C', onChoose: given.copy },
        { label: frame.exportTable, icon: 'download' as const, onChoose: save },
      ];
      setPlace({ ...menuPlace(event.nativeEvent, cell ?? event.target), items });
    },
    drawn: (
      <>
        {dialog}
        {place && <ContextMenu place={place} label={grid.menu} onClose={() => setPlace(null)} />}
      </>
    ),
  };
}
