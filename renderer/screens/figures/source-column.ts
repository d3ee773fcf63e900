import { assertNever } from '../../../shared/result.ts';
import type { FigureRow, SourceCell, SourceMark } from '../../../shared/contract/figure-rows.ts';
import type { TableColumn } from '../../kit/table/column.ts';
import { drawIcon, element } from '../../kit/table/draw.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import type { ColumnsInput } from './figure-columns.ts';
import css from './grid.module.css';
import { classes } from '../../kit/classes.ts';

/** Width of a column, pixels. */
export const SOURCE = 68;

/** What one body reported. Agreement is muted, only what disagrees is tinted; marks stand at the left edge. */
export function sourceColumn(input: ColumnsInput, agency: number, first: boolean): TableColumn<FigureRow> {
  const { words, language, agencies } = input;
  const doubled = input.doubled.includes(agency);
  const name = agencies[agency]!;
  const cellsOf = (row: FigureRow): SourceCell[] => row.sources.filter((cell) => cell[0] === agency);
  const has = (row: FigureRow, mark: SourceMark): boolean => cellsOf(row).some((cell) => cell[2] === mark);
  const shown = ([, value]: SourceCell): string => (value === null ? '…' : shownNumber(value, language));
  const text = (cell: SourceCell): string => [shown(cell), words.marks[cell[2]]].filter(Boolean).join(' ');
  return {
    id: `agency:${name.id}`,
    header: said(name.short, language),
    title: said(name.name, language),
    group: words.columns.reported,
    width: doubled ? 2 * SOURCE : SOURCE,
    align: 'right',
    text: (row) => cellsOf(row).map(text).join('; '),
    // Two files that disagree say no one number.
    number: (row) => {
      const cells = cellsOf(row);
      return cells.length === 1 ? cells[0]![1] : null;
    },
    draw: (row, box) => {
      const cells = cellsOf(row);
      if (cells.length > 1) {
        box.title = cells.map(text).join('; ');
        box.append(...cells.map((cell) => drawRival(cell, shown(cell))));
        return;
      }
      for (const cell of cells) {
        const icon = iconOf(cell[2]);
        if (icon) box.append(drawIcon(icon, 's'));
        box.append(shown(cell));
      }
    },
    className: first ? `${css.source} ${css.first}` : css.source,
    rules: {
      [css.differing!]: (row) => has(row, 'differs'),
      [css.settled!]: (row) => !has(row, 'differs') && has(row, 'settled'),
      [css.own!]: (row) => !has(row, 'differs') && has(row, 'accepted'),
      [css.other!]: (row) => cellsOf(row).every((cell) => cell[2] === 'other') && has(row, 'other'),
    },
    headerClass: first ? css.first : undefined,
  };
}

/** One of several values that a body's files say, with its own mark. */
function drawRival(cell: SourceCell, text: string): HTMLElement {
  const value = element('span', classes(css.one, css[cell[2]]));
  const icon = iconOf(cell[2]);
  if (icon) value.append(drawIcon(icon, 's'));
  value.append(text);
  return value;
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
