import type { SheetView } from '../../../../shared/contract/delivery-views.ts';
import { classes } from '../../../kit/classes.ts';
import { useWords } from '../../../words/speech.ts';
import type { Spot } from './cell-cursor.ts';
import { HEAD, SIDE, type Geometry } from './sheet-geometry.ts';
import css from './sheet-heads.module.css';

interface HeadsProps {
  sheet: SheetView;
  geo: Geometry;
  at: Spot;
}

/** Column letters; a hidden column is marked. */
export function ColumnHeads({ sheet, geo, at }: HeadsProps) {
  const words = useWords().deliveries;
  return (
    <div className={css.columns} role="row">
      <div className={css.corner} role="presentation" style={{ left: 0, width: SIDE, height: HEAD }} />
      {sheet.columns.map((column, index) => (
        <div
          key={column.name}
          role="columnheader"
          className={classes(css.column, at.col === index + 1 && css.current, column.hidden && css.leftOut)}
          title={column.hidden ? words.hiddenColumn : undefined}
          style={{
            left: SIDE + geo.left[index]!,
            width: geo.left[index + 1]! - geo.left[index]!,
            height: HEAD,
          }}
        >
          {column.name}
        </div>
      ))}
    </div>
  );
}

/** Row numbers of the rows in view; said with each cell, so not read aloud again. */
export function RowHeads({ sheet, geo, at, rows }: HeadsProps & { rows: readonly number[] }) {
  const words = useWords().deliveries;
  return (
    <div className={css.rows} role="presentation">
      {rows.map((row) => {
        const hidden = sheet.hiddenRows.includes(row);
        return (
          <div
            key={row}
            aria-hidden="true"
            className={classes(css.row, at.row === row && css.current, hidden && css.leftOut)}
            title={hidden ? words.hiddenRow : undefined}
            style={{ left: 0, top: geo.top(row), width: SIDE, height: geo.top(row + 1) - geo.top(row) }}
          >
            {row}
          </div>
        );
      })}
    </div>
  );
}
