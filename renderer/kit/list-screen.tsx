import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './list-screen.module.css';

/** A screen that is one table of lines, with a panel on the line that is chosen: an `aside`, or nothing. */
export function ListScreen(props: {
  title: string;
  className?: string | undefined;
  panel: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classes(css.screen, props.className)}>
      <section className={css.list} data-pane>
        <h1 className="unseen">{props.title}</h1>
        {props.children}
      </section>
      {props.panel}
    </div>
  );
}
