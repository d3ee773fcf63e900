import type { ReactNode } from 'react';
import { classes } from '../../kit/classes.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import css from './beside.module.css';

/** Rows of one sort under a heading. `fold` opens and closes them; without it they are always open. */
export function Group(props: {
  name: string;
  note: string;
  fold?: { open: boolean; toggle: () => void };
  children: ReactNode;
}) {
  const { name, note, fold } = props;
  const said = (
    <>
      <span className="grow">{name}</span>
      <span className="muted small">{note}</span>
    </>
  );
  return (
    <section>
      <h2 className={css.group}>
        {fold === undefined ? (
          said
        ) : (
          <button type="button" className={css.fold} aria-expanded={fold.open} onClick={fold.toggle}>
            <Icon name={fold.open ? 'down' : 'right'} size="s" />
            {said}
          </button>
        )}
      </h2>
      {fold?.open !== false && <ul>{props.children}</ul>}
    </section>
  );
}

/** A line of the list; chosen, it says what it means and what can be done. */
export function Row(props: {
  id: string;
  nth: number;
  icon: IconName;
  /** What the icon says. */
  state: string;
  tone?: 'serious' | 'mild';
  done: boolean;
  chosen: boolean;
  /** Page, or other place. */
  place: string;
  said: ReactNode;
  onChoose: () => void;
  /** Of the chosen one. */
  children: ReactNode;
}) {
  const { id, nth, icon, state, tone, done, chosen, place } = props;
  return (
    <li className={classes(css.row, chosen && css.selected, done && css.done)}>
      <button type="button" className={css.line} aria-current={chosen} data-row={id} onClick={props.onChoose}>
        <span className={css.nth}>{nth}</span>
        <span className={classes(css.icon, tone !== undefined && css[tone])}>
          <Icon name={icon} />
          <span className="unseen">{state}</span>
        </span>
        <span className={css.said}>{props.said}</span>
        <span className={css.page}>{place}</span>
      </button>
      {chosen && props.children}
    </li>
  );
}
