import { useMemo, type ReactNode } from 'react';
import type { HistoryLine } from '../../../shared/contract/history.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { LinesTable } from '../../parts/table/lines-table.tsx';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { shownTime } from '../../kit/when.ts';
import type { LineColumn } from '../../parts/table/line-column.ts';
import { ChangeWords } from './change-words.tsx';
import css from './history-columns.module.css';

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

const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  az: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
} as const;
const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  az: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
} as const; // prettier-ignore

/** `Wednesday, 25 November 2026`, `25 noyabr 2026, çərşənbə`, in the time of the machine. */
function dayOf(iso: string, language: Settings['language']): string {
  const at = new Date(iso);
  const day = `${at.getDate()} ${MONTHS[language][at.getMonth()]} ${at.getFullYear()}`;
  const weekday = WEEKDAYS[language][at.getDay()];
  return language === 'az' ? `${day}, ${weekday}` : `${weekday}, ${day}`;
}

/** An act as columns. Instants are copied and saved as they are kept: UTC, ISO 8601. */
function historyColumns(w: Words['history'], language: Settings['language']): LineColumn<HistoryLine>[] {
  const { columns } = w;
  const shown = (value: number | string | null): string =>
    value === null ? '' : typeof value === 'number' ? shownNumber(value, language) : value;
  return [
    {
      id: 'time',
      header: columns.time,
      width: '64px',
      look: css.aside,
      text: ({ at }) => at,
      cell: ({ at }) => shownTime(at),
    },
    {
      id: 'act',
      header: columns.act,
      always: true,
      look: css.act,
      text: (line) => w.act(line),
      hint: ({ reason }) => reason,
      cell: (line) =>
        line.undone === undefined ? (
          w.act(line)
        ) : (
          <>
            <s>{w.act(line)}</s>
            <span className="muted small"> {w.undoneBy(line.undone.by, shownTime(line.undone.at))}</span>
          </>
        ),
    },
    {
      id: 'change',
      header: columns.change,
      width: '190px',
      text: ({ change }) => (change ? `${shown(change.before)} → ${shown(change.after)}` : ''),
      cell: ({ change }) => change && <ChangeWords change={change} />,
    },
    {
      id: 'who',
      header: columns.who,
      width: '150px',
      look: css.aside,
      text: ({ by }) => by,
      cell: ({ by }) => (by === 'arayis' ? w.program : by),
    },
    {
      id: 'number',
      header: w.number(0).replace(/\s*0$/, ''),
      shown: 'aside',
      text: ({ seq }) => String(seq),
      number: ({ seq }) => seq,
    },
    { id: 'reason', header: columns.reason, shown: 'aside', text: ({ reason }) => reason ?? '' },
    {
      id: 'undone',
      header: columns.undone,
      shown: 'aside',
      text: ({ undone }) => (undone ? w.undoneBy(undone.by, undone.at) : ''),
    },
  ];
}
