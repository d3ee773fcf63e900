import { expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';

function filled(
  rows: number,
  cols: number,
  value: (row: number, col: number) => string | number | null,
): Sheet {
  const cells: Cell[] = [];
  for (let row = 1; row <= rows; row++)
    for (let col = 1; col <= cols; col++) {
      const at = value(row, col);
      if (at !== null)
        cells.push({
          ref: toRef(row, col),
          type: typeof at === 'number' ? 'number' : 'text',
          value: at,
          text: String(at),
        });
    }
  return { name: 'S', state: 'visible', merges: [], cells };
}

/** User time of one call, in milliseconds: what other processes take does not count. */
function cost(sheet: Sheet): number {
  const start = process.cpuUsage();
  findTables(sheet);
  return process.cpuUsage(start).user / 1000;
}

const long = (rows: number): Sheet =>
  filled(rows, 10, (row, col) => {
    if (row === 1) return `Heading ${String(col)}`;
    return col === 1 ? `Row ${String(row)}` : row * col;
  });

test('the cost grows with the cells, not faster', () => {
  cost(long(2000));
  const small = Math.min(cost(long(5000)), cost(long(5000)));
  const large = Math.min(cost(long(40_000)), cost(long(40_000)));
  expect(large).toBeLessThan(Math.max(40, small) * 8 * 3);
});

test.each([
  ['a wide sheet', filled(20, 4000, (row, col) => (row === 1 ? `H${String(col)}` : row * col))],
  ['a wide sheet with gaps', filled(20, 4000, (row, col) => (col % 3 === 0 ? null : row * col))],
  ['a chessboard', filled(300, 300, (row, col) => ((row + col) % 2 === 0 ? null : row * col))],
  ['a column of text', filled(60_000, 1, (row) => `text ${String(row)}`)],
])('%s is read in time', (_, sheet) => {
  expect(cost(sheet)).toBeLessThan(3000);
});

test('a sheet that runs out of work gets one table that is asked', () => {
  const { tables } = findTables(
    filled(30, 9000, (row, col) => (col % 3 === 0 ? null : row === 1 ? `H${String(col)}` : row * col)),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]!.ask).toBeDefined();
});
