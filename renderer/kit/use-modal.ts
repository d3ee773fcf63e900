import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Opens a `<dialog>` over everything while it is there, and gives the focus back to where it was. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Not a passive effect: when that is cleaned up the dialog has left the page, and the platform gives nothing back.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // `autoFocus` comes too early, while the dialog is not shown: the platform takes the first field instead.
    element?.querySelector<HTMLElement>('[data-begin]')?.focus();
    return () => {
      element?.close();
      if (!(before instanceof HTMLElement) || !before.isConnected) return;
      before.focus({ preventScroll: true });
      // React hears no events while it changes the page: a list would not know that it has the focus again.
      queueMicrotask(() => {
        if (document.activeElement === before)
          before.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      });
    };
  }, []);
  return dialog;
}
