import { useEffect, useState, type RefObject } from 'react';

/** Width of a page with the space beside it, CSS pixels. */
const PAGE = 794 + 32;
const SMALLEST = 50;

/** Percent at which a page fits into the canvas; never more than its natural size. */
export function useFit(canvas: RefObject<HTMLElement | null>, ready: boolean): number {
  const [fit, setFit] = useState(100);
  useEffect(() => {
    const element = canvas.current;
    if (!ready || !element) return undefined;
    const observer = new ResizeObserver(() => {
      setFit(Math.max(SMALLEST, Math.min(100, Math.floor((element.clientWidth / PAGE) * 100))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, ready]);
  return fit;
}
