import type { TaughtRow } from '../../../shared/domain/catalogue/layout-views.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Words } from '../../../shared/words/interface/words.ts';
import { Mark } from '../../kit/mark.tsx';
import { shownDay } from '../../kit/when.ts';
import type { LineColumn } from '../../parts/table/line-column.ts';
import { isTaught, type Row } from './lists.ts';
import { classes } from '../../kit/classes.ts';
import css from './row-columns.module.css';

/** What the list of taught forms shows of each. */
export function taughtColumns(w: Words['catalogue'], language: Settings['language']): LineColumn<Row>[] {
  const t = w.taught;
  const of =
    <T,>(from: (row: TaughtRow) => T, none: T) =>
    (row: Row): T =>
      isTaught(row) ? from(row) : none;
  const text = (from: (row: TaughtRow) => string): ((row: Row) => string) => of(from, '');
  const latest = ({ readings }: TaughtRow): string => readings.at(-1)?.period ?? '';
  const count = (from: (row: TaughtRow) => number): Pick<LineColumn<Row>, 'align' | 'text' | 'number'> => ({
    align: 'right',
    text: text((row) => (from(row) === 0 ? '' : String(from(row)))),
    number: of((row) => (from(row) === 0 ? null : from(row)), null),
  });
  const columns: LineColumn<Row>[] = [
    {
      id: 'table',
      header: t.columns.table,
      text: text((row) => titleIn(row, t)),
      width: '30%',
      always: true,
    },
    { id: 'agency', header: t.columns.agency, text: text((row) => row.short[language]), width: '17%' },
    {
      id: 'taught',
      header: t.columns.taught,
      text: text((row) => t.byOn(row.by, shownDay(row.at, language))),
      width: '17%',
    },
    {
      id: 'state',
      header: t.columns.state,
      text: text((row) => stateIn(row, t)),
      cell: (row) => (isTaught(row) ? <TaughtState row={row} t={t} /> : ''),
      look: classes(css.further, css.state),
      width: '27%',
    },
    { id: 'read', header: t.columns.read, width: '56px', ...count(({ readings }) => readings.length) },
    {
      id: 'cells',
      header: t.columns.cells,
      width: '56px',
      ...count(({ readings }) => readings.reduce((sum, { cells }) => sum + cells, 0)),
    },
    { id: 'latest', header: t.columns.latest, align: 'right', width: '56px', text: text(latest) },
  ];
  return columns.map((column, at) => ({
    look: at > 0 && column.align === undefined ? css.further : undefined,
    hint: column.text,
    ...column,
  }));
}

export const titleIn = ({ title }: Pick<TaughtRow, 'title'>, t: Words['catalogue']['taught']): string =>
  title === '' ? t.untitled : title;

export function stateIn(
  { withdrawn, replaced, confirmedBy }: TaughtRow,
  { states }: Words['catalogue']['taught'],
): string {
  if (withdrawn !== undefined) return states.withdrawn(withdrawn.by);
  if (replaced === true) return states.replaced;
  return confirmedBy === undefined ? states.waits : states.confirmed(confirmedBy);
}

/** A state is an icon and words, as everywhere. */
export function TaughtState({ row, t }: { row: TaughtRow; t: Words['catalogue']['taught'] }) {
  const { withdrawn, replaced, confirmedBy } = row;
  const icon =
    withdrawn !== undefined
      ? 'hidden'
      : replaced === true
        ? 'note'
        : confirmedBy === undefined
          ? 'proposed'
          : 'decided';
  return <Mark name={icon}>{stateIn(row, t)}</Mark>;
}
