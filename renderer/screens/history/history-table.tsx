import { useMemo, type ReactNode } from 'react';
import type { HistoryLine } from '../../../shared/contract/history.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { LinesTable } from '../../parts/table/lines-table.tsx';
import { dayOf } from './day-of.ts';
import { historyColumns } from './history-columns.tsx';

/** Acts by day: Enter goes where the act can be seen. */
export function HistoryTable(props: {
  lines: readonly HistoryLine[];
  chosen: number;
  onChoose: (seq: number) => void;
  onEnter: (line: HistoryLine) => void;
  after: ReactNode;
}) {
  const w = useWords().history;
  const language = useLanguage();
  const { lines } = props;
  const columns = useMemo(() => historyColumns(w, language), [w, language]);
  const groups = useMemo(
    () =>
      [...Map.groupBy(lines, (line) => dayOf(line.at, language))].map(([day, rows]) => ({
        key: day,
        heading: day,
        rows,
      })),
    [lines, language],
  );
  return (
    <LinesTable
      id="history"
      title={w.title}
      columns={columns}
      groups={groups}
      idOf={({ seq }) => String(seq)}
      originOf={({ links }) =>
        [links.delivery, links.sheet, links.ref].filter((part) => part !== undefined).join(' · ')
      }
      chosen={String(props.chosen)}
      onChoose={(seq) => props.onChoose(Number(seq))}
      moves={w.nextRow}
      enter={{ id: 'history.go', label: w.goThere, run: props.onEnter }}
      marks={({ links, undone }) => ({
        'data-figure': links.figure,
        'data-period': links.period,
        'data-undone': undone === undefined ? undefined : '',
      })}
      after={props.after}
    />
  );
}
