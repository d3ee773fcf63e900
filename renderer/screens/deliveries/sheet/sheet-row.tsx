import { toRef, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import type { CellView, SheetView } from '../../../../shared/contract/delivery-views.ts';
import { classes } from '../../../kit/classes.ts';
import type { Spot } from './cell-cursor.ts';
import { cellClass } from './cell-look.ts';
import { useCellWords } from './cell-words.ts';
import { HEAD, reachOf, SIDE, type Geometry } from './sheet-geometry.ts';
import css from './sheet-cell.module.css';
import type { CSSProperties } from 'react';
import { Icon } from '../../../kit/icon.tsx';

/** One row of the sheet, empty cells too; a cell that a merge covers is not there. */
export function SheetRow(props: {
  row: number;
  cells: readonly CellView[];
  sheet: SheetView;
  geo: Geometry;
  at: Spot;
  /** Cells that are selected, where more than one is. */
  range: Range | null;
  near: ReadonlySet<string>;
  idOf: string;
  /** Words of a cell that nobody explained. */
  wavy: (cell: CellView) => readonly string[];
}) {
  const { row, sheet, geo, at, range } = props;
  const say = useCellWords();
  const known = new Set(props.cells.map((cell) => cell.col));
  const blank = sheet.columns
    .map((_, index) => index + 1)
    .filter((col) => !known.has(col))
    .map((col): CellView => ({ row, col, text: '', type: 'blank', meaning: 'none' }));
  const merges = geo.merges.filter((one) => one.top <= row && one.bottom >= row);
  const isHiddenRow = sheet.hiddenRows.includes(row);
  return (
    <div role="row" aria-rowindex={row}>
      {[...blank, ...props.cells].map((cell) => {
        const { col } = cell;
        const merge = merges.find((one) => one.left <= col && one.right >= col);
        if (merge && (merge.top !== row || merge.left !== col)) return null;
        const reach = cell.text === '' && !merge ? col : reachOf(cell, props.cells, geo.merges, sheet.columns.length); // prettier-ignore
        const current = row === at.row && col === at.col;
        const selected = range !== null && row >= range.top && row <= range.bottom && col >= range.left && col <= range.right; // prettier-ignore
        const hidden = cell.text === '' && (isHiddenRow || sheet.columns[col - 1]?.hidden === true);
        const state = current ? css.cursor : selected ? css.selected : props.near.has(toRef(row, col)) && css.near; // prettier-ignore
        const span = merge && merge.right > merge.left ? css.middle : !merge && reach > col && css.over;
        return (
          <SheetCell
            key={col}
            id={`${props.idOf}-${row}-${col}`}
            cell={cell}
            current={current}
            name={say.name(cell, toRef(row, col))}
            title={say.title(cell)}
            wavy={props.wavy(cell)}
            className={classes(css.cell, cellClass(cell, geo.wraps), hidden && css.hidden, span, state)}
            style={{
              left: SIDE + geo.left[col - 1]!,
              top: HEAD + geo.top(row),
              width: geo.left[reach]! - geo.left[col - 1]!,
              height: geo.top((merge?.bottom ?? row) + 1) - geo.top(row),
            }}
          />
        );
      })}
    </div>
  );
}

/** One cell of the agency's sheet. */
function SheetCell(props: {
  id: string;
  cell: CellView;
  className: string;
  style: CSSProperties;
  name: string;
  title: string;
  wavy: readonly string[];
  current: boolean;
}) {
  const { cell } = props;
  const raised = cell.superscript;
  const text = raised === undefined ? cell.text : cell.text.slice(0, cell.text.length - raised.length);
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-label={props.name}
      aria-selected={props.current}
      aria-colindex={cell.col}
      title={props.title}
      className={props.className}
      style={props.style}
      data-row={cell.row}
      data-col={cell.col}
    >
      {cell.meaning === 'question' && <Icon name="question" />}
      {cell.was !== undefined && cell.was !== null && <s>{cell.was}</s>}
      <span>
        {props.wavy.length === 0 ? text : <Wavy text={text} words={props.wavy} />}
        {raised !== undefined && <sup>{raised}</sup>}
      </span>
    </div>
  );
}

/** A text whose unexplained words are underlined with a wave. */
function Wavy({ text, words }: { text: string; words: readonly string[] }) {
  const small = text.toLowerCase();
  const marks = words
    .map((word) => ({ from: small.indexOf(word.toLowerCase()), length: word.length }))
    .filter(({ from }) => from >= 0)
    .toSorted((a, b) => a.from - b.from);
  let at = 0;
  const parts = marks.flatMap(({ from, length }) => {
    if (from < at) return [];
    const before = text.slice(at, from);
    at = from + length;
    return [
      before,
      <u key={from} className={css.wavy}>
        {text.slice(from, at)}
      </u>,
    ];
  });
  return [...parts, text.slice(at)];
}
