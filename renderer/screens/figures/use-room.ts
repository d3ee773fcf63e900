import { useEffect, useState, type RefObject } from 'react';

/**
 * Below this width the panel lies over the grid: beside it no body's column would be left. Pixels as the page counts
 * them, zoomed.
 */
export const NARROW = 1200;

/** How wide the screen is, in pixels as the page counts them. */
export function useRoom(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(NARROW);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setRoom(element.offsetWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return room;
}
