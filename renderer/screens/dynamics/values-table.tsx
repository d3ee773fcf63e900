import { useEffect, useRef } from 'react';
import type { PointView, RowView, SeriesView } from '../../../shared/contract/dynamics.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { hyphenateAz } from '../../../shared/words/hyphenate-az.ts';
import { useNav } from '../../shell/nav.tsx';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import { classes } from '../../kit/classes.ts';
import css from './values-table.module.css';

interface Props {
  view: SeriesView;
  rows: readonly RowView[];
  names: readonly string[];
  chosen: number | null;
  /** In place of the chart. */
  wide?: boolean;
  onChoose: (index: number) => void;
}

/** Scrolls the table alone: below a chart it is the screen that scrolls, and the chart is to stay in view. */
function bringInView(row: HTMLTableRowElement | null): void {
  const box = row?.closest(`.${css.scroll}`);
  if (!row || !box || box.scrollHeight <= box.clientHeight) return;
  const [at, view] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  // Below the header, which stays.
  const [above, below] = [view.top + row.clientHeight - at.top, at.bottom - view.bottom];
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += below;
}

/** Every value with its change and the cell it comes from; the chosen one is that of the chart. */
export function ValuesTable({ view, rows, names, chosen, wide, onChoose }: Props) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const byYear = rows.some((row) => row.year !== null);
  const single = names.length === 1;
  const current = useRef<HTMLTableRowElement>(null);
  const table = useTableActions('dynamics.values', () => ({
    title: view.title[language],
    columns: [
      { header: byYear ? words.year : words.item, kind: 'text' },
      ...names.map((name) => ({ header: `${name}, ${view.unit[language]}`, kind: 'number' as const })),
    ],
    rows: rows.map((row) => [row.label, ...row.points.map((point) => point.value)]),
    origins: rows.map((row) => row.points.map((point) => originOf(point, words, language)).join('; ')),
  }));
  useEffect(() => {
    if (chosen !== null) bringInView(current.current);
  }, [chosen]);
  return (
    <aside
      className={classes(css.values, wide === true && css.wide)}
      data-pane
      aria-label={words.values}
      {...table.pane}
    >
      <header>
        <h2 className="bold grow">{words.values}</h2>
        <span className="small muted">{view.unit[language]}</span>
      </header>
      <div className={css.scroll}>
        <table className={classes(single && css.single, single && !byYear && css.items)}>
          <thead>
            <tr>
              <th scope="col">{byYear ? words.year : words.item}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="ellipsis" title={name}>
                  {/* One series has its name above the chart; here it would not fit. */}
                  {single ? view.unit[language] : language === 'az' ? hyphenateAz(name) : name}
                </th>
              ))}
              {single && byYear && <th scope="col">{words.change}</th>}
              {single && (
                <th scope="col" className={css.worded}>
                  {words.source}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr
                key={row.label}
                ref={at === chosen ? current : undefined}
                aria-selected={at === chosen}
                onClick={() => onChoose(at)}
              >
                <th scope="row">{row.label}</th>
                {row.points.map((point, index) => (
                  <Value key={index} point={point} />
                ))}
                {single && byYear && <Change point={row.points[0]} />}
                {single && <Source point={row.points[0]} />}
              </tr>
            ))}
            {view.total && single && (
              <tr className={css.sum}>
                <th scope="row">{words.total}</th>
                <td>{shownNumber(view.total.value, language)}</td>
                <td />
                <td className={css.worded}>{words.yearsCounted(view.total.years)}</td>
              </tr>
            )}
          </tbody>
        </table>
        <InReference view={view} />
      </div>
      {table.dialog}
    </aside>
  );
}

/** Where a value comes from: the source, and the cell where there is one. */
function originOf(point: PointView, words: Words['dynamics'], language: Settings['language']): string {
  if (point.value === null) return '';
  const name = point.status === 'implied' ? words.status.implied : point.source[language];
  const { cell } = point;
  return cell
    ? `${name} · ${deliveryNumber(cell.delivery)} · ${cell.sheet} · ${cell.ref}`
    : name || words.status.added;
}

function Value({ point }: { point: PointView }) {
  const language = useLanguage();
  const words = useWords().dynamics;
  const text = point.value === null ? '…' : shownNumber(point.value, language);
  return (
    <td
      className={css.value}
      {...(point.figure === null ? {} : { 'data-figure': point.figure, 'data-period': point.period })}
    >
      {point.open && <Icon name="open" size="s" label={words.legend.proposed} />}
      {text}
    </td>
  );
}

function Change({ point }: { point: PointView | undefined }) {
  const language = useLanguage();
  const change = point?.change ?? null;
  return (
    <td className="muted">
      {change === null ? (point?.value === null ? '…' : '') : shownChange(change, language)}
    </td>
  );
}

function Source({ point }: { point: PointView | undefined }) {
  const words = useWords().dynamics;
  const language = useLanguage();
  const nav = useNav();
  if (!point || point.value === null) return <td className={css.worded} />;
  const cell = point.cell;
  const name = point.status === 'implied' ? words.status.implied : point.source[language];
  return (
    <td className={classes(css.worded, 'ellipsis')}>
      {cell ? (
        <button
          type="button"
          title={`${name} · ${cell.sheet} · ${cell.ref}`}
          onClick={() =>
            nav.go('deliveries', { delivery: String(cell.delivery), sheet: cell.sheet, ref: cell.ref })
          }
        >
          {name} <span className="faint">{`${deliveryNumber(cell.delivery)} · ${cell.ref}`}</span>
        </button>
      ) : (
        name || words.status.added
      )}
    </td>
  );
}

function InReference({ view }: { view: SeriesView }) {
  const words = useWords().dynamics;
  const nav = useNav();
  return (
    <div className={css.inReference}>
      <h3 className="label">{words.inReference}</h3>
      <p className="small muted">{view.page === null ? words.notInReference : words.pageInWord(view.page)}</p>
      {view.page !== null && (
        <Button small onClick={() => nav.go('reference', { section: `slide-${view.page}` })}>
          {words.toReference}
        </Button>
      )}
    </div>
  );
}
