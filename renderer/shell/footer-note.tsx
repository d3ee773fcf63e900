import { useEffect, useSyncExternalStore } from 'react';

/** One line that the screen says of itself in the footer: `178 figures · 15 conflicts`. */
let note = '';
const listeners = new Set<() => void>();

function put(text: string): void {
  note = text;
  for (const listener of listeners) listener();
}

export function useSayInFooter(text: string): void {
  useEffect(() => {
    put(text);
    return () => put('');
  }, [text]);
}

export const useFooterNote = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => note,
  );
