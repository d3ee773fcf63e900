import type { FigureRow } from '../../../shared/contract/figure-rows.ts';
import type { TableColumn } from '../../kit/table/column.ts';
import { useWords } from '../../words/speech.ts';
import css from './printed-table.module.css';

/** Columns that paper has: those of the bodies become one, with the names of who reported. */
const PLAIN = ['figure', 'value', 'previous', 'change', 'state', 'checks'];

/** The lines of the view as a plain table for paper: the grid itself holds no more than what is in view. */
export function PrintedTable(props: {
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
