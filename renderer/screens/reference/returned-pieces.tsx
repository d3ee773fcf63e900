import type { ShownPiece } from '../../../shared/domain/reference/returned/edit.ts';
import { classes } from '../../kit/classes.ts';
import css from './returned-pieces.module.css';

/** Words of both documents: what went is struck through, what came is underlined. */
export function ReturnedPieces(props: {
  pieces: readonly ShownPiece[];
  /** Numbers of the rows by the places of their edits; the chosen one is framed. */
  rows?: ReadonlyMap<string, number>;
  chosen?: string;
}) {
  const { pieces, rows, chosen } = props;
  return pieces.map((piece, at) => {
    const { text, as, figure, edits = [] } = piece;
    const isChosen = chosen !== undefined && edits.includes(chosen);
    const look = classes(figure === true && css.backFigure, isChosen && css.backChosen);
    const isLast = !edits.some((edit) => pieces[at + 1]?.edits?.includes(edit));
    const number = isLast ? edits.map((edit) => rows?.get(edit)).find((one) => one !== undefined) : undefined;
    const mark = number === undefined ? null : <sup className={css.backNumber}>{number}</sup>;
    if (as === 'same')
      return look === '' ? (
        text
      ) : (
        <span key={at} className={look}>
          {text}
        </span>
      );
    const Change = as === 'gone' ? 'del' : 'ins';
    return (
      <span key={at} data-edit={isChosen ? chosen : undefined}>
        <Change className={classes(as === 'gone' ? css.backGone : css.backCome, look)}>{text}</Change>
        {mark}
      </span>
    );
  });
}
