import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** What the screen in view gets for paper beyond what it shows; false: it could not be had. */
let prepare: (() => Promise<boolean>) | null = null;

/** Prints the screen in view whole: first what it holds beyond the part that is scrolled to. */
export async function printPage(): Promise<void> {
  if (prepare === null || (await prepare())) window.print();
}

/**
 * What paper has and the window has not: `fetch` is asked before each printing, its answer is dropped after it, so
 * that no old value is printed later. null while nothing is printed; where `fetch` answers null, nothing is.
 */
export function usePaper<T>(fetch: () => Promise<T | null>): T | null {
  const [paper, setPaper] = useState<T | null>(null);
  const ask = useEffectEvent(fetch);
  useEffect(() => {
    const mine = async (): Promise<boolean> => {
      const got = await ask();
      flushSync(() => setPaper(got));
      return got !== null;
    };
    const done = (): void => setPaper(null);
    prepare = mine;
    window.addEventListener('afterprint', done);
    return () => {
      window.removeEventListener('afterprint', done);
      if (prepare === mine) prepare = null;
    };
  }, []);
  return paper;
}

/** While the page is printed: what is folded away on screen is not on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

let printing = false;

function subscribe(listener: () => void): () => void {
  const turn = (on: boolean) => () => {
    printing = on;
    flushSync(listener);
  };
  const [before, after] = [turn(true), turn(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
