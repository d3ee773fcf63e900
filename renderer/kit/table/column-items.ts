import type { Words } from '../../../shared/words/interface/words.ts';
import type { MenuItem } from '../menu.tsx';
import { AS_MADE, inOrder, columnMoved, withHidden, type Arrangeable, type TableLayout } from './layout.ts';

/** What can be done with columns: those of `at` alone, then which are seen. */
export function columnItems(given: {
  columns: readonly (Arrangeable & { header: string; title?: string })[];
  layout: TableLayout;
  onLayout: (change: (now: TableLayout) => TableLayout) => void;
  /** Id of the column that is meant; undefined: none in particular. */
  at: string | undefined;
  words: Words['grid'];
}): MenuItem[] {
  const { columns, layout, onLayout, at, words } = given;
  const meant = columns.find(({ id }) => id === at && id !== undefined);
  const step = (label: string, by: -1 | 1): MenuItem => ({
    label,
    disabled: meant === undefined || columnMoved(columns, layout, meant.id, by) === null,
    onChoose: () => onLayout((now) => (meant && columnMoved(columns, now, meant.id, by)) ?? now),
  });
  const chosen = inOrder(columns, layout).filter(({ always }) => always !== true);
  return [
    ...(meant === undefined || meant.always === true
      ? []
      : ([
          { label: words.hide, onChoose: () => onLayout((now) => withHidden(now, meant.id, true)) },
          step(words.toLeft, -1),
          step(words.toRight, 1),
          'line',
        ] satisfies MenuItem[])),
    ...chosen.map((column): MenuItem => {
      const seen = !layout.hidden.includes(column.id);
      return {
        label: (column.title ?? column.header).replaceAll('\u00ad', ''),
        checked: seen,
        many: true,
        onChoose: () => onLayout((now) => withHidden(now, column.id, seen)),
      };
    }),
    'line',
    { label: words.asMade, disabled: isAsMade(layout), onChoose: () => onLayout(() => AS_MADE) },
  ];
}

const isAsMade = ({ widths, order, hidden, sort }: TableLayout): boolean =>
  sort === undefined && Object.keys(widths).length + order.length + hidden.length === 0;
