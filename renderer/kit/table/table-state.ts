import type { Words } from '../../../shared/words/interface/words.ts';
import type { TableColumn } from './column.ts';
import type { CellRange } from './range.ts';
import type { TableProps } from './table.tsx';

interface Drawn<R> {
  props: TableProps<R>;
  /** Those that are seen, in the person's order. */
  columns: readonly TableColumn<R>[];
  words: Words['grid'];
}

/** Everything that the grid's own callbacks need of the newest render. */
export interface TableState<R> extends Drawn<R> {
  range: CellRange | null;
  total: number;
  /** The version that the rows of each page are of, by the index of its first row. */
  pages: Map<number, string>;
  /** The focus came to a row that is still on its way. */
  awaited: boolean;
  /** A cell was given the focus before it was drawn: what has the focus until then. */
  owed: Element | null;
  /** Line `top` is the first one in view; it is to be that still when line `at` has got the focus. */
  held: { at: number; top: number } | null;
  /** Id of the row that the focus or the screen chose last. */
  cursor: string | undefined;
  /** After each render. */
  renew: (drawn: Drawn<R>) => void;
}

export function newTableState<R>(drawn: Drawn<R>): TableState<R> {
  const state: TableState<R> = {
    ...drawn,
    range: null,
    total: 0,
    pages: new Map(),
    awaited: false,
    owed: null,
    held: null,
    cursor: drawn.props.current,
    renew: (next) => {
      if (next.props.current !== state.props.current) state.cursor = next.props.current;
      Object.assign(state, next);
    },
  };
  return state;
}
