import { useEffect, type RefObject } from 'react';

/** So long a screen may still be filling on a busy machine, and put the focus where it wants it. Milliseconds. */
const SETTLING = 30_000;

/**
 * Puts the focus on the main button inside, and back on it when the screen below takes it away; until the
 * person does something, or the screen has settled.
 */
export function useFirstFocus(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focus = (): void => inside.current?.querySelector<HTMLElement>('.btn.p')?.focus();
    const back = (event: FocusEvent): void => {
      if (event.target instanceof Node && inside.current?.contains(event.target) !== true)
        queueMicrotask(focus);
    };
    const stop = (): void => {
      document.removeEventListener('focusin', back);
      window.removeEventListener('pointerdown', stop, true);
      window.removeEventListener('keydown', stop, true);
      clearTimeout(timer);
    };
    const timer = setTimeout(stop, SETTLING);
    focus();
    document.addEventListener('focusin', back);
    window.addEventListener('pointerdown', stop, true);
    window.addEventListener('keydown', stop, true);
    return stop;
  }, [inside]);
}
