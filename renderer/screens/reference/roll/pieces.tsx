import type { RollPiece } from '../../../../shared/contract/reference/roll.ts';
import css from './pieces.module.css';

/** A sentence as it prints: its numbers, and the words in question. */
export const Pieces = ({ pieces }: { pieces: readonly RollPiece[] }) =>
  pieces.map(({ text, figure, wrong }, at) => {
    if (figure === true) return <span key={at} className={css.figure}>{text}</span>; // prettier-ignore
    return wrong === true ? <u key={at} className={css.wrong}>{text}</u> : <span key={at}>{text}</span>; // prettier-ignore
  });
