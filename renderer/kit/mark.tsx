import { Icon, type IconName } from './icon.tsx';
import css from './mark.module.css';
import { classes } from './classes.ts';

/** A state is an icon and a word, never colour alone (visual.md, States). */
export type MarkName = Extract<
  IconName,
  | 'open'
  | 'proposed'
  | 'decided'
  | 'signed'
  | 'stale'
  | 'typed'
  | 'blocker'
  | 'query'
  | 'note'
  | 'question'
  | 'hidden'
>;

export function Mark({ name, children }: { name: MarkName; children: React.ReactNode }) {
  return (
    <span className={classes(css.mark, css[name])}>
      <Icon name={name} />
      {children}
    </span>
  );
}

export function Tag({ name, children }: { name: MarkName; children: React.ReactNode }) {
  return (
    <span className={classes(css.tag, css[name])}>
      <Icon name={name} />
      {children}
    </span>
  );
}
