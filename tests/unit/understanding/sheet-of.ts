import type { Cell, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { parseRange, rangeText, toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';
import type { FoundTable } from '../../../shared/domain/understanding/tables/found-table.ts';

/** A sheet drawn in text: a line a row, cells parted by `|`; digits alone are a stored number, `'` keeps them text. */
export function sheetOf(drawing: string, merges: string[] = []): Sheet {
  const cells: Cell[] = [];
  drawing
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .forEach((line, i) => {
      line.split('|').forEach((raw, j) => {
        const shown = raw.trim();
        const text = shown.replace(/^'/, '');
        const ref = toRef(i + 1, j + 1);
        const covered = merges.find((merge) => covers(merge, i + 1, j + 1));
        if (text === '' || covered !== undefined) return;
        const number = /^-?\d+(?:\.\d+)?$/.test(shown);
        cells.push({ ref, type: number ? 'number' : 'text', value: number ? Number(text) : text, text });
      });
    });
  return { name: 'S', state: 'visible', merges, cells };
}

function covers(merge: string, row: number, col: number): boolean {
  const { top, left, bottom, right } = parseRange(merge);
  return row >= top && row <= bottom && col >= left && col <= right && !(row === top && col === left);
}

/** What was found, short enough to be compared: range, heading rows, label columns. */
export const found = (drawing: string, merges: string[] = []): string[] =>
  findTables(sheetOf(drawing, merges)).tables.map(short);

const short = ({ box, headerRows, labelCols, sectionRows, ask }: FoundTable): string =>
  [
    rangeText(box),
    `head ${headerRows.join(',') || 'none'}`,
    `labels ${labelCols.join(',') || 'none'}`,
    ...(sectionRows.length > 0 ? [`sections ${sectionRows.join(',')}`] : []),
    ...(ask ? [`ask ${ask.why}`] : []),
  ].join(' ');
