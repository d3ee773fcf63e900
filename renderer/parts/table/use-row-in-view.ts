import { useEffect, useRef, type RefObject } from 'react';
import { useKeptScroll } from '../../shell/kept.ts';

/**
 * Keeps the chosen line of a list in view, and the focus with it where the focus is in the list or nowhere. Where a
 * person comes back to a list it lies as it was left.
 *
 * @param key of what is kept of the place, unique on its screen
 */
export function useRowInView(box: RefObject<HTMLElement | null>, chosen: string, key: string): void {
  const cameBack = useKeptScroll(box, key);
  const moved = useRef(false);
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(chosen)}"]`);
    if (!cameBack || moved.current) row?.scrollIntoView({ block: 'nearest' });
    moved.current = true;
    const active = document.activeElement;
    // A press on a header orders the lines and is not to take the focus from it.
    const inLines = box.current?.contains(active) === true && active?.closest('thead') === null;
    if (active === document.body || inLines) row?.focus({ preventScroll: true });
  }, [box, chosen, cameBack]);
}
