import { classes } from './classes.ts';
import css from './icon.module.css';

export type IconName =
  | 'open'
  | 'blocker'
  | 'query'
  | 'note'
  | 'decided'
  | 'signed'
  | 'proposed'
  | 'stale'
  | 'question'
  | 'hidden'
  | 'right'
  | 'down'
  | 'left'
  | 'find'
  | 'undo'
  | 'redo'
  | 'file'
  | 'sheet'
  | 'arrow'
  | 'arrow-up'
  | 'arrow-down'
  | 'arrow-left'
  | 'left-right'
  | 'up-down'
  | 'close'
  | 'plus'
  | 'minus'
  | 'equal'
  | 'lock'
  | 'mail'
  | 'clip'
  | 'columns-chart'
  | 'line-chart'
  | 'bars-chart'
  | 'pie-chart'
  | 'table'
  | 'link'
  | 'typed'
  | 'word'
  | 'flag'
  | 'person'
  | 'external'
  | 'filter'
  | 'columns'
  | 'clock'
  | 'break'
  | 'revision'
  | 'ask'
  | 'wave'
  | 'more'
  | 'download'
  | 'pen'
  | 'sum'
  | 'gear'
  | 'dot';

/** An icon never stands alone for a meaning: where it does not accompany a word, `label` says it. */
export function Icon({ name, size, label }: { name: IconName; size?: 's' | 'l'; label?: string }) {
  return (
    <svg
      className={classes(css.icon, size === 's' && css.little, size === 'l' && css.large)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <use href={`#icon-${name}`} />
    </svg>
  );
}
