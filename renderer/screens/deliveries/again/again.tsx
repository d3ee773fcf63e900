import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../../shared/domain/errors/app-error.ts';
import type { DeliveryId } from '../../../../shared/domain/keys/ids.ts';
import type { RereadView } from '../../../../shared/domain/rereading/view.ts';
import { useActions } from '../../../keys/actions.tsx';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { useAct } from '../../../shell/acts.ts';
import { call } from '../../../shell/api.ts';
import { useSayInFooter } from '../../../shell/footer-note.tsx';
import { useWords } from '../../../words/speech.ts';
import screen from '../deliveries.module.css';
import { AgainEffects } from './again-effects.tsx';
import { AgainFiles } from './again-files.tsx';
import { AgainLines } from './again-lines.tsx';
import css from './again.module.css';

/** What reads otherwise than it did, then and now, and what figures would be. Nothing is kept before it is taken. */
export function Again(props: {
  /** One file that a person chose; null: all that may read otherwise. */
  only: DeliveryId | null;
  onLeave: () => void;
  /** They were taken: the first of them as it is now. */
  onTaken: (delivery: DeliveryId) => void;
}) {
  const all = useWords();
  const words = all.deliveries.again;
  const act = useAct();
  const [view, setView] = useState<RereadView | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(true);
  const [left, setLeft] = useState<readonly DeliveryId[]>([]);
  const [chosen, choose] = useState<DeliveryId | null>(null);
  const newest = useRef(0);
  const { only } = props;
  const look = useCallback(
    async (take: DeliveryId[] | null): Promise<void> => {
      const turn = (newest.current += 1);
      setBusy(true);
      const looked = await call('rereading.look', { deliveries: only === null ? null : [only], take });
      // Another one was left out meanwhile.
      if (turn !== newest.current) return;
      setBusy(false);
      if (looked.ok) setView(looked.value);
      else setError(looked.error);
    },
    [only],
  );
  useEffect(() => {
    void look(null);
  }, [look]);
  const deliveries = view?.deliveries ?? [];
  const here = deliveries.find(({ id }) => id === chosen) ?? deliveries[0];
  const taken = deliveries.filter(({ id }) => !left.includes(id));
  const step = (by: number): void => {
    const to = deliveries[deliveries.findIndex((one) => one === here) + by];
    if (to) choose(to.id);
  };
  const toggle = (id: DeliveryId): void => {
    const now = left.includes(id) ? left.filter((one) => one !== id) : [...left, id];
    setLeft(now);
    void look(deliveries.map((one) => one.id).filter((one) => !now.includes(one)));
  };
  const take = async (): Promise<void> => {
    if (view === null || busy || taken.length === 0) return;
    setBusy(true);
    const done = await act(
      'rereading.take',
      { deliveries: taken.map(({ id }) => id), seen: view.seen },
      (outcome) => words.taken(outcome.deliveries.length, outcome.changes, outcome.questions),
    );
    const [first] = done?.deliveries ?? [];
    if (first) props.onTaken(first.id);
    // What was seen is otherwise now.
    else void look(taken.map(({ id }) => id));
  };
  useSayInFooter(all.teach.nothingStored);
  useActions([
    { id: 'again.down', label: all.deliveries.acts.nextDelivery, keys: 'J', run: () => step(1) },
    { id: 'again.up', label: all.deliveries.acts.previousDelivery, keys: 'K', run: () => step(-1) },
    {
      id: 'again.leave-out',
      label: words.leaveOut,
      keys: 'X',
      run: () => here && toggle(here.id),
      disabled: here === undefined,
      footer: true,
    },
    {
      id: 'again.take',
      label: words.take(taken.length),
      keys: 'Ctrl+Enter',
      run: () => void take(),
      disabled: view === null || busy || taken.length === 0,
    },
    { id: 'again.leave', label: words.keepNothing, keys: 'Escape', run: props.onLeave, footer: true },
  ]);
  if (error) return <ErrorNote error={error} />;
  if (view === null)
    return (
      <p className={css.reading} role="status">
        {words.reading}
      </p>
    );
  return (
    <div className={screen.screen} data-again data-busy={busy ? true : undefined}>
      <AgainFiles view={view} chosen={here?.id ?? null} left={left} onChoose={choose} />
      <AgainLines
        delivery={here ?? null}
        isLeft={here !== undefined && left.includes(here.id)}
        onToggle={() => here && toggle(here.id)}
      />
      <AgainEffects
        effects={view.effects}
        files={taken.length}
        busy={busy}
        onTake={() => void take()}
        onLeave={props.onLeave}
      />
    </div>
  );
}
