import { toRef } from '../../../../shared/domain/sheets/cell-ref.ts';
import type { CellView } from '../../../../shared/contract/delivery-views.ts';
import { useWords } from '../../../words/speech.ts';
import type { Spot } from './cell-cursor.ts';
import { useCellWords } from './cell-words.ts';
import css from './cell-bar.module.css';

/** The cell under the cursor in full, and what was made of it. */
export function CellBar({ at, cell }: { at: Spot; cell: CellView | undefined }) {
  const words = useWords().deliveries;
  const say = useCellWords();
  const extras = cell
    ? [
        say.meaning(cell),
        cell.hidden === true ? words.hidden : '',
        cell.comment === undefined ? '' : words.comment(cell.comment),
        cell.formula === undefined ? '' : words.formula(cell.formula),
      ].filter((text) => text !== '')
    : [];
  return (
    <div className={css.strip}>
      <span className={css.place}>{toRef(at.row, at.col)}</span>
      <span className={css.full}>{cell?.text ?? ''}</span>
      <span className={css.meaning}>{extras.join(' · ')}</span>
    </div>
  );
}
