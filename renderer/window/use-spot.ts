import { useLayoutEffect, useState } from 'react';

/** Where something is on screen, in px of the page's own zoom. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Often enough to follow a screen that is still being filled. Milliseconds. */
const LOOK = 200;

/** Follows the first of the elements that can be seen. */
export function useSpot(selectors: readonly string[]): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  const wanted = selectors.join('\n');
  // Before the page is painted: the card must not be seen where it does not belong.
  useLayoutEffect(() => {
    const look = (): void => {
      const found = wanted.split('\n').map((one) => (one === '' ? null : visible(one))).find((one) => one !== null) ?? null; // prettier-ignore
      setSpot((now) => (same(now, found) ? now : found));
    };
    look();
    const timer = setInterval(look, LOOK);
    window.addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', look);
    };
  }, [wanted]);
  return spot;
}

function visible(selector: string): Spot | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return null;
  const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
  return { left: box.left / zoom, top: box.top / zoom, width: box.width / zoom, height: box.height / zoom };
}

const same = (a: Spot | null, b: Spot | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height);
