import { useEffect, useState, type RefObject } from 'react';
import type { Editing } from './use-editor.ts';

/** After it was scrolled for so long. Milliseconds. */
const REST = 250;

/**
 * Blocks that are on the screen, as the workspace calls them. While somebody is in the panel that is ordered by them it
 * keeps its order.
 */
export function useNear(canvas: RefObject<HTMLElement | null>, editing: Editing | null): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const box = canvas.current;
    if (!box || !editing) return undefined;
    const { view, writing } = editing;
    const look = (): void => {
      if (view.isDestroyed || document.activeElement?.closest('aside')) return;
      const { top, bottom } = box.getBoundingClientRect();
      const seen = [...view.dom.querySelectorAll<HTMLElement>(':scope > [data-block]')].filter((block) => {
        const at = block.getBoundingClientRect();
        return at.bottom > top && at.top < bottom;
      });
      setNear(new Set(seen.map(({ dataset }) => writing.nameOf(dataset['block']!))));
    };
    let timer = setTimeout(look, REST);
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    box.addEventListener('scroll', later, { passive: true });
    return () => {
      clearTimeout(timer);
      box.removeEventListener('scroll', later);
    };
  }, [canvas, editing]);
  return near;
}
