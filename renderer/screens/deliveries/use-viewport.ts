import { useEffect, useLayoutEffect, useState, type RefObject, type UIEvent } from 'react';
import type { Spot } from './sheet/cell-cursor.ts';
import { HEAD, SIDE, type Geometry } from './sheet/sheet-geometry.ts';

export interface Viewport {
  top: number;
  height: number;
  width: number;
}

/** What of a scrolled box is in view, in pixels. */
export function useViewport(box: RefObject<HTMLDivElement | null>): {
  view: Viewport;
  onScroll: (event: UIEvent) => void;
} {
  const [view, setView] = useState<Viewport>({ top: 0, height: 400, width: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() =>
      setView((now) => ({ ...now, height: element.clientHeight, width: element.clientWidth })),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return {
    view,
    onScroll: (event) => {
      const { scrollTop } = event.currentTarget;
      setView((now) => ({ ...now, top: scrollTop }));
    },
  };
}

/**
 * Scrolls as little as it takes to show the cell under the cursor.
 *
 * @param before room that something else takes at the left. Pixels.
 * @param shape changes when the room or the heights of the rows do; empty: nothing is there yet
 */
export function useCellInView(
  box: RefObject<HTMLDivElement | null>,
  geo: Geometry,
  at: Spot,
  shape: string,
  before = 0,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element || shape === '') return;
    const [top, bottom] = [geo.top(at.row), geo.top(at.row + 1) + HEAD];
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const [left, right] = [geo.left[at.col - 1] ?? 0, (geo.left[at.col] ?? 0) + SIDE + before];
    element.scrollTo({
      top: top < scrollTop ? top : Math.max(scrollTop, bottom - clientHeight),
      left: left < scrollLeft ? left : Math.max(scrollLeft, right - clientWidth),
    });
    // Only a step of the cursor scrolls: rows that arrive while somebody looks elsewhere must not pull the view back.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps
  }, [box, at.row, at.col, shape]);
}
