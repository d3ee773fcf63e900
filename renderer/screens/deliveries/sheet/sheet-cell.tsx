import type { CSSProperties } from 'react';
import type { CellView } from '../../../../shared/contract/delivery-views.ts';
import { Icon } from '../../../kit/icon.tsx';

/** One cell of the agency's sheet. */
export function SheetCell(props: {
  id: string;
  cell: CellView;
  className: string;
  style: CSSProperties;
  name: string;
  title: string;
  current: boolean;
}) {
  const { cell } = props;
  const raised = cell.superscript;
  const text = raised === undefined ? cell.text : cell.text.slice(0, cell.text.length - raised.length);
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-label={props.name}
      aria-selected={props.current}
      aria-colindex={cell.col}
      title={props.title}
      className={props.className}
      style={props.style}
      data-row={cell.row}
      data-col={cell.col}
    >
      {cell.meaning === 'question' && <Icon name="question" />}
      {cell.was !== undefined && cell.was !== null && <s>{cell.was}</s>}
      <span>
        {text}
        {raised !== undefined && <sup>{raised}</sup>}
      </span>
    </div>
  );
}
