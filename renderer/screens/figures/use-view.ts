import { useDeferredValue, useMemo, useState } from 'react';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import { ARRANGE, FOLDS } from '../../../shared/contract/first-questions.ts';
import { ROW_FILTERS, type Arrangement, type RowFilter } from '../../../shared/contract/row-views.ts';
import { useKept } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { useRemembered } from '../../shell/remembered.ts';
import { useSession } from '../../shell/session.tsx';
import { useLanguage } from '../../words/speech.ts';
import type { RowsQuery } from './use-rows.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';

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
  /** The line that panel, highlight and Enter mean. */
  cursor: Cursor;
  /** The person went to a line: it is chosen, and needs no showing. */
  choose: (row: FigureRow) => void;
  /** The cursor goes to a figure, wherever its line is; null: to none. */
  goTo: (key: { figure: string; period: string } | null) => void;
  /** The cursor's line is looked for: a link led there, or other lines are shown. */
  seeking: boolean;
  /** The lines were chosen anew, and the cursor's line may not be among them. */
  narrowed: boolean;
  /** The cursor's line was found, or is none of these; what unfolded for it stays unfolded. */
  shown: (unfolded: readonly string[]) => void;
}

/** A figure, or a line that others stand under. */
export interface Cursor {
  /** Of its line, where it is known. */
  id?: string;
  figure?: string;
  period?: string;
  /** Id of a line without a figure. */
  group?: string;
}

function cursorOf(params: Readonly<Record<string, string>>, reportingPeriod: string): Cursor {
  const { figure = '', period = '', row = '' } = params;
  if (row !== '') return { id: row, group: row };
  if (figure === '') return {};
  const known = period === '' ? reportingPeriod : period;
  return { id: keyText({ figure, period: known }), figure, ...(period === '' ? {} : { period }) };
}

interface Seen {
  key: string | undefined;
  lines: string;
  arrange: Arrangement;
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
  const { workspace } = useSession();
  const cursor = cursorOf(place.params, workspace?.period ?? '');
  // A figure that a link named without its period is found in whichever comes first.
  const key = cursor.figure !== undefined && cursor.period === undefined ? cursor.figure : cursor.id;
  const lines = JSON.stringify([filter, agency, typed]);
  /** The line that the person went to or was shown last, and among which lines. */
  const [seen, setSeen] = useState<Seen>({ key: undefined, lines, arrange });
  const narrowed = seen.lines !== lines;
  const seeking = narrowed || seen.key !== key || seen.arrange !== arrange;
  const reveal = seeking ? (key ?? '') : undefined;
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
  return {
    query,
    search,
    everySource,
    agency,
    everybody: () => choose({ agency: '' }),
    setFilter: (to) => choose({ filter: to }),
    setSearch: (text) => setSearch(() => text),
    setArrange: (to) => setArrange(() => to),
    setState: (to) => setState(() => to),
    setEverySource: (every) => setEverySource(() => every),
    toggle: (row) => {
      // By what was asked for last: the line may not show it yet.
      if (row.fold !== null)
        setFolds((now) => ({ ...now, [row.id]: !(now[row.id] ?? row.fold === 'folded') }));
    },
    cursor,
    choose: (row) => {
      if (row.id === key) return;
      setSeen((now) => ({ ...now, key: row.id }));
      const { figure, period } = row;
      choose(
        figure === undefined || period === undefined
          ? { figure: '', period: '', row: row.id }
          : { figure, period, row: '' },
      );
    },
    goTo: (to) => choose({ figure: '', period: '', ...to, row: '' }),
    seeking,
    narrowed,
    shown: (unfolded) => {
      setSeen({ key, lines, arrange });
      if (unfolded.length > 0)
        setFolds((now) => ({ ...now, ...Object.fromEntries(unfolded.map((id) => [id, false])) }));
    },
  };
}
