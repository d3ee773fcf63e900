import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { ScreenName } from './screen-code.ts';

/** Where the window is: a screen, and what is chosen on it (`{figure: 'wanted.international'}`). */
export interface Place {
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
}

export interface Nav {
  place: Place;
  /** Goes to a place; the one before stays behind it for `back`. */
  go: (screen: ScreenName, params?: Record<string, string>) => void;
  /** Changes what is chosen here without a step that `back` would return to. */
  choose: (params: Record<string, string>) => void;
  back: () => void;
  canGoBack: boolean;
}

const Context = createContext<Nav | null>(null);

export function useNav(): Nav {
  const nav = use(Context);
  if (!nav) throw new Error('outside of NavProvider');
  return nav;
}

/** More steps back than anybody remembers. */
const DEPTH = 100;

export function NavProvider(props: { first: ScreenName; children: ReactNode }) {
  const [places, setPlaces] = useState<readonly Place[]>([{ screen: props.first, params: {} }]);
  const nav = useMemo<Nav>(() => {
    const place = places.at(-1)!;
    return {
      place,
      go: (screen, params = {}) => setPlaces((now) => [...now.slice(-DEPTH), { screen, params }]),
      choose: (params) =>
        setPlaces((now) => {
          const last = now.at(-1)!;
          return [...now.slice(0, -1), { ...last, params: { ...last.params, ...params } }];
        }),
      back: () => setPlaces((now) => (now.length > 1 ? now.slice(0, -1) : now)),
      canGoBack: places.length > 1,
    };
  }, [places]);
  return <Context value={nav}>{props.children}</Context>;
}
