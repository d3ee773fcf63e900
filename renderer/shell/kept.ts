import { useCallback, useLayoutEffect, useReducer, useState, type RefObject } from 'react';
import { useNav } from './nav.tsx';

/**
 * Like `useState`, of a place: what is searched for, folded or open there is still so when a person comes back to it,
 * by its tab or by the way back. A link with something to show begins afresh.
 *
 * @param key unique on its screen
 */
export function useKept<T>(key: string, first: T): [T, (change: (now: T) => T) => void] {
  const { kept } = useNav().place;
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const valueIn = (): T => (kept.has(key) ? (kept.get(key) as T) : first);
  const change = useCallback(
    (next: (now: T) => T) => {
      kept.set(key, next(kept.has(key) ? (kept.get(key) as T) : first));
      draw();
    },
    // `first` counts once, as with `useState`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [kept, key],
  );
  return [valueIn(), change];
}

/**
 * Keeps how far an element of a place is scrolled.
 *
 * @param ready whether there is something to scroll
 * @returns whether it was scrolled before: nothing else then brings its row into view at first
 */
export function useKeptScroll(box: RefObject<HTMLElement | null>, key: string, ready = true): boolean {
  const { kept } = useNav().place;
  const [cameBack] = useState(() => kept.has(key));
  useLayoutEffect(() => {
    const element = box.current;
    if (!ready || !element) return undefined;
    const top = kept.get(key);
    if (typeof top === 'number') element.scrollTo({ top });
    else kept.set(key, element.scrollTop);
    const onScroll = (): void => void kept.set(key, element.scrollTop);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [box, kept, key, ready]);
  return cameBack;
}
