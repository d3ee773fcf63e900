import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of a page with the space beside it, CSS pixels. */
const PAGE = 794 + 32;
const SMALLEST = 50;

/** Percent at which a page fits into the canvas; never more than its natural size. Null until that was measured. */
export function useFit(canvas: RefObject<HTMLElement | null>, ready: boolean): number | null {
  const [fit, setFit] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!ready || !element) return undefined;
    const measure = (): void =>
      setFit(Math.max(SMALLEST, Math.min(100, Math.floor((element.clientWidth / PAGE) * 100))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, ready]);
  return fit;
}
