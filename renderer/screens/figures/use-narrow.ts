import { useEffect, useState, type RefObject } from 'react';

/**
 * Below this width the panel lies over the grid: beside it no body's column would be left. Pixels as the page counts
 * them, zoomed.
 */
const NARROW = 1200;

export function useNarrow(box: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setNarrow(element.offsetWidth < NARROW));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return narrow;
}
