import { useEffect, useRef } from 'react';
import { useKeptScroll } from '../../shell/kept.ts';
import { useRowKeys } from '../../keys/use-row-keys.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import { idOf, isPerson, type ListName, type Row } from './lists.ts';
import { columnsOf } from './row-columns.ts';

/** One list of the catalogue: arrows move, Ctrl C copies it, the palette saves it as a workbook. */
export function RowTable(props: {
  list: ListName;
  rows: readonly Row[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const words = useWords();
  const w = words.catalogue;
  const language = useLanguage();
  const { rows, chosen, list } = props;
  const columns = columnsOf(list, words, language);
  const box = useRef<HTMLDivElement>(null);
  const cameBack = useKeptScroll(box, `top ${props.list}`);
  const moved = useRef(false);
  const at = rows.findIndex((row) => idOf(row) === chosen);
  const cells = rows.map((row) => columns.map((column) => column.text(row)));
  const { inside, pane, dialog } = useTableActions('catalogue', () => ({
    title: w.lists[list],
    columns: columns.map(({ header }) => ({ header, kind: 'text' })),
    rows: cells,
    origins: rows.map(idOf),
  }));
  useRowKeys('catalogue', w.acts.next, {
    at,
    count: rows.length,
    inside,
    choose: (to) => props.onChoose(idOf(rows[to]!)),
  });
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(chosen)}"]`);
    if (!cameBack || moved.current) row?.scrollIntoView({ block: 'nearest' });
    moved.current = true;
    const active = document.activeElement;
    if (active === document.body || box.current?.contains(active)) row?.focus({ preventScroll: true });
  }, [chosen, cameBack]);
  const wide = columns.reduce((sum, column) => sum + (column.wide ?? 1), 0);
  return (
    <div className="scroll" ref={box} {...pane}>
      <table role="grid" aria-label={w.lists[list]} className="lines rows">
        <colgroup>
          {columns.map((column) => (
            <col key={column.header} style={{ width: `${(100 * (column.wide ?? 1)) / wide}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header} scope="col" className={column.number ? 'r' : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr
              key={idOf(row)}
              data-row={idOf(row)}
              aria-selected={idOf(row) === chosen}
              tabIndex={idOf(row) === chosen ? 0 : -1}
              {...(idOf(row) === chosen ? { 'data-begin': true } : {})}
              onClick={() => props.onChoose(idOf(row))}
            >
              {columns.map((column, place) => (
                <td
                  key={column.header}
                  className={column.number ? 'r' : place === 0 ? 'first' : 'm'}
                  title={cells[line]![place]}
                >
                  {cells[line]![place]}
                  {place === 0 && !isPerson(row) && row.edited && (
                    <span className="st stale x11">
                      {' '}
                      <Icon name="pen" size="s" /> {w.edited}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {dialog}
    </div>
  );
}
