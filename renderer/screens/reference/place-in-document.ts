import { useEffect, useState, type RefObject } from 'react';

/** Which part of the document is at the top of the window, and the printed page that begins there or before. */
export function usePlaceInDocument(
  canvas: RefObject<HTMLElement | null>,
  /** Another for another canvas; none: it is not there yet. */
  ready: string | null,
): { part: string | null; page: number } {
  const [place, setPlace] = useState<{ part: string | null; page: number }>({ part: null, page: 1 });
  useEffect(() => {
    const element = canvas.current;
    if (ready === null || !element) return undefined;
    let waiting = 0;
    const look = (): void => {
      waiting = 0;
      const top = element.getBoundingClientRect().top + LOOK_BELOW;
      const above = (selector: string): HTMLElement | undefined =>
        [...element.querySelectorAll<HTMLElement>(selector)].findLast(
          (one) => one.getBoundingClientRect().top <= top,
        );
      const part = above('[data-part]');
      const paragraph = part && [...part.querySelectorAll<HTMLElement>('[data-page]')].findLast((one) => one.getBoundingClientRect().top <= top); // prettier-ignore
      const page = Number(
        (paragraph ?? part?.querySelector<HTMLElement>('[data-page]') ?? part)?.dataset['page'] ?? 1,
      );
      setPlace((now) =>
        now.part === (part?.dataset['part'] ?? null) && now.page === page
          ? now
          : { part: part?.dataset['part'] ?? null, page },
      );
    };
    const onScroll = (): void => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      element.removeEventListener('scroll', onScroll);
    };
  }, [canvas, ready]);
  return place;
}

/** What stands this far below the edge counts as at the top. CSS pixels. */
const LOOK_BELOW = 80;
