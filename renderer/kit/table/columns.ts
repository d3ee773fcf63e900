import type {
  CellClassParams,
  ColDef,
  ColGroupDef,
  ICellRendererComp,
  ICellRendererParams,
} from 'ag-grid-community';
import type { TableColumn } from './column.ts';
import css from './table.module.css';
import { classes } from '../classes.ts';

const ALIGNED = { left: css.left!, right: css.right! };

/** Our columns as the grid takes them; `widths`: what the person made of them. */
export function columnDefs<R>(
  columns: readonly TableColumn<R>[],
  widths: Readonly<Record<string, number>>,
  inRange: (row: number, column: number) => boolean,
): (ColDef<R> | ColGroupDef<R>)[] {
  const defs: (ColDef<R> | ColGroupDef<R>)[] = [];
  let at = 0;
  for (const column of columns) {
    const def = columnDef(column, at, widths[column.id], inRange);
    const last = defs.at(-1);
    at += 1;
    if (column.group === undefined) defs.push(def);
    else if (last && 'children' in last && last.headerName === column.group) last.children.push(def);
    else {
      const groupId = `group:${column.group}`;
      defs.push({
        groupId,
        headerName: column.group,
        headerClass: classes(css.spanner, column.pinned !== true && css.loose),
        marryChildren: true,
        children: [def],
      });
    }
  }
  return defs;
}

function columnDef<R>(
  column: TableColumn<R>,
  at: number,
  width: number | undefined,
  inRange: (row: number, column: number) => boolean,
): ColDef<R> {
  return {
    colId: column.id,
    headerName: column.header,
    headerClass: [ALIGNED[column.align], column.headerClass ?? ''].filter(Boolean),
    width: width ?? column.width,
    pinned: column.pinned === true ? 'left' : null,
    lockPinned: true,
    sortable: false,
    resizable: true,
    suppressMovable: true,
    cellRenderer: DrawnCell,
    cellRendererParams: { column_: { current: column } },
    // What a screen reader says of the cell, and by which a changed row is noticed.
    valueGetter: ({ data }) => (data === undefined ? '' : column.text(data)),
    equals: () => false,
    cellClass: [ALIGNED[column.align], ...(column.className?.split(' ') ?? [])],
    cellClassRules: {
      [css.inRange!]: ({ rowIndex }) => inRange(rowIndex, at),
      ...Object.fromEntries(
        Object.entries(column.rules ?? {}).map(([name, rule]) => [
          name,
          ({ data }: CellClassParams<R>) => data !== undefined && rule(data),
        ]),
      ),
    },
  };
}

interface Given<R> extends ICellRendererParams<R> {
  column_: { current: TableColumn<R> };
}

/** Draws a cell by hand and again when its row changed; a row that is on its way is empty. */
class DrawnCell<R> implements ICellRendererComp<R> {
  readonly #box = document.createElement('div');

  init(params: ICellRendererParams<R>): void {
    this.#box.className = css.cell!;
    this.#draw(params as Given<R>);
  }

  getGui(): HTMLElement {
    return this.#box;
  }

  refresh(params: ICellRendererParams<R>): boolean {
    this.#draw(params as Given<R>);
    return true;
  }

  #draw({ data, column_ }: Given<R>): void {
    this.#box.replaceChildren();
    if (data !== undefined) column_.current.draw(data, this.#box);
  }
}
