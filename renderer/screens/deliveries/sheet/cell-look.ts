import type { CellView } from '../../../../shared/contract/delivery-views.ts';
import { classes } from '../../../kit/classes.ts';
import css from './sheet-cell.module.css';

/** The look of what was made of a cell; the legend shows the same. */
export const MEANING_LOOK = {
  observation: css.value,
  header: css.header,
  question: css.question,
  ignored: css.unused,
  none: undefined,
} as const;

/** Classes of a cell: how the agency sees it, and what was made of it. */
export function cellClass(cell: CellView, wraps: boolean): string {
  const number = cell.type === 'number' || cell.type === 'date' || cell.type === 'duration';
  const yields = cell.meaning === 'observation' || cell.meaning === 'question';
  return classes(
    cell.label === true ? css.label : MEANING_LOOK[cell.meaning],
    // What nothing was taken from is not to look as if it were blank.
    cell.meaning === 'none' && cell.text !== '' && css.unused,
    // A number that was typed as text stands where its column has it.
    (number ||
      (yields && /\d/.test(cell.text) && cell.text.length < 16) ||
      (yields && cell.text.trim().length < 3)) &&
      css.number,
    (cell.type === 'boolean' || cell.type === 'error') && css.middle,
    cell.type === 'error' && css.error,
    cell.hidden === true && css.hidden,
    cell.comment !== undefined && css.note,
    cell.was !== undefined && css.differs,
    !wraps && css.oneLine,
  );
}
