import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { call, useAsk } from '../shell/api.ts';
import { useActions } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Button } from '../kit/button.tsx';
import { useNav } from '../shell/nav.tsx';
import { tourSteps, type TourStep } from './tour-steps.ts';
import { around, TourCard } from './tour-card.tsx';
import { useSpot } from './use-spot.ts';
import { classes } from '../kit/classes.ts';
import css from './tour.module.css';
import tabs from './tabs.module.css';
import { isTyping } from '../keys/combo.ts';

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
      <Button look="primary" small begin keys="Enter" onClick={props.onNext}>
        {last ? words.done : words.next}
      </Button>
    </div>
  );
}

/** Before the screens, which have their own use for it; what floats above the tour, and a field, come first. */
function useEscapeFirst(onEscape: () => void): void {
  const newest = useRef(onEscape);
  useEffect(() => {
    newest.current = onEscape;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTyping(event)) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      newest.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

/** So long a screen may still be filling on a busy machine, and put the focus where it wants it. Milliseconds. */
const SETTLING = 30_000;

/**
 * Puts the focus on the main button inside, and back on it when the screen below takes it away; until the
 * person does something, or the screen has settled.
 */
function useFirstFocus(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focus = (): void => inside.current?.querySelector<HTMLElement>('[data-begin]')?.focus();
    const back = (event: FocusEvent): void => {
      if (event.target instanceof Node && inside.current?.contains(event.target) !== true)
        queueMicrotask(focus);
    };
    const stop = (): void => {
      document.removeEventListener('focusin', back);
      window.removeEventListener('pointerdown', stop, true);
      window.removeEventListener('keydown', stop, true);
      clearTimeout(timer);
    };
    const timer = setTimeout(stop, SETTLING);
    focus();
    document.addEventListener('focusin', back);
    window.addEventListener('pointerdown', stop, true);
    window.addEventListener('keydown', stop, true);
    return stop;
  }, [inside]);
}
