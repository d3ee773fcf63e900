import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Spot } from './use-spot.ts';
import { classes } from '../kit/classes.ts';
import css from './tour.module.css';

const GAP = 6;
/** A ring around it, a little off. */
export const around = ({ left, top, width, height }: Spot): Spot => ({
  left: Math.max(2, left - GAP),
  top: Math.max(2, top - GAP),
  width: width + 2 * GAP,
  height: height + 2 * GAP,
});

/** Below what it speaks of where there is room, else above, else beside; in the corner on another screen. */
export function TourCard(props: { spot: Spot | null; heading: string; children: ReactNode }) {
  const { spot, heading, children } = props;
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const box = card.current;
    if (!box) return;
    const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
    const [wide, high] = [innerWidth / zoom, innerHeight / zoom];
    const { offsetWidth: width, offsetHeight: height } = box;
    const fit = (left: number, top: number): { left: number; top: number } => ({
      left: Math.max(8, Math.min(left, wide - width - 8)),
      top: Math.max(48, Math.min(top, high - height - 32)),
    });
    if (!spot) return setPlace(fit(wide, high));
    const below = spot.top + spot.height + 2 * GAP;
    const above = spot.top - height - 2 * GAP;
    if (below + height < high - 28) setPlace(fit(spot.left, below));
    else if (above > 44) setPlace(fit(spot.left, above));
    else if (spot.left - width - 2 * GAP > 8) setPlace(fit(spot.left - width - 2 * GAP, spot.top));
    else setPlace(fit(spot.left + spot.width + 2 * GAP, spot.top));
  }, [spot]);
  return (
    <div
      ref={card}
      className={classes(css.tour, 'no-print')}
      role="dialog"
      aria-labelledby={heading}
      data-pane
      style={place}
      // Enter is for the button that has the focus, not for the screen below.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) event.stopPropagation();
      }}
    >
      {children}
    </div>
  );
}
