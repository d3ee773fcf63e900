import type { HistoryLine } from '../../../shared/contract/history.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { shownTime } from '../../kit/when.ts';
import type { LineColumn } from '../../parts/table/line-column.ts';
import { ChangeWords } from './change-words.tsx';
import css from './history-columns.module.css';

/** An act as columns. Instants are copied and saved as they are kept: UTC, ISO 8601. */
export function historyColumns(
  w: Words['history'],
  language: Settings['language'],
): LineColumn<HistoryLine>[] {
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
