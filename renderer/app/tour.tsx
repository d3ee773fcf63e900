import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { call, useAsk } from '../api.ts';
import { useActions } from '../keys/actions.tsx';
import { useWords } from '../locales/words.ts';
import { Button } from '../ui/button.tsx';
import { useNav } from './nav.tsx';
import { tourSteps, type TourStep } from './tour-steps.ts';
import { useSpot, type Spot } from './use-spot.ts';
import './tour.css';

/**
 * The short tour of a first start: a card beside the thing that it speaks of, on the real screen, with the
 * real work of the workspace. The window stays usable meanwhile; Enter goes on, Escape leaves.
 */
export function Tour({ onEnd }: { onEnd: () => void }) {
  const { data: view } = useAsk('overview.view', {}, []);
  // Taken once: what is done meanwhile must not move the steps.
  const [steps, setSteps] = useState<TourStep[] | null>(null);
  useEffect(() => {
    if (view) setSteps((now) => now ?? tourSteps(view));
  }, [view]);
  const nav = useNav();
  const end = (): void => {
    void call('settings.change', { tourSeen: true });
    nav.go('overview');
    onEnd();
  };
  return steps && <Steps steps={steps} onEnd={end} />;
}

function Steps({ steps, onEnd }: { steps: readonly TourStep[]; onEnd: () => void }) {
  const words = useWords().tour;
  const { go } = useNav();
  const [at, setAt] = useState(0);
  const step = steps[at]!;
  const last = at === steps.length - 1;
  const next = (): void => (last ? onEnd() : setAt(at + 1));
  const shown = useRef(-1);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    go(step.screen, step.params);
  }, [at, go, step]);
  useActions([
    { id: 'tour.next', label: words.next, keys: 'Alt+ArrowRight', run: next },
    { id: 'tour.end', label: words.skip, keys: 'Escape', run: onEnd, footer: true },
  ]);
  const spot = useSpot([...step.at, '.tab[aria-current="page"]']);
  const heading = useId();
  if (!spot) return null;
  return (
    <>
      <div className="tour-ring no-print" aria-hidden="true" style={around(spot)} />
      <Card spot={spot} heading={heading}>
        <h2 id={heading}>{words.steps[step.name].title}</h2>
        <p>{words.steps[step.name].text}</p>
        <Foot key={at} at={at} of={steps.length} onNext={next} onBack={() => setAt(at - 1)} onEnd={onEnd} />
      </Card>
    </>
  );
}

/** By then a screen has put the focus where it wants it. Milliseconds. */
const SETTLED = 350;

/** One for each step: it takes the focus, and takes it again. */
function Foot(props: { at: number; of: number; onNext: () => void; onBack: () => void; onEnd: () => void }) {
  const words = useWords().tour;
  const last = props.at === props.of - 1;
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focus = (): void => foot.current?.querySelector<HTMLElement>('.btn.p')?.focus();
    focus();
    const timer = setTimeout(focus, SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="flex g8" ref={foot}>
      <span className="q x12 grow">{words.at(props.at + 1, props.of)}</span>
      {!last && (
        <Button look="text" small onClick={props.onEnd}>
          {words.skip}
        </Button>
      )}
      {props.at > 0 && (
        <Button small onClick={props.onBack}>
          {words.back}
        </Button>
      )}
      <Button look="primary" small keys="Enter" onClick={props.onNext}>
        {last ? words.done : words.next}
      </Button>
    </div>
  );
}

const GAP = 6;
const around = ({ left, top, width, height }: Spot): Spot => ({
  left: Math.max(2, left - GAP),
  top: Math.max(2, top - GAP),
  width: width + 2 * GAP,
  height: height + 2 * GAP,
});

/** Below what it speaks of where there is room, else above, else beside it. */
function Card({ spot, heading, children }: { spot: Spot; heading: string; children: React.ReactNode }) {
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
    const below = spot.top + spot.height + 2 * GAP;
    const above = spot.top - height - 2 * GAP;
    if (below + height < high - 28) setPlace(fit(spot.left, below));
    else if (above > 44) setPlace(fit(spot.left, above));
    else if (spot.left - width - 2 * GAP > 8) setPlace(fit(spot.left - width - 2 * GAP, spot.top));
    else setPlace(fit(spot.left + spot.width + 2 * GAP, spot.top));
  }, [spot]);
  return (
    <div ref={card} className="tour no-print" role="dialog" aria-labelledby={heading} data-pane style={place}>
      {children}
    </div>
  );
}
