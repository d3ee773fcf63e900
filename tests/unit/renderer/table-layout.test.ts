import { describe, expect, test } from 'vitest';
import {
  arranged,
  AS_MADE,
  inOrder,
  columnMoved,
  withHidden,
  type TableLayout,
} from '../../../renderer/kit/table/layout.ts';

const COLUMNS = [
  { id: 'name', pinned: true, always: true as const },
  { id: 'now', pinned: true, group: 'accepted' },
  { id: 'before', pinned: true, group: 'accepted' },
  { id: 'state' },
  { id: 'checks' },
  { id: 'agency:mia', group: 'reported' },
  { id: 'agency:police', group: 'reported' },
  { id: 'agency:court', group: 'reported' },
];
const ids = (layout: TableLayout, columns: readonly { id: string }[] = COLUMNS): string[] =>
  arranged(columns, layout).map(({ id }) => id);

describe('the layout of a table', () => {
  test('columns change places with their like alone, whatever order is remembered', () => {
    const order = ['agency:court', 'checks', 'before', 'name', 'state', 'agency:mia', 'now'];
    expect(ids({ ...AS_MADE, order })).toEqual([
      'name', 'before', 'now', 'checks', 'state', 'agency:court', 'agency:mia', 'agency:police',
    ]); // prettier-ignore
  });

  test('a column that came later stands after the one that it came after', () => {
    const order = ['agency:court', 'agency:mia'];
    const columns = COLUMNS.filter(({ group }) => group === 'reported');
    expect(inOrder(columns, { ...AS_MADE, order }).map(({ id }) => id)).toEqual([
      'agency:court',
      'agency:mia',
      'agency:police',
    ]);
  });

  test('moves past hidden columns, and not out of its own kind', () => {
    const hidden = withHidden(AS_MADE, 'agency:police', true);
    const next = columnMoved(COLUMNS, hidden, 'agency:mia', 1)!;
    expect(ids(next).slice(-2)).toEqual(['agency:court', 'agency:mia']);
    expect(columnMoved(COLUMNS, AS_MADE, 'checks', 1)).toBeNull();
    expect(columnMoved(COLUMNS, AS_MADE, 'now', -1)).toBeNull();
    expect(columnMoved(COLUMNS, AS_MADE, 'name', 1)).toBeNull();
  });

  test('keeps the place of a column that is not here today', () => {
    const first = columnMoved(COLUMNS, AS_MADE, 'agency:mia', 1)!;
    const without = COLUMNS.filter(({ id }) => id !== 'agency:police');
    const then = columnMoved(without, first, 'state', 1)!;
    expect(then.order).toContain('agency:police');
  });

  test('a hidden column is not seen, and what a row cannot do without always is', () => {
    const layout = withHidden(withHidden(AS_MADE, 'checks', true), 'name', true);
    expect(ids(layout)).not.toContain('checks');
    expect(ids(layout)).toContain('name');
    expect(ids(withHidden(layout, 'checks', false))).toContain('checks');
  });
});
