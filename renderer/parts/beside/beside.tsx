import { useEffect, useRef, type ReactNode } from 'react';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import css from './beside.module.css';

/** What there is to look at as a list, and beside it the document that it stands in. */
export function Beside(props: {
  /** What the list is, for whoever does not see it. */
  label: string;
  title: string;
  counts: string;
  /** Share of it that is done, 0…1. */
  done: number;
  close: string;
  onClose: () => void;
  list: ReactNode;
  /** The row that is looked at: it is brought into sight, and into focus where the list has it. */
  chosen: string | undefined;
  foot: ReactNode;
  bar: ReactNode;
  /** The document. */
  children: ReactNode;
}) {
  const { chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(chosen)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    if (activeElement === document.body || list.current?.contains(activeElement) === true) row?.focus();
  }, [chosen]);
  return (
    <div className={css.screen}>
      <aside className={css.side} data-pane aria-label={props.label}>
        <header className={css.head}>
          <div className="flex">
            <h1 className="grow">{props.title}</h1>
            <IconButton icon="close" label={props.close} onClick={props.onClose} />
          </div>
          <p className="small muted">{props.counts}</p>
          <div className={css.progress} aria-hidden="true">
            <span style={{ width: `${100 * props.done}%` }} />
          </div>
        </header>
        <div ref={list} className={css.list}>
          {props.list}
        </div>
        <footer className={css.foot}>{props.foot}</footer>
      </aside>
      <section className={css.main}>
        <div className={css.bar}>{props.bar}</div>
        {props.children}
      </section>
    </div>
  );
}

/** In its place where the document cannot be shown. */
export function NotBeside(props: { error: AppError; close: string; onClose: () => void }) {
  return (
    <div className={css.alone}>
      <ErrorNote error={props.error} />
      <Button keys="Esc" onClick={props.onClose}>
        {props.close}
      </Button>
    </div>
  );
}
