import { useLayoutEffect, type RefObject } from 'react';
import { useNav } from '../../shell/nav.tsx';

/**
 * Keeps how high the parts of the document were laid out. Those out of sight are not laid out and stand at a height
 * that is guessed: guessed differently above it, the same scroll would show another passage.
 */
export function useKeptHeights(canvas: RefObject<HTMLElement | null>, ready: boolean): void {
  const { kept } = useNav().place;
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!ready || !element) return undefined;
    const parts = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[data-part]')];
    const heights = kept.get('heights') as readonly string[] | undefined;
    for (const [at, part] of parts().entries())
      if (heights?.[at] !== undefined) part.style.containIntrinsicHeight = `auto ${heights[at]}`;
    return () =>
      void kept.set(
        'heights',
        parts().map((part) => getComputedStyle(part).height),
      );
  }, [canvas, kept, ready]);
}
