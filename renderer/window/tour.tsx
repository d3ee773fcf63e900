import { useEffect, useId, useRef, useState } from 'react';
import { call, useAsk } from '../shell/api.ts';
import { useActions } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { useNav } from '../shell/nav.tsx';
import { tourSteps, type TourStep } from './tour-steps.ts';
import { around, TourCard } from './tour-card.tsx';
import { useEscapeFirst } from './use-escape-first.ts';
import { useFirstFocus } from './use-first-focus.ts';
import { useSpot } from './use-spot.ts';
import { classes } from '../kit/classes.ts';
import css from './tour.module.css';
import tabs from './tabs.module.css';

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
  const { go, place } = useNav();
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
  useEscapeFirst(onEnd);
  const here = place.screen === step.screen;
  const spot = useSpot(here ? [...step.at, `.${tabs.tab}[aria-current="page"]`] : []);
  const heading = useId();
  return (
    <>
      {spot && <div className={classes(css.ring, 'no-print')} aria-hidden="true" style={around(spot)} />}
      <TourCard spot={spot} heading={heading}>
        <h2 id={heading}>{words.steps[step.name].title}</h2>
        <p>{words.steps[step.name].text}</p>
        <Foot key={at} at={at} of={steps.length} onNext={next} onBack={() => setAt(at - 1)} onEnd={onEnd} />
      </TourCard>
    </>
  );
}

/** One for each step: it takes the focus, and takes it again. */
function Foot(props: { at: number; of: number; onNext: () => void; onBack: () => void; onEnd: () => void }) {
  const words = useWords().tour;
  const last = props.at === props.of - 1;
  const foot = useRef<HTMLDivElement>(null);
  useFirstFocus(foot);
  return (
    <div className="flex gap-8" ref={foot}>
      <span className="faint small grow">{words.at(props.at + 1, props.of)}</span>
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
