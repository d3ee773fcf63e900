import { useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useActions } from '../../keys/actions.tsx';
import { useRowKeys } from '../../keys/use-row-keys.ts';
import { useWords } from '../../words/speech.ts';
import { columnItems } from '../../kit/table/column-items.ts';
import { arranged, type TableSort } from '../../kit/table/layout.ts';
import { classes } from '../../kit/classes.ts';
import type { MenuItem } from '../../kit/menu.tsx';
import { asTable } from './as-table.ts';
import type { LineColumn, LineGroup } from './line-column.ts';
import { LineHeads } from './line-heads.tsx';
import { nextSort, sortedLines } from './sorted-lines.ts';
import { useRowInView } from './use-row-in-view.ts';
import { useTableActions } from './use-table-actions.tsx';
import { useTableLayout } from './use-table-layout.ts';
import css from './lines.module.css';

interface Props<R> {
  /** First part of the actions' ids and name of the remembered layout. */
  id: string;
  /** Of the remembered layout and of how far it is scrolled, where the same table shows several lists. */
  list?: string;
  title: string;
  className?: string | undefined;
  columns: readonly LineColumn<R>[];
  groups: readonly LineGroup<R>[];
  idOf: (row: R) => string;
  /** Which cell a line comes from, for the workbook. */
  originOf: (row: R) => string;
  chosen: string;
  onChoose: (id: string) => void;
  /** What arrows do, for the list of keys. */
  moves: string;
  /** Further keys: down, up. */
  letters?: readonly [down: string, up: string];
  /** Where Enter and a double press lead. */
  enter?: { id: string; label: string; run: (row: R) => void };
  look?: (row: R) => string | undefined;
  /** What other parts of the window know the line by: `data-figure`. */
  marks?: (row: R) => Record<`data-${string}`, string | number | undefined>;
  after?: ReactNode;
}

/**
 * Lines of any height under headings, drawn whole: for lists of some hundreds that are read and printed as they are.
 * The same is to be had as of the table of pages: arrows move, Shift with arrows or a press marks, Ctrl C copies,
 * a header orders, the menu saves, orders, hides and moves columns, and all of it is remembered.
 */
export function LinesTable<R>(props: Props<R>) {
  const { id, title, idOf, chosen, originOf } = props;
  const words = useWords().grid;
  const [layout, setLayout] = useTableLayout(props.list === undefined ? id : `${id} ${props.list}`);
  const [anchor, setAnchor] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const onScreen = props.columns.filter(({ shown }) => shown === undefined);
  const columns = arranged(onScreen, layout);
  const { sort } = layout;
  const groups = useMemo(
    () => sortedLines(props.groups, props.columns, sort),
    [props.groups, props.columns, sort],
  );
  const rows = groups.flatMap((group) => group.rows);
  const at = rows.findIndex((row) => idOf(row) === chosen);
  const from = anchor === null ? -1 : rows.findIndex((row) => idOf(row) === anchor);
  const marked = from < 0 || at < 0 ? [] : rows.slice(Math.min(from, at), Math.max(from, at) + 1);
  const inMarked = new Set(marked.map(idOf));
  const saved = [...columns, ...props.columns.filter(({ shown }) => shown === 'aside')];
  const setSort = (to: TableSort | undefined): void => setLayout((now) => ({ ...now, sort: to }));

  const ofColumns = (column: string | undefined): MenuItem[] => {
    const meant = columns.find((one) => one.id === column);
    const sorting: MenuItem[] = !meant
      ? []
      : [
          { label: words.sortUp, onChoose: () => setSort({ column: meant.id, down: false }) },
          { label: words.sortDown, onChoose: () => setSort({ column: meant.id, down: true }) },
        ];
    const none = { label: words.asTheyCome, disabled: !sort, onChoose: () => setSort(undefined) };
    const rest = columnItems({ columns: onScreen, layout, onLayout: setLayout, at: column, words });
    return [...sorting, none, 'line', ...rest];
  };
  const { inside, pane, openMenu, dialog } = useTableActions(
    id,
    () => asTable(title, saved, rows, originOf),
    {
      marked: () => asTable(title, saved, marked.length > 1 ? marked : rows, originOf),
      menu: (target) => {
        const cell = target.closest<HTMLElement>('[data-column]');
        const line = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
        if (!cell && line === undefined) return null;
        // A press within what is marked means all of it.
        if (line !== undefined && !inMarked.has(line)) choose(line);
        return { before: [], after: ofColumns(cell?.dataset['column']) };
      },
    },
  );
  const choose = (to: string): void => {
    setAnchor(null);
    props.onChoose(to);
  };
  const stretch = (to: string): void => {
    setAnchor((now) => now ?? chosen);
    props.onChoose(to);
  };
  useRowKeys(
    id,
    props.moves,
    {
      at,
      count: rows.length,
      inside,
      choose: (to) => choose(idOf(rows[to]!)),
      stretch: (to) => stretch(idOf(rows[to]!)),
    },
    props.letters,
  );
  const { enter } = props;
  useActions([
    {
      id: `columns:${id}`,
      label: `${words.columns}: ${title}`,
      run: () => openMenu(ofColumns(undefined)),
    },
    ...(enter === undefined
      ? []
      : [
          {
            id: enter.id,
            label: enter.label,
            keys: 'Enter',
            run: () => enter.run(rows[at]!),
            footer: true,
            disabled: !inside || at < 0,
          },
        ]),
  ]);
  useRowInView(box, chosen, props.list === undefined ? 'top' : `top ${props.list}`);
  const press = (event: MouseEvent, row: R): void => (event.shiftKey ? stretch : choose)(idOf(row));
  return (
    <div className={css.scroll} ref={box} data-scroll {...pane}>
      <table role="grid" aria-label={title} className={classes(css.lines, props.className)} data-table={id}>
        <LineHeads columns={columns} sort={sort} onSort={(column) => setSort(nextSort(sort, column))} />
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.heading !== undefined && (
              <Heading group={group} heading={group.heading} columns={columns.length} />
            )}
            {group.rows.map((row) => {
              const own = idOf(row);
              return (
                <tr
                  key={own}
                  data-line={own}
                  {...props.marks?.(row)}
                  aria-selected={own === chosen || inMarked.has(own)}
                  tabIndex={own === chosen ? 0 : -1}
                  {...(own === chosen ? { 'data-begin': true } : {})}
                  className={props.look?.(row)}
                  onMouseDown={(event) => {
                    // Lines are marked then, not their text.
                    if (event.shiftKey) event.preventDefault();
                  }}
                  onClick={(event) => press(event, row)}
                  onDoubleClick={() => enter?.run(row)}
                >
                  {columns.map((column) => (
                    <td
                      key={column.id}
                      data-column={column.id}
                      className={classes(column.look, column.align === 'right' && css.numeric)}
                      title={column.hint?.(row)}
                    >
                      {column.cell ? column.cell(row) : column.text(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {props.after}
      {dialog}
    </div>
  );
}

function Heading<R>(props: { group: LineGroup<R>; heading: string; columns: number }) {
  const { count } = props.group;
  // The count stands below the last column, as wide as that is.
  const wide = count === undefined || props.columns < 2 ? props.columns : props.columns - 1;
  return (
    <tr className={css.heading}>
      <th scope="rowgroup" colSpan={wide}>
        {props.heading}
      </th>
      {count !== undefined && wide < props.columns && <td className={css.count}>{count}</td>}
    </tr>
  );
}
