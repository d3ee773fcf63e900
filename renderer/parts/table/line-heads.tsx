import type { KeyboardEvent } from 'react';
import { arrowStep, placeInList } from '../../keys/arrows.ts';
import { Icon } from '../../kit/icon.tsx';
import { classes } from '../../kit/classes.ts';
import type { TableSort } from '../../kit/table/layout.ts';
import type { LineColumn } from './line-column.ts';
import css from './lines.module.css';

/** Widths and headers. One of the headers is a stop of Tab, arrows lead to the others; a press orders the lines. */
export function LineHeads<R>(props: {
  columns: readonly LineColumn<R>[];
  sort: TableSort | undefined;
  onSort: (column: string) => void;
}) {
  const { columns, sort } = props;
  const stop = columns.some(({ id }) => id === sort?.column) ? sort?.column : columns[0]?.id;
  return (
    <>
      <colgroup>
        {columns.map(({ id, look, width }) => (
          <col key={id} className={look} style={width === undefined ? undefined : { width }} />
        ))}
      </colgroup>
      <thead onKeyDown={move}>
        <tr>
          {columns.map(({ id, header, unseen, align, look }) => {
            const sorted = sort?.column === id;
            return (
              <th
                key={id}
                scope="col"
                data-column={id}
                className={classes(look, align === 'right' && css.numeric)}
                aria-sort={!sorted ? undefined : sort.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  tabIndex={id === stop ? 0 : -1}
                  title={header}
                  onClick={() => props.onSort(id)}
                >
                  {unseen === true ? <span className="unseen">{header}</span> : header}
                  {sorted && <Icon name={sort.down ? 'arrow-down' : 'arrow-up'} size="s" />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const step = arrowStep(event.key)?.[1] ?? 0;
  const to = step === 0 ? null : placeInList(step > 0 ? 'ArrowDown' : 'ArrowUp', at, all.length);
  if (to === null) return;
  event.preventDefault();
  all[to]?.focus();
}
