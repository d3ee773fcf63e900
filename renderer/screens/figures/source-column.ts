import { assertNever } from '../../../shared/result.ts';
import type { FigureRow, SourceCell, SourceMark } from '../../../shared/rpc/contract/figure-rows.ts';
import type { GridColumn } from '../../grid/column.ts';
import { drawIcon } from '../../grid/draw.ts';
import { shownNumber } from '../../ui/number.ts';
import { said } from '../../ui/said.ts';
import type { ColumnsInput } from './figure-columns.ts';

/** Width of a column, pixels. */
export const SOURCE = 68;

/** What one body reported. Agreement is muted, only what disagrees is tinted; marks stand at the left edge. */
export function sourceColumn(input: ColumnsInput, agency: number, first: boolean): GridColumn<FigureRow> {
  const { words, language, agencies } = input;
  const name = agencies[agency]!;
  const cellOf = (row: FigureRow): SourceCell | undefined => row.sources.find((cell) => cell[0] === agency);
  const shown = (cell: SourceCell | undefined): string =>
    cell === undefined ? '' : cell[1] === null ? '…' : shownNumber(cell[1], language);
  return {
    id: `agency:${name.id}`,
    header: said(name.short, language),
    title: said(name.name, language),
    group: words.columns.reported,
    width: SOURCE,
    align: 'right',
    text: (row) => {
      const cell = cellOf(row);
      const mark = cell ? words.marks[cell[2]] : '';
      return mark === '' ? shown(cell) : `${shown(cell)} ${mark}`;
    },
    number: (row) => cellOf(row)?.[1] ?? null,
    draw: (row, box) => {
      const cell = cellOf(row);
      if (!cell) return;
      const icon = iconOf(cell[2]);
      if (icon) box.append(drawIcon(icon, 's'));
      box.append(shown(cell));
    },
    className: first ? 'src first' : 'src',
    rules: {
      neq: (row) => cellOf(row)?.[2] === 'differs',
      set: (row) => cellOf(row)?.[2] === 'settled',
      own: (row) => cellOf(row)?.[2] === 'accepted',
      other: (row) => cellOf(row)?.[2] === 'other',
    },
    headerClass: first ? 'first' : '',
  };
}

function iconOf(mark: SourceMark): 'open' | 'dot' | null {
  switch (mark) {
    case 'differs':
    case 'settled':
      return 'open';
    case 'accepted':
      return 'dot';
    case 'same':
    case 'other':
      return null;
    default:
      return assertNever(mark);
  }
}
