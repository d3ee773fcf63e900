import { useEffect, useId, useSyncExternalStore } from 'react';

/**
 * One line that the screen says of itself in the footer: `178 figures · 15 conflicts`. Of several that say one, the one
 * that came last has it, in whatever order they say it anew.
 */
const notes = new Map<string, string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export function useSayInFooter(text: string): void {
  const id = useId();
  useEffect(
    () => () => {
      notes.delete(id);
      tell();
    },
    [id],
  );
  useEffect(() => {
    // In the place that it has: a new language is no new screen.
    notes.set(id, text);
    tell();
  }, [id, text]);
}

export const useFooterNote = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => [...notes.values()].findLast((note) => note !== '') ?? '',
  );
