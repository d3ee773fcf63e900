import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import type { MenuItem } from '../../kit/menu.tsx';
import { useShowOrigin } from '../../parts/origin/origin-provider.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useWords } from '../../words/speech.ts';

/** What the menu of a line offers: what its keys do. */
export function useFigureItems(open: (row: FigureRow) => void): (row: FigureRow) => MenuItem[] {
  const w = useWords().figures.menu;
  const nav = useNav();
  const showOrigin = useShowOrigin();
  return (row) => {
    const { figure, period } = row;
    if (figure === undefined || period === undefined) return [];
    const anchor = (): DOMRect | undefined =>
      document.querySelector('.ag-cell-focus')?.getBoundingClientRect();
    return [
      { label: w.decide, keys: 'Enter', onChoose: () => open(row) },
      {
        label: w.origin,
        keys: 'O',
        onChoose: () => {
          const cell = anchor();
          showOrigin({ figure, period, ...(cell ? { anchor: cell } : {}) });
        },
      },
      { label: w.history, keys: 'H', onChoose: () => nav.go('history', { figure }) },
    ];
  };
}
