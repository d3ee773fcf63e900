import { expect, it } from 'vitest';
import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { encodeCells } from '../../../main/cells/cell-blocks.ts';
import { lazyDocument } from '../../../main/cells/stored-document.ts';

const rows = (count: number): Cell[] =>
  Array.from({ length: count }, (_, at) => ({
    ref: `B${at + 1}`,
    type: 'number',
    value: at,
    text: String(at),
  }));

function sheetOf(cells: Cell[]) {
  const sheet = { name: 'Register', state: 'visible' as const, merges: [], cells };
  const stored = { ...sheet, cells: cells.length, blocks: encodeCells(sheet.cells) };
  return lazyDocument({ format: 'xlsx', sheets: [stored], warnings: [] }).sheets[0]!;
}

it('gives the head of a long sheet and says where the rest begins and ends', () => {
  const head = sheetOf(rows(9000)).head!(4000);
  expect(head.cells.at(-1)?.ref).toBe('B4000');
  expect(head.cut).toEqual({ row: 4001, last: 'B9000' });
});

it('leaves nothing out of a short sheet', () => {
  const sheet = sheetOf(rows(4000));
  expect(sheet.head!(4000)).toEqual({ cells: sheet.cells, cut: null });
});
