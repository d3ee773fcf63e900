import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './api.ts';
import { useSession } from './session.tsx';

/**
 * What a part of the window remembers for the user of the machine: widths, folded rows and the like.
 *
 * @returns the value, and how to change it: from what it is now to what it becomes
 */
export function useRemembered<T>(key: string, first: T): [T, (change: (now: T) => T) => void] {
  const { settings } = useSession();
  const [value, setValue] = useState<T>(() => (settings.remembered[key] as T | undefined) ?? first);
  const newest = useRef({ remembered: settings.remembered, value });
  useEffect(() => {
    newest.current.remembered = settings.remembered;
  }, [settings.remembered]);
  const change = useCallback(
    (next: (now: T) => T) => {
      const { current } = newest;
      current.value = next(current.value);
      current.remembered = { ...current.remembered, [key]: current.value };
      setValue(current.value);
      void call('settings.change', { remembered: current.remembered });
    },
    [key],
  );
  return [value, change];
}
