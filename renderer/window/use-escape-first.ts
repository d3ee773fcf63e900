import { useEffect, useRef } from 'react';
import { isTyping } from '../keys/combo.ts';

/** Before the screens, which have their own use for it; what floats above the tour, and a field, come first. */
export function useEscapeFirst(onEscape: () => void): void {
  const newest = useRef(onEscape);
  useEffect(() => {
    newest.current = onEscape;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTyping(event)) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      newest.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
