import type { CellView, SheetView } from '../../../../shared/contract/delivery-views.ts';
import { classes } from '../../../kit/classes.ts';
import { call } from '../../../shell/api.ts';
import { useWords } from '../../../words/speech.ts';
import { cellClass } from './cell-look.ts';
import { geometryOf, reachOf } from './sheet-geometry.ts';
import css from './printed-sheet.module.css';
import cellCss from './sheet-cell.module.css';

/** So many rows of a sheet are printed, some ten pages; a workbook has the rest: the original. */
const MOST = 400;
/** Between the margins of a landscape page. CSS pixels. */
const PAPER = 1030;

/** The cells that paper has, by row; null where they cannot be had. */
export async function cellsForPaper(sheet: SheetView): Promise<Map<number, CellView[]> | null> {
  const to = Math.min(sheet.rows, MOST);
  const { delivery, sheet: name } = sheet;
  const answer = await call('deliveries.cells', { delivery, sheet: name, from: 1, to, diff: false });
  return answer.ok ? Map.groupBy(answer.value.cells, (cell) => cell.row) : null;
}

/** The sheet as a plain table: the one on screen draws no more than what is in view. */
export function PrintedSheet({ sheet, cells }: { sheet: SheetView; cells: Map<number, CellView[]> }) {
  const words = useWords().deliveries;
  const geo = geometryOf(sheet, cells, PAPER);
  const rows = Array.from({ length: Math.min(sheet.rows, MOST) }, (_, at) => at + 1);
  const width = (at: number): string => `${((geo.left[at + 1]! - geo.left[at]!) / geo.width) * 100}%`;
  return (
    <div className={`paper-only ${css.printed}`}>
      <table>
        <colgroup>
          <col style={{ width: 28 }} />
          {sheet.columns.map((column, at) => (
            <col key={column.name} style={{ width: width(at) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th />
            {sheet.columns.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <Cells row={row} own={cells.get(row) ?? []} sheet={sheet} merges={geo.merges} />
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.rows > MOST && <p>{words.printMore(sheet.rows - MOST)}</p>}
    </div>
  );
}

/** Left to right; a cell that a merge or a text from the left covers is not there. */
function Cells(props: {
  row: number;
  own: readonly CellView[];
  sheet: SheetView;
  merges: ReturnType<typeof geometryOf>['merges'];
}) {
  const { row, own, sheet, merges } = props;
  const cells = [];
  for (let col = 1; col <= sheet.columns.length; col++) {
    const merge = merges.find(
      (one) => one.top <= row && one.bottom >= row && one.left <= col && one.right >= col,
    );
    if (merge && (merge.top !== row || merge.left !== col)) continue;
    const cell = own.find((one) => one.col === col) ?? { row, col, text: '', type: 'blank', meaning: 'none' };
    const reach = cell.text === '' && !merge ? col : reachOf(cell, own, merges, sheet.columns.length);
    const hidden = sheet.hiddenRows.includes(row) || sheet.columns[col - 1]?.hidden === true;
    cells.push(
      <td
        key={col}
        className={classes(
          cellClass(cell, true),
          hidden && cellCss.hidden,
          merge && merge.right > col && cellCss.middle,
        )}
        colSpan={reach - col + 1}
        rowSpan={merge ? Math.min(merge.bottom, MOST) - merge.top + 1 : 1}
      >
        {cell.text}
      </td>,
    );
    col = reach;
  }
  return cells;
}
