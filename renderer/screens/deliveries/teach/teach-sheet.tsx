import { useMemo, type ReactNode } from 'react';
import type { CellView, SheetView } from '../../../../shared/contract/delivery-views.ts';
import type { TeachRow, TeachSheet as Taught, TeachTable } from '../../../../shared/contract/teaching.ts';
import { parseRange, toRef, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import { classes } from '../../../kit/classes.ts';
import { Icon } from '../../../kit/icon.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import type { Spot } from '../sheet/cell-cursor.ts';
import { HEAD, SIDE, type Geometry } from '../sheet/sheet-geometry.ts';
import { SheetGrid, type Overlay } from '../sheet/sheet-grid.tsx';
import { Bars } from './bars.tsx';
import { TableBox } from './edges.tsx';
import type { Drawing, Edges } from './use-edges.ts';
import css from './teach-sheet.module.css';

/** Room for what a row counts, and for what it was the year before. Pixels. */
const CHIPS = 176;
const BEFORE = 74;

/** The sheet as its agency sees it, with what each row and column of its tables is taken for at their edges. */
export function TeachSheet(props: {
  sheet: SheetView;
  taught: Taught;
  /** Over what was accepted for the year before. */
  before: string;
  at: Spot;
  near: ReadonlySet<string>;
  onMove: (to: Spot) => void;
  onRange: (range: Range) => void;
  /** Tells the cell under the cursor. */
  onCell: (cell: CellView | undefined) => void;
  edges: Edges;
}) {
  const { sheet, taught, at, edges } = props;
  const { onMove } = props;
  const looks = useMemo(() => looksOf(taught), [taught]);
  const overlay: Overlay = {
    left: CHIPS,
    right: BEFORE,
    ...looks,
    hasKeys: edges.drawing !== null,
    ...(edges.drawing === null ? {} : { shows: edgeOf(edges.drawing, at) }),
    draw: (geo, rows) => marksOf(taught, { geo, rows, at, edges, onMove, before: props.before }),
  };
  return (
    <SheetGrid
      sheet={sheet}
      diff={false}
      at={at}
      near={props.near}
      overlay={overlay}
      onMove={onMove}
      onRange={props.onRange}
      onOpen={NOBODY}
      onCell={props.onCell}
    />
  );
}

/** A cell at the edge that moves. */
function edgeOf({ boxes, at, edge }: Drawing, cursor: Spot): Spot {
  const box = boxes[at];
  if (box === undefined) return cursor;
  return edge === 'top' || edge === 'bottom'
    ? { row: box[edge], col: cursor.col }
    : { row: cursor.row, col: box[edge] };
}

/** What is drawn around the sheet. */
const marksOf = (
  taught: Taught,
  { before, ...place }: Omit<MarksProps, 'table' | 'place'> & { before: string },
): ReactNode => (
  <>
    <span
      className={css.year}
      aria-hidden="true"
      style={{ left: CHIPS + SIDE + place.geo.width, width: BEFORE }}
    >
      {before}
    </span>
    {taught.tables.map((table, at) => (
      <TableMarks key={table.range} table={table} place={at} {...place} />
    ))}
    {place.edges.drawing?.boxes.map((box, at) => (
      <TableBox
        key={at}
        box={box}
        place={at}
        geo={place.geo}
        before={CHIPS}
        edges={place.edges}
        isHere={false}
        moving={at === place.edges.drawing!.at ? place.edges.drawing!.edge : null}
      />
    ))}
  </>
);

const NOBODY = (): void => undefined;

/** What is made of each cell, and which of its words nobody explained. */
function looksOf(taught: Taught): Pick<Overlay, 'look' | 'wavy'> {
  const made = new Map(taught.cells.map((cell) => [cell.ref, cell]));
  const rows = new Set(
    taught.tables.flatMap((table) => (table.turned ? [] : table.rows.map(({ at }) => at))),
  );
  const words = Map.groupBy(
    taught.tables.flatMap((table) => table.words),
    ({ ref }) => ref,
  );
  return {
    look: ({ question: _question, why: _why, label: _label, ...cell }): CellView => {
      const { meaning = 'none', question } = made.get(toRef(cell.row, cell.col)) ?? {};
      return {
        ...cell,
        meaning,
        ...(question === undefined ? {} : { question }),
        ...(meaning === 'header' && rows.has(cell.row) ? { label: true as const } : {}),
      };
    },
    wavy: ({ row, col }) => words.get(toRef(row, col))?.map(({ word }) => word) ?? NO_WORDS,
  };
}

const NO_WORDS: readonly string[] = [];

interface MarksProps {
  table: TeachTable;
  /** Among the tables of the sheet. */
  place: number;
  edges: Edges;
  geo: Geometry;
  rows: readonly number[];
  at: Spot;
  onMove: (to: Spot) => void;
}

/** The box of a table, what its columns are above it, its rows at the left, the year before at the right. */
function TableMarks(props: MarksProps) {
  const { table, geo, rows, at } = props;
  const words = useWords().teach;
  const { top, bottom, left, right } = parseRange(table.range);
  const [first, last] = [rows[0] ?? 1, rows.at(-1) ?? 1];
  if (bottom < first || top > last) return null;
  const isHere = at.row >= top && at.row <= bottom;
  const edge = (col: number): number => CHIPS + SIDE + geo.left[col]!;
  const shown = table.turned ? [] : table.rows.filter((row) => row.at >= first && row.at <= last);
  return (
    <>
      {props.edges.drawing === null && (
        <TableBox
          box={{ top, bottom, left, right }}
          place={props.place}
          geo={geo}
          before={CHIPS}
          edges={props.edges}
          isHere={isHere}
          moving={null}
        />
      )}
      {table.columns.map((column) => (
        <span
          key={column.at}
          className={classes(css.column, !isCounting(column.kind) && css.plain)}
          aria-hidden="true"
          style={{
            left: edge(column.at - 1) + 2,
            top: HEAD + geo.top(top) - 19,
            width: geo.left[column.at]! - geo.left[column.at - 1]! - 4,
          }}
        >
          {column.time ?? words.kinds[column.kind]}
        </span>
      ))}
      {shown.map((row) => (
        <RowMark
          key={row.at}
          row={row}
          isHere={at.row === row.at}
          top={HEAD + geo.top(row.at)}
          height={geo.top(row.at + 1) - geo.top(row.at)}
          right={edge(geo.left.length - 1)}
          onMove={() => props.onMove({ row: row.at, col: table.columns[0]?.at ?? left })}
        />
      ))}
    </>
  );
}

const isCounting = (kind: TeachTable['columns'][number]['kind']): boolean =>
  kind === 'value' || kind === 'total' || kind === 'change';

function RowMark(props: {
  row: TeachRow;
  isHere: boolean;
  top: number;
  height: number;
  right: number;
  onMove: () => void;
}) {
  const { row, top, height } = props;
  const { state, figure, was } = row;
  const words = useWords().teach;
  const language = useLanguage();
  const name = figure?.name[language] ?? (state === 'aside' ? words.aside : words.noFigure);
  return (
    <>
      <div
        className={classes(css.chip, css[state], props.isHere && css.active)}
        aria-hidden="true"
        title={name}
        style={{ top: top + 2, height: height - 4, width: CHIPS - 14 }}
        onMouseDown={(event) => {
          event.preventDefault();
          props.onMove();
        }}
      >
        {state === 'aside' ? null : <Icon name={state === 'asked' ? 'question' : 'decided'} size="s" />}
        <span className={classes('grow', height > 36 ? css.lines : 'ellipsis')}>{name}</span>
        {state !== 'aside' && <Bars of={row.confidence} />}
      </div>
      {state !== 'aside' && (
        <span
          className={classes(css.was, was?.fits === true && css.fits)}
          aria-hidden="true"
          style={{ top, height, left: props.right + 8, width: BEFORE - 16 }}
        >
          {was?.fits === true && <Icon name="decided" size="s" />}
          {was?.fits === false && <Icon name="query" size="s" />}
          {was === null ? words.beforeNone : shownNumber(was.value, language)}
        </span>
      )}
    </>
  );
}
