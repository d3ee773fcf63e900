import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { FIRST_ROWS } from '../../../shared/contract/first-questions.ts';
import type { FigureRow, RowsSpec, RowsView } from '../../../shared/contract/figure-rows.ts';
import { call, useAsk } from '../../shell/api.ts';
import type { TableSource } from '../../kit/table/column.ts';

export type RowsQuery = Omit<RowsSpec, 'from' | 'to'>;

export interface Rows {
  view: RowsView | null;
  /** The view is the answer to what is asked now. */
  current: boolean;
  slow: boolean;
  source: TableSource<FigureRow>;
  /** Another one for every other view and workspace state. */
  version: string;
}

/** The lines of the grid, page by page, in the view that is chosen. */
export function useRows(query: RowsQuery): Rows {
  const { data, slow, current } = useAsk('figures.rows', { ...query, from: 0, to: FIRST_ROWS }, [
    'work',
    'session',
  ]);
  const first = useRef<{ data: RowsView | null; query: RowsQuery }>({ data: null, query });
  // Until the answer is there, the pages below are those of the question before it as well.
  useLayoutEffect(() => {
    if (current) first.current = { data, query };
  }, [current, data, query]);
  const source = useCallback<TableSource<FigureRow>>(async (from, to) => {
    const { data: page, query: asked } = first.current;
    if (page && from === 0 && to <= FIRST_ROWS) return { rows: page.rows, total: page.total };
    const answer = await call('figures.rows', { ...asked, from, to });
    return answer.ok ? { rows: answer.value.rows, total: answer.value.total } : null;
  }, []);
  // The grid asks again when the answer is there, not when the question changes: old rows stay until then.
  const version = useMemo(() => JSON.stringify([data?.version, data?.total, data?.rows]), [data]);
  return { view: data, current, slow, source, version };
}
