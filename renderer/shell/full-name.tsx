import { useEffect, useState } from 'react';
import { classes } from '../kit/classes.ts';
import css from './full-name.module.css';

interface Shown {
  text: string;
  left: number;
  top: number;
}

/** A name that is cut, in full under the line that the keyboard went to: what has the focus can be read. */
export function FullName() {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let frame = 0;
    const away = (): void => {
      cancelAnimationFrame(frame);
      setShown(null);
    };
    const look = (event: FocusEvent): void => {
      away();
      const { target } = event;
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      // After whoever moved the focus has also scrolled to it.
      frame = requestAnimationFrame(() => setShown(cutIn(linesOf(target))));
    };
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', away);
    window.addEventListener('scroll', away, true);
    window.addEventListener('resize', away);
    return () => {
      away();
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', away);
      window.removeEventListener('scroll', away, true);
      window.removeEventListener('resize', away);
    };
  }, []);
  if (!shown) return null;
  return (
    <p
      className={classes(css.fullName, 'no-print')}
      aria-hidden="true"
      style={{ left: shown.left, top: shown.top }}
    >
      {shown.text}
    </p>
  );
}

/** The line that an element stands in; the grid draws what is pinned of it apart. */
function linesOf(target: HTMLElement): HTMLElement[] {
  const row = target.closest<HTMLElement>('.ag-row');
  const index = row?.getAttribute('row-index');
  const grid = row?.closest('.ag-root');
  if (grid && index) return [...grid.querySelectorAll<HTMLElement>(`.ag-row[row-index="${index}"]`)];
  const line = target.closest<HTMLElement>('tr, li, button, a');
  return line ? [line] : [];
}

/** The first text of a line that ends in dots. */
function cutIn(lines: readonly HTMLElement[]): Shown | null {
  const all = lines.flatMap((line) => [line, ...line.querySelectorAll<HTMLElement>('*')]);
  const cut = all.find(
    (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).textOverflow === 'ellipsis',
  );
  if (!cut) return null;
  const { left } = cut.getBoundingClientRect();
  const { bottom } = (cut.closest('.ag-row, tr, li, button, a') ?? cut).getBoundingClientRect();
  return { text: cut.textContent.trim(), left, top: bottom + 2 };
}
