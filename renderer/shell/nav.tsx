import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ScreenName } from './screens.ts';
import { leave } from './leaving.ts';
import { useSession } from './session.tsx';

/** Where the window is: a screen, and what is chosen on it (`{figure: 'wanted.international'}`). */
export interface Place {
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  /** How it is looked at: searches, folds, scrolls. Lives as long as the window. */
  kept: Map<string, unknown>;
}

export interface Nav {
  place: Place;
  /**
   * Goes to a place; the one before stays behind it for `back`. Without `params` to the place on that screen that was
   * left last, as it was left; on the screen itself it begins afresh.
   */
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

const fresh = (screen: ScreenName, params: Record<string, string> = {}): Place => ({
  screen,
  params,
  kept: new Map(),
});

/** More steps back than anybody remembers. */
const DEPTH = 100;

export function NavProvider(props: { first: ScreenName; children: ReactNode }) {
  const path = useSession().workspace?.path ?? '';
  const [places, setPlaces] = useState<readonly Place[]>(() => [fresh(props.first)]);
  /** The last place on each screen of each workspace. */
  const left = useRef(new Map<string, Place>());
  const newest = places.at(-1)!;
  useEffect(() => {
    left.current.set(`${newest.screen} ${path}`, newest);
  }, [newest, path]);
  const nav = useMemo<Nav>(() => {
    const place = places.at(-1)!;
    return {
      place,
      go: (screen, params) => {
        const before = left.current.get(`${screen} ${path}`);
        leave(() =>
          setPlaces((now) => {
            const again = params === undefined && now.at(-1)!.screen !== screen ? before : undefined;
            return [...now.slice(-DEPTH), again ?? fresh(screen, params)];
          }),
        );
      },
      choose: (params) =>
        setPlaces((now) => {
          const last = now.at(-1)!;
          return [...now.slice(0, -1), { ...last, params: { ...last.params, ...params } }];
        }),
      back: () => leave(() => setPlaces((now) => (now.length > 1 ? now.slice(0, -1) : now))),
      canGoBack: places.length > 1,
    };
  }, [places, path]);
  return <Context value={nav}>{props.children}</Context>;
}
