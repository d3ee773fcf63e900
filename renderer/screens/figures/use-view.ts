import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { FigureRow } from '../../../shared/rpc/contract/figure-rows.ts';
import { ARRANGE, FOLDS } from '../../../shared/rpc/first-questions.ts';
import { ROW_FILTERS, type Arrangement, type RowFilter } from '../../../shared/rpc/row-views.ts';
import { useKept } from '../../app/kept.ts';
import { useNav } from '../../app/nav.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useLanguage } from '../../locales/words.ts';
import type { RowsQuery } from './use-rows.ts';

export interface View {
  query: RowsQuery;
  search: string;
  everySource: boolean;
  /** The body whose lines alone are shown; empty: those of all. */
  agency: string;
  everybody: () => void;
  setFilter: (filter: RowFilter) => void;
  setSearch: (search: string) => void;
  setArrange: (arrange: Arrangement) => void;
  setState: (state: RowsQuery['state']) => void;
  setEverySource: (every: boolean) => void;
  toggle: (row: FigureRow) => void;
  /** The person went to a line: it is chosen, and needs no showing. */
  choose: (row: FigureRow) => void;
  /** The line that a link led to is there; what unfolded for it stays unfolded. */
  shown: (unfolded: readonly string[]) => void;
}

/** What the grid shows: filter, search, order, vintage, folded lines; the lasting parts are remembered. */
export function useView(): View {
  const language = useLanguage();
  const { place, choose } = useNav();
  const filter = ROW_FILTERS.find((one) => one === place.params['filter']) ?? 'all';
  const agency = place.params['agency'] ?? '';
  const [search, setSearch] = useKept('search', '');
  const typed = useDeferredValue(search);
  const [arrange, setArrange] = useRemembered<Arrangement>(ARRANGE, 'section');
  const [everySource, setEverySource] = useRemembered('figures.everySource', false);
  const [folds, setFolds] = useRemembered<Record<string, boolean>>(FOLDS, {});
  const [state, setState] = useKept<RowsQuery['state']>('state', 'now');
  const { figure, period } = place.params;
  const key = figure === undefined ? undefined : period === undefined ? figure : `${figure}@${period}`;
  const chosen = useRef<string | undefined>(undefined);
  const [reveal, setReveal] = useState(key);
  useEffect(() => {
    if (key !== undefined && key !== chosen.current) setReveal(key);
    chosen.current = key;
  }, [key]);
  const query = useMemo<RowsQuery>(
    () => ({
      filter,
      ...(agency === '' ? {} : { agency }),
      search: typed,
      arrange,
      state,
      language,
      folds,
      ...(reveal === undefined ? {} : { reveal }),
    }),
    [filter, agency, typed, arrange, state, language, folds, reveal],
  );
  const shown = useCallback(
    (unfolded: readonly string[]) => {
      setReveal(undefined);
      if (unfolded.length > 0)
        setFolds((now) => ({ ...now, ...Object.fromEntries(unfolded.map((id) => [id, false])) }));
    },
    [setFolds],
  );
  return {
    query,
    search,
    everySource,
    agency,
    everybody: () => choose({ agency: '' }),
    setFilter: (to) => choose({ filter: to }),
    setSearch: (text) => setSearch(() => text),
    setArrange: (to) => {
      setArrange(() => to);
      setReveal(key);
    },
    setState: (to) => setState(() => to),
    setEverySource: (every) => setEverySource(() => every),
    toggle: (row) => {
      if (row.fold !== null) setFolds((now) => ({ ...now, [row.id]: row.fold === 'open' }));
    },
    choose: (row) => {
      if (row.figure === undefined || row.period === undefined || row.id === key) return;
      chosen.current = row.id;
      choose({ figure: row.figure, period: row.period });
    },
    shown,
  };
}
