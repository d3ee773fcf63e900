import { useEffect, useState, type ComponentType } from 'react';
import { loadedScreen, loadScreen } from './screen-code.ts';
import type { ScreenName } from '../shell/screens.ts';

/**
 * A screen, once its code is there; mounted anew for each name. Not by Suspense: React holds back what follows a
 * fallback until 300 ms after it (`FALLBACK_THROTTLE_MS` of react-reconciler), and a screen is there in a tenth of that.
 */
export function Screen({ name }: { name: ScreenName }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(() => loadedScreen(name));
  useEffect(() => {
    if (Loaded) return undefined;
    let gone = false;
    const load = async (): Promise<void> => {
      try {
        const screen = await loadScreen(name);
        if (!gone) setLoaded(() => screen);
      } catch (bug) {
        if (gone) return;
        // For the boundary around the screen.
        setLoaded(() => {
          throw bug;
        });
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [name, Loaded]);
  return Loaded ? <Loaded /> : null;
}
