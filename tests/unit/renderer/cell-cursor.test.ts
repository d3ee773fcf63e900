import { expect, test } from 'vitest';
import { cursorMoved } from '../../../renderer/screens/deliveries/sheet/cell-cursor.ts';

const press = (key: string, held: { ctrlKey?: boolean; altKey?: boolean } = {}) =>
  cursorMoved(
    { key, ctrlKey: false, altKey: false, ...held },
    { row: 5, col: 3 },
    { rows: 40, cols: 9, page: 10 },
    [],
  );

test('arrows move the cell cursor; with Alt they are left to the window, which goes back', () => {
  expect(press('ArrowLeft')).toEqual({ row: 5, col: 2 });
  expect(press('ArrowLeft', { ctrlKey: true })).toEqual({ row: 5, col: 1 });
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'PageUp'])
    expect(press(key, { altKey: true })).toBeNull();
});
