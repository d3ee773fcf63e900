import { useEffect, useRef, type ReactNode } from 'react';
import type { HistoryLine } from '../../../shared/contract/history.ts';
import { useKeptScroll } from '../../shell/kept.ts';
import { useActions } from '../../keys/actions.tsx';
import { useRowKeys } from '../../keys/use-row-keys.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import { shownTime } from '../../kit/when.ts';
import { ChangeWords } from './change-words.tsx';
import { dayOf } from './day-of.ts';
import { useHistoryTable } from './use-history-table.ts';

/** Acts by day: arrows move, Enter goes where the act can be seen, Ctrl C copies them as a table. */
export function HistoryTable(props: {
  lines: readonly HistoryLine[];
  chosen: number;
  onChoose: (seq: number) => void;
  onEnter: (line: HistoryLine) => void;
  after: ReactNode;
}) {
  const words = useWords();
  const w = words.history;
  const language = useLanguage();
  const { lines, chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  const cameBack = useKeptScroll(list, 'top');
  const moved = useRef(false);
  const table = useHistoryTable();
  const { inside, pane, dialog } = useTableActions('history', () => table(lines));
  const at = lines.findIndex((line) => line.seq === chosen);
  useRowKeys('history', w.nextRow, {
    at,
    count: lines.length,
    inside,
    choose: (to) => props.onChoose(lines[to]!.seq),
  });
  useActions([
    {
      id: 'history.go',
      label: w.goThere,
      keys: 'Enter',
      run: () => props.onEnter(lines[at]!),
      footer: true,
      disabled: !inside || at < 0,
    },
  ]);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-seq="${chosen}"]`);
    if (!cameBack || moved.current) row?.scrollIntoView({ block: 'nearest' });
    moved.current = true;
    const active = document.activeElement;
    if (active === document.body || list.current?.contains(active)) row?.focus({ preventScroll: true });
  }, [chosen, cameBack]);
  const days = Map.groupBy(lines, (line) => dayOf(line.at, language));
  return (
    <div className="scroll" ref={list} {...pane}>
      <table role="grid" aria-label={w.title} className="lines acts">
        <colgroup>
          {['time', 'act', 'change', 'who'].map((name) => (
            <col key={name} className={name} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{w.columns.time}</th>
            <th scope="col">{w.columns.act}</th>
            <th scope="col">{w.columns.change}</th>
            <th scope="col">{w.columns.who}</th>
          </tr>
        </thead>
        {[...days].map(([day, acts]) => (
          <tbody key={day}>
            <tr className="g">
              <th scope="rowgroup" colSpan={4}>
                {day}
              </th>
            </tr>
            {acts.map((line) => (
              <tr
                key={line.seq}
                data-seq={line.seq}
                data-figure={line.links.figure}
                data-period={line.links.period}
                aria-selected={line.seq === chosen}
                tabIndex={line.seq === chosen ? 0 : -1}
                {...(line.seq === chosen ? { 'data-begin': true } : {})}
                className={line.undone === undefined ? '' : 'undone'}
                onClick={() => props.onChoose(line.seq)}
                onDoubleClick={() => props.onEnter(line)}
              >
                <td className="m">{shownTime(line.at)}</td>
                <td className="act" title={line.reason}>
                  {line.undone === undefined ? w.act(line) : <s>{w.act(line)}</s>}
                  {line.undone !== undefined && (
                    <span className="m x12"> {w.undoneBy(line.undone.by, shownTime(line.undone.at))}</span>
                  )}
                </td>
                <td className="change">{line.change && <ChangeWords change={line.change} />}</td>
                <td className="m who">{line.by === 'arayis' ? w.program : line.by}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {props.after}
      {dialog}
    </div>
  );
}
