import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { decodeBlock, encodeCells } from '../../../main/cells/cell-blocks.ts';

const back = (cells: Cell[]): Cell[] => encodeCells(cells).flatMap(({ bytes }) => decodeBlock(bytes));

describe('cell blocks', () => {
  it('give back every kind of cell', () => {
    const cells: Cell[] = [
      { ref: 'A1', type: 'text', value: 'ə🙂\n', text: 'ə🙂\n', superscript: '1' },
      { ref: 'C1', type: 'number', value: -7, text: '-7' },
      { ref: 'XFD1', type: 'number', value: 0.1, text: '10%', formula: 'A1/2', hidden: true },
      { ref: 'A3', type: 'number', value: 2147483648, text: '2,147,483,648' },
      { ref: 'B3', type: 'number', value: -2147483648, text: '-2147483648' },
      { ref: 'C3', type: 'number', value: -0, text: '0' },
      { ref: 'D3', type: 'boolean', value: false, text: 'FALSE' },
      { ref: 'E3', type: 'boolean', value: true, text: 'DOĞRU' },
      { ref: 'F3', type: 'date', value: '2023-10-08', text: '8-10' },
      { ref: 'G3', type: 'duration', value: '255:10:10', text: '255:10:10', coveredBy: 'F3:G3' },
      { ref: 'H3', type: 'error', value: '#REF!', text: '#REF!' },
      { ref: 'A1048576', type: 'blank', value: null, text: '', comment: 'note' },
      { ref: 'B1048576', type: 'text', value: '', text: '', formula: '""' },
    ];
    expect(back(cells)).toEqual(cells);
  });

  it('hold about a thousand rows each and cost a few bytes a cell', () => {
    const cells: Cell[] = [];
    for (let row = 1; row <= 5000; row++) {
      cells.push(
        { ref: `A${row}`, type: 'number', value: row, text: String(row) },
        { ref: `B${row}`, type: 'text', value: 'Bakı', text: 'Bakı' },
      );
    }
    const blocks = encodeCells(cells);
    expect(blocks.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [1, 1000],
      [1001, 2000],
      [2001, 3000],
      [3001, 4000],
      [4001, 5000],
    ]);
    expect(blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(cells.length * 4);
    expect(back(cells)).toEqual(cells);
  });

  it('give nothing for nothing', () => {
    expect(encodeCells([])).toEqual([]);
  });
});
