import css from './avatar.module.css';
import { classes } from './classes.ts';

/** Who it is in two letters; beside a name, which says it aloud. Nobody yet: a question mark. */
export const Avatar = ({ mark }: { mark: string | null }) => (
  <span className={classes(css.avatar, mark === null && css.nobody)} aria-hidden="true">
    {mark ?? '?'}
  </span>
);
