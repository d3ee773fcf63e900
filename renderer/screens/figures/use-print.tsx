import type { ReactNode } from 'react';
import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import type { AgencyName } from '../../../shared/contract/origin.ts';
import { usePaper } from '../../shell/paper.ts';
import type { TableColumn, TableSource } from '../../kit/table/column.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { shownNumber } from '../../../shared/words/number.ts';
import { said } from '../../kit/said.ts';
import css from './printed-table.module.css';

/** So many lines are printed, some forty pages; a workbook holds the rest. */
const MOST = 1500;

/** Paper has every line of the view, whatever is scrolled to; what is to be drawn for it comes back. */
export function usePrint(given: {
  source: TableSource<FigureRow>;
  columns: readonly TableColumn<FigureRow>[];
  agencies: readonly AgencyName[];
}): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const page = usePaper(() => given.source(0, MOST));
  if (!page) return null;
  const reported = (row: FigureRow): string =>
    row.sources
      .map(([at, value, mark]) => {
        const name = said(given.agencies[at]!.short, language).replaceAll('\u00AD', '');
        const differs = words.figures.marks[mark];
        const number = value === null ? '…' : shownNumber(value, language);
        return `${name} ${number}${differs === '' ? '' : ` (${differs})`}`;
      })
      .join(', ');
  return (
    <PrintedTable
      rows={page.rows}
      more={page.total - page.rows.length}
      columns={given.columns}
      reported={reported}
    />
  );
}

/** Columns that paper has: those of the bodies become one, with the names of who reported. */
const PLAIN = ['figure', 'value', 'previous', 'change', 'state', 'checks'];

/** The lines of the view as a plain table for paper: the grid itself holds no more than what is in view. */
function PrintedTable(props: {
  rows: readonly FigureRow[];
  /** Lines beyond those that are printed. */
  more: number;
  columns: readonly TableColumn<FigureRow>[];
  /** Who says what of a line. */
  reported: (row: FigureRow) => string;
}) {
  const w = useWords().figures;
  const columns = props.columns.filter(({ id }) => PLAIN.includes(id));
  return (
    <div className={css.printed}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.align === 'right' ? css.number : undefined}>
                {column.header}
              </th>
            ))}
            <th scope="col">{w.columns.reported}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.id} className={row.kind === 'section' ? css.section : undefined}>
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={column.align === 'right' ? css.number : undefined}
                  style={column.id === 'figure' ? { paddingLeft: 4 + row.level * 12 } : undefined}
                >
                  {column.text(row)}
                  {column.id === 'figure' && row.unit !== '' && <span className="muted"> {row.unit}</span>}
                </td>
              ))}
              <td>{props.reported(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {props.more > 0 && <p>{w.printMore(props.more)}</p>}
    </div>
  );
}
