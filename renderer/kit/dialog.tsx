import { useId, type ReactNode } from 'react';
import { useActions } from '../keys/actions.tsx';
import { useModal } from './use-modal.ts';
import css from './dialog.module.css';

/** A native modal dialog: the platform keeps focus inside, makes the rest inert, and gives focus back. */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  width?: number;
  /** Ctrl Enter. */
  onAccept?: () => void;
}) {
  const dialog = useModal();
  const heading = useId();
  useActions(
    props.onAccept === undefined
      ? []
      : [{ id: 'dialog.accept', label: props.title, keys: 'Ctrl+Enter', run: props.onAccept, hidden: true }],
    { modal: true },
  );
  return (
    <dialog
      ref={dialog}
      className="fade"
      aria-labelledby={heading}
      style={{ width: props.width ?? 520 }}
      onCancel={(event) => {
        // React carries it on to a dialog that this one was opened from, and so do file inputs inside.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        props.onClose();
      }}
      // A field answers Enter itself. Where that closes the dialog the focus goes back at once, and without
      // this the same key would go on to press the button below.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement) {
          event.preventDefault();
        }
      }}
    >
      <header id={heading} className={css.title}>
        {props.title}
      </header>
      <div className={css.body}>{props.children}</div>
      {props.footer !== undefined && <footer className={css.end}>{props.footer}</footer>}
    </dialog>
  );
}
