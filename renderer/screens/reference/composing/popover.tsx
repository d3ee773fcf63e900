import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from '../../../kit/classes.ts';
import css from './popover.module.css';

/** What a popover stands at, CSS pixels of the window. */
export interface Anchor {
  left: number;
  top: number;
  bottom: number;
}

const GAP = 8;

/** One popover beside the text; the keyboard is in it until it closes, and typed letters stay where they were. */
export function Popover(props: {
  anchor: Anchor;
  label: string;
  narrow?: boolean;
  onKey?: (event: KeyboardEvent) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { anchor } = props;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const below = anchor.bottom + GAP + height < window.innerHeight;
    element.style.left = `${Math.max(GAP, Math.min(anchor.left - 34, window.innerWidth - width - GAP))}px`;
    element.style.top = `${Math.max(GAP, below ? anchor.bottom + GAP : anchor.top - GAP - height)}px`;
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element && !element.contains(document.activeElement)) element.focus();
  }, []);
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={props.label}
      tabIndex={-1}
      className={classes(css.popover, props.narrow === true && css.narrow)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          props.onClose();
        } else props.onKey?.(event);
        // The keys of the screen rest.
        event.stopPropagation();
        event.nativeEvent.stopPropagation();
      }}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to !== null && !event.currentTarget.contains(to)) props.onClose();
      }}
    >
      {props.children}
    </div>
  );
}
