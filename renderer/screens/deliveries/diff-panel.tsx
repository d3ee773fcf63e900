import type { DiffView, ValueDiff } from '../../../shared/contract/delivery-views.ts';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownNumber } from '../../../shared/words/number.ts';
import { useTableActions } from '../../parts/table/use-table-actions.tsx';
import css from './sheet/says-table.module.css';

/** Below the sheet: which values a correction changed, then which cells. */
export function DiffPanel(props: {
  file: string;
  diff: DiffView;
  onCell: (sheet: string, ref: string) => void;
  onFigure: (figure: string) => void;
}) {
  const { diff } = props;
  const words = useWords().deliveries;
  const language = useLanguage();
  const shown = (value: number | null | undefined): string =>
    value === undefined ? words.diff.absent : value === null ? '…' : shownNumber(value, language);
  const title = words.diff.title(diff.before.no);
  // Cells that are none of the values above them.
  const cells = diff.cells.filter(
    (cell) => !diff.values.some((value) => value.sheet === cell.sheet && value.ref === cell.ref),
  );
  const table = useTableActions('deliveries.diff', () => asTable(), { name: title });
  const cellCount = diff.cells.length + diff.more.cells;
  const valueCount = diff.values.length + diff.more.values;
  return (
    <section className={css.says} data-pane aria-label={title} tabIndex={-1} {...table.pane}>
      <header>
        <h2>{title}</h2>
        <span className="small muted">{`${words.diff.values(valueCount)} · ${words.diff.cells(cellCount)}`}</span>
      </header>
      {valueCount === 0 && (
        <p className="faint small" style={{ padding: '4px 14px' }}>
          {words.diff.noValues}
        </p>
      )}
      <table className={css.table}>
        <colgroup>
          <col style={{ width: 160 }} />
          <col style={{ width: 64 }} />
          <col style={{ width: 190 }} />
          <col />
          <col style={{ width: 88 }} />
        </colgroup>
        <thead>
          <tr>
            <th>{words.diff.sheet}</th>
            <th>{words.column.cell}</th>
            <th>{`${words.diff.before}, ${words.diff.after.toLowerCase()}`}</th>
            <th>{words.column.figure}</th>
            <th>{words.column.period}</th>
          </tr>
        </thead>
        <tbody>
          {diff.values.map((value, at) => (
            <Line
              key={`v${at}`}
              at={value}
              before={shown(value.before)}
              after={shown(value.after)}
              onCell={props.onCell}
            >
              <td>
                <button
                  type="button"
                  className="ellipsis"
                  style={{ maxWidth: '100%' }}
                  onClick={() => props.onFigure(value.figure.id)}
                >
                  {value.figure.name[language]}
                </button>
              </td>
              <td className="muted">{value.period}</td>
            </Line>
          ))}
          {cells.map((cell) => (
            <Line
              key={`${cell.sheet} ${cell.ref}`}
              at={cell}
              before={cell.before ?? words.diff.absent}
              after={cell.after ?? words.diff.absent}
              onCell={props.onCell}
            >
              <td className="faint" colSpan={2}>
                {words.diff.cells(1)}
              </td>
            </Line>
          ))}
        </tbody>
      </table>
      {table.dialog}
    </section>
  );

  function asTable(): TableToSave {
    const { sheet, before, after } = words.diff;
    const { cell, figure, period } = words.column;
    const more = diff.more.cells + diff.more.values;
    const lines = [
      ...diff.values.map((value) => ({
        at: value,
        cells: [shown(value.before), shown(value.after), value.figure.name[language], value.period],
      })),
      ...cells.map((one) => ({
        at: one,
        cells: [one.before ?? words.diff.absent, one.after ?? words.diff.absent, '', ''],
      })),
    ];
    const rest = more > 0 ? [[words.diff.more(more), '', '', '', '', '']] : [];
    return {
      title,
      columns: [sheet, cell, before, after, figure, period].map((header) => ({ header, kind: 'text' })),
      rows: [...lines.map(({ at, cells: texts }) => [at.sheet, at.ref, ...texts]), ...rest],
      origins: [...lines.map(({ at }) => `${props.file} · ${at.sheet} · ${at.ref}`), ...rest.map(() => '')],
    };
  }
}

function Line(props: {
  at: Pick<ValueDiff, 'sheet' | 'ref'>;
  before: string;
  after: string;
  onCell: (sheet: string, ref: string) => void;
  children: React.ReactNode;
}) {
  const { sheet, ref } = props.at;
  return (
    <tr>
      <td className="muted" title={sheet}>
        {sheet}
      </td>
      <td className="medium">
        <button type="button" className="accent" onClick={() => props.onCell(sheet, ref)}>
          {ref}
        </button>
      </td>
      <td title={`${props.before} → ${props.after}`}>
        <s className="faint">{props.before}</s> <Icon name="arrow" size="s" />{' '}
        <b className="bold">{props.after}</b>
      </td>
      {props.children}
    </tr>
  );
}
