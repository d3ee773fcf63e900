import { expect, test } from 'vitest';
import type { LineColumn } from '../../../renderer/parts/table/line-column.ts';
import { nextSort, sortedLines } from '../../../renderer/parts/table/sorted-lines.ts';

interface Row {
  name: string;
  change: string;
  count: number | null;
}
const columns: LineColumn<Row>[] = [
  { id: 'name', header: 'Name', text: ({ name }) => name },
  { id: 'change', header: 'Change', text: ({ change }) => change },
  { id: 'count', header: 'Count', text: () => 'in words', number: ({ count }) => count },
];
const row = (name: string, change = '', count: number | null = null): Row => ({ name, change, count });
const ordered = (rows: Row[], column: string, down = false): string[] =>
  sortedLines([{ key: '', rows }], columns, { column, down })[0]!.rows.map(({ name }) => name);

test('numbers stand by their value, however the window writes them; blanks are last either way', () => {
  const rows = [row('a', '+1\u00a0204'), row('b'), row('c', '−2,5'), row('d', '…'), row('e', '+30')];
  expect(ordered(rows, 'change')).toEqual(['c', 'e', 'a', 'd', 'b']);
  expect(ordered(rows, 'change', true)).toEqual(['a', 'e', 'c', 'd', 'b']);
});

test('a number counts before what is written of it', () => {
  expect(ordered([row('a', '', 10), row('b', '', 9), row('c', '', 100)], 'count')).toEqual(['b', 'a', 'c']);
});

test('names stand in the order of the alphabet that people here read, equal ones as they came', () => {
  const rows = ['Şəki', 'Sabirabad', 'Çay', 'Cədvəl', 'İsmayıllı', 'Işıq'].map((name) => row(name));
  expect(ordered(rows, 'name')).toEqual(['Cədvəl', 'Çay', 'Işıq', 'İsmayıllı', 'Sabirabad', 'Şəki']);
  expect(ordered([row('b', '1'), row('a', '1')], 'change')).toEqual(['b', 'a']);
});

test('lines stay below their heading, and come as they came when the order is given up', () => {
  const groups = [
    { key: 'one', heading: 'One', rows: [row('b'), row('c')] },
    { key: 'two', heading: 'Two', rows: [row('a')] },
  ];
  const sorted = sortedLines(groups, columns, { column: 'name', down: true });
  expect(sorted.map(({ key, rows }) => [key, rows.map(({ name }) => name)])).toEqual([
    ['one', ['c', 'b']],
    ['two', ['a']],
  ]);
  expect(sortedLines(groups, columns, undefined)).toBe(groups);
  expect(sortedLines(groups, columns, { column: 'gone', down: false })).toBe(groups);
});

test('a header is pressed for upwards, downwards, as they come', () => {
  const up = nextSort(undefined, 'name');
  expect(up).toEqual({ column: 'name', down: false });
  const down = nextSort(up, 'name');
  expect(down).toEqual({ column: 'name', down: true });
  expect(nextSort(down, 'name')).toBeUndefined();
  expect(nextSort(down, 'change')).toEqual({ column: 'change', down: false });
});
