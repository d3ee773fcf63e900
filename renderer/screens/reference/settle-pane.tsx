import type { ReactNode } from 'react';
import { classes } from '../../kit/classes.ts';
import { useWords } from '../../words/speech.ts';
import css from './settle-pane.module.css';

/** What is to be settled in the text, beside it, whether it is read or written. */
export function SettlePane(props: {
  count: number;
  /** Numbers that a figure says. */
  linked: number;
  className?: string | undefined;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords().reference;
  return (
    <aside className={classes(css.pane, props.className, 'no-print')} data-pane aria-label={words.settle}>
      <header>
        <h2 className="bold grow">{words.toSettle(props.count)}</h2>
        <span className="small muted">{words.linked(props.linked)}</span>
      </header>
      <div className={css.list}>{props.children}</div>
      {props.foot}
    </aside>
  );
}
