import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import type { CellView, SheetView } from '../../../../shared/contract/delivery-views.ts';
import { useToast } from '../../../shell/toast.tsx';
import { useWords } from '../../../words/speech.ts';
import { copyText } from '../../../kit/copy-text.ts';
import { inside, cursorMoved, rangeOf, rangeAsText, type Spot } from './cell-cursor.ts';
import { geometryOf, HEAD, SIDE, type Geometry } from './sheet-geometry.ts';
import { ColumnHeads, RowHeads } from './sheet-heads.tsx';
import { SheetRow } from './sheet-row.tsx';
import { useCells } from './use-cells.ts';
import { useSheetMenu } from './use-sheet-menu.tsx';
import { useCellInView, useViewport } from '../use-viewport.ts';
import css from './sheet-grid.module.css';

/** Rows drawn above and below what is in view. */
const AROUND = 12;
const TALLEST = 620;
const NO_CELLS: readonly CellView[] = [];

/** What another screen draws around and over the sheet. */
export interface Overlay {
  /** Room to the left of the row numbers and to the right of the last column. Pixels. */
  left: number;
  right: number;
  /** A cell with what is made of it there. */
  look: (cell: CellView) => CellView;
  /** Words of a cell that nobody explained. */
  wavy: (cell: CellView) => readonly string[];
  /** Its keys rest: something that is drawn over it has them. */
  hasKeys?: boolean;
  /** What is to be in view instead of the cell under the cursor. */
  shows?: Spot;
  /** Drawn over it; only what is in view. */
  draw: (geo: Geometry, rows: readonly number[]) => ReactNode;
}

const NOT_WAVY = (): readonly string[] => [];

/**
 * The sheet as the agency sees it, with what was made of each cell laid over it. Only what is in view is drawn.
 * Arrows move, Shift selects, Enter opens what the cell yields, Ctrl C copies.
 */
export function SheetGrid(props: {
  sheet: SheetView;
  diff: boolean;
  at: Spot;
  /** Addresses of cells that belong to the current one. */
  near: ReadonlySet<string>;
  onMove: (to: Spot) => void;
  onOpen: (cell: CellView | undefined) => void;
  /** Tells the cell under the cursor. */
  onCell: (cell: CellView | undefined) => void;
  /** Tells the cells that are selected. */
  onRange?: (range: Range) => void;
  overlay?: Overlay;
  /** Tells its cells from those of another sheet beside it. */
  idOf?: string;
}) {
  const { sheet, diff, at, onCell, onRange, overlay, idOf = 'cell' } = props;
  const words = useWords().deliveries;
  const toast = useToast();
  const box = useRef<HTMLDivElement>(null);
  const { view, onScroll } = useViewport(box);
  const [anchor, setAnchor] = useState<Spot | null>(null);
  const [span, setSpan] = useState({ first: 1, last: 40 });
  const { delivery, sheet: name } = sheet;
  const read = useCells({ delivery, sheet: name, rows: sheet.rows, ...span, diff });
  const look = overlay?.look;
  const cells = useMemo(
    () => (look ? new Map([...read].map(([row, own]) => [row, own.map(look)])) : read),
    [read, look],
  );
  const [before, behind] = [overlay?.left ?? 0, overlay?.right ?? 0];
  const geo = useMemo(
    () => geometryOf(sheet, cells, view.width - 2 - before - behind, before > 0),
    [sheet, cells, view.width, before, behind],
  );
  const first = Math.max(1, geo.rowAt(Math.max(0, view.top - HEAD)) - AROUND);
  const last = Math.min(Math.max(1, sheet.rows), geo.rowAt(view.top + view.height) + AROUND);
  useEffect(() => setSpan({ first, last }), [first, last]);
  const seen = overlay?.shows ?? at;
  useCellInView(box, geo, seen, cells.size === 0 ? '' : `${view.height} ${view.width}`, before);
  const here = cells.get(at.row)?.find((cell) => cell.col === at.col);
  useEffect(() => onCell(here), [here, onCell]);
  const range = rangeOf(anchor ?? at, at);
  const said = JSON.stringify(range);
  useEffect(() => onRange?.(JSON.parse(said) as Range), [said, onRange]);
  const copy = async (): Promise<void> => {
    const { top, bottom, left, right } = range;
    if (await copyText(rangeAsText(range, cells)))
      toast.say(words.copied(bottom - top + 1, right - left + 1));
  };
  const onKey = (event: React.KeyboardEvent): void => {
    if (overlay?.hasKeys === true) return;
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyC') {
      event.preventDefault();
      return void copy();
    }
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      return props.onOpen(here);
    }
    const page = Math.max(1, geo.rowAt(view.top + view.height) - geo.rowAt(view.top) - 1);
    const extent = { rows: Math.max(1, sheet.rows), cols: sheet.columns.length, page };
    const to = cursorMoved(event, at, extent, geo.merges);
    if (!to) return;
    event.preventDefault();
    setAnchor(event.shiftKey ? (anchor ?? at) : null);
    props.onMove(to);
  };
  const onPress = (event: React.MouseEvent): void => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!target) return;
    setAnchor(event.shiftKey ? (anchor ?? at) : null);
    props.onMove({ row: Number(target.dataset['row']), col: Number(target.dataset['col']) });
  };
  const menu = useSheetMenu({ sheet, range, cells, copy: () => void copy() });
  const onMenu = (event: React.MouseEvent): void => {
    // What is marked is meant where the press is within it.
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    const spot = cell && { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) };
    if (spot && !inside(range, spot)) onPress(event);
    menu.open(event);
  };
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // A merge that begins above what is in view still shows.
  const above = geo.merges.filter((one) => one.top < first && one.bottom >= first).map((one) => one.top);
  return (
    <div
      ref={box}
      className={overlay ? `${css.grid} ${css.bare}` : css.grid}
      role="grid"
      tabIndex={0}
      data-begin
      aria-label={words.sheetGrid(name)}
      aria-rowcount={sheet.rows}
      aria-colcount={sheet.columns.length}
      aria-activedescendant={`${idOf}-${at.row}-${at.col}`}
      onKeyDown={onKey}
      onMouseDown={(event) => {
        if (event.button === 0) onPress(event);
      }}
      onContextMenu={onMenu}
      onDoubleClick={() => props.onOpen(here)}
      onScroll={onScroll}
      style={{ flexBasis: Math.min(geo.height + HEAD + 4, TALLEST) }}
    >
      <div
        className={css.all}
        role="presentation"
        style={{ width: before + SIDE + geo.width + behind, height: HEAD + geo.height }}
      >
        <div
          className={css.paper}
          role="presentation"
          style={{ left: before, width: SIDE + geo.width, height: HEAD + geo.height }}
        >
          <ColumnHeads sheet={sheet} geo={geo} at={at} />
          <RowHeads sheet={sheet} geo={geo} at={at} rows={rows} />
          {[...new Set([...above, ...rows])].map((row) => (
            <SheetRow
              key={row}
              row={row}
              cells={cells.get(row) ?? NO_CELLS}
              sheet={sheet}
              geo={geo}
              at={at}
              range={anchor === null ? null : range}
              near={props.near}
              idOf={idOf}
              wavy={overlay?.wavy ?? NOT_WAVY}
            />
          ))}
        </div>
        {overlay?.draw(geo, rows)}
      </div>
      {menu.drawn}
    </div>
  );
}
