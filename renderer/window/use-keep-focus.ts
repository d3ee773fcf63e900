import { useEffect } from 'react';
import { toBeginning } from '../kit/begin.ts';
import css from './tabs.module.css';

/** So long whoever took the focused element away may put the focus somewhere else. Milliseconds. */
const OTHERS = 100;

/**
 * The keyboard is never lost: where the element in focus goes (a screen is left, an answered question closes)
 * and nobody gives the focus on, it goes to where the work of the screen begins, marked `data-begin`; of
 * several marks the last one holds. A person who presses beside everything meant it.
 *
 * @param screen another text: another screen, which has the focus nowhere yet
 */
export function useKeepFocus(screen: string): void {
  useEffect(() => {
    // Nothing is shown yet.
    if (screen === '') return undefined;
    let last: Element | null = null;
    let lost = isNowhere();
    let timer = 0;
    const found = (): void => {
      lost = false;
      last = document.activeElement;
    };
    const begin = (): void => {
      timer = 0;
      if (!lost || !isNowhere()) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      toBeginning();
    };
    const look = (): void => {
      if (!isNowhere()) return;
      if (last !== null && !last.isConnected) lost = true;
      if (lost && timer === 0) timer = window.setTimeout(begin, OTHERS);
    };
    const meant = (): void => {
      lost = false;
    };
    const changes = new MutationObserver(look);
    changes.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', found);
    window.addEventListener('pointerdown', meant, true);
    look();
    return () => {
      changes.disconnect();
      clearTimeout(timer);
      document.removeEventListener('focusin', found);
      window.removeEventListener('pointerdown', meant, true);
    };
  }, [screen]);
}

/** Also on the name of a screen above: it was pressed, and has led there. */
function isNowhere(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.closest(`.${css.tabs}`) !== null;
}
