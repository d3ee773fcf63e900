import type { PartTable } from '../../../shared/domain/checks/part-table.ts';
import type { ChecksView, FindingDetail, FindingView } from '../../../shared/contract/checks.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import css from './part-table-view.module.css';
import panelCss from '../../kit/panel.module.css';

type Column = 'previous' | 'change' | 'value';
const COLUMNS: readonly Column[] = ['previous', 'change', 'value'];

/** A year of which nothing is known takes no room. */
const known = ({ parts, totals }: PartTable, column: Column): boolean =>
  column === 'value' || [...parts, ...totals].some((line) => line[column] !== null);

/** Parts, their sum, the total and what is between them: last year, the change, this year. */
export function PartTableView(props: {
  view: ChecksView;
  finding: FindingView;
  detail: FindingDetail;
  table: PartTable;
}) {
  const { view, finding, table, detail } = props;
  const w = useWords().checks;
  const language = useLanguage();
  const nav = useNav();
  const columns = COLUMNS.filter((column) => known(table, column));
  const names = { previous: Number(view.period) - 1, change: w.change, value: view.period };
  const sum = table.parts.length > 1;
  const several = table.totals.length > 1;
  const shown = (column: Column, number: number | null): string =>
    number === null ? '…' : (column === 'change' ? shownChange : shownNumber)(number, language);
  const line = (of: PartTable['parts'][number]) => (
    <tr key={of.figure} data-figure={of.figure} data-period={view.period}>
      <th scope="row">
        {factorOf(of.factor)}
        <button type="button" className={css.figure} onClick={() => nav.go('figures', { figure: of.figure })}>
          {view.labels[of.figure]?.[language] ?? of.figure}
        </button>
      </th>
      {columns.map((column) => (
        <td key={column}>{shown(column, of[column])}</td>
      ))}
    </tr>
  );
  const total = (name: string, of: PartTable['total'], className: string | undefined) => (
    <tr className={className}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column}>{shown(column, of[column])}</td>
      ))}
    </tr>
  );
  return (
    <div className={panelCss.part}>
      <table className={css.sums}>
        <thead>
          <tr>
            <th scope="col">{detail.unit?.[language]}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {names[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.parts.map(line)}
          {sum && total(w.together, table.together, css.sum)}
          {several && table.totals.map(line)}
          {several || sum
            ? total(w.total, table.total, sum ? css.total : `${css.sum} ${css.total}`)
            : table.totals.map(line)}
          <tr className={css.difference}>
            <th scope="row">{w.offBy}</th>
            {columns.map((column) => (
              <td key={column}>
                <OffBy number={table.offBy[column]} atMost={finding.facts.what.tag === 'at-most'} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const factorOf = (factor: number): string =>
  factor === 1 ? '' : factor === -1 ? '− ' : `${factor < 0 ? '− ' : ''}${Math.abs(factor)} × `;

/** Where the parts may be less than the whole, only more than it is an imbalance. */
function OffBy({ number, atMost }: { number: number | null; atMost: boolean }) {
  const language = useLanguage();
  if (number === null) return '…';
  if (atMost && number < 0) return <span className="muted">{shownChange(number, language)}</span>;
  if (number !== 0) return <span className="red">{shownChange(number, language)}</span>;
  return (
    <>
      <span className="green">
        <Icon name="decided" />
      </span>{' '}
      0
    </>
  );
}
