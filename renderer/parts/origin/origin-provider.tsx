import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { OriginCard, type OriginAsk } from './origin-card.tsx';
import { askedKey } from '../../../shared/domain/keys/figure-key.ts';

const Context = createContext<(ask: OriginAsk) => void>(() => undefined);

/** Opens the card for a number: `showOrigin({figure, period, anchor: element.getBoundingClientRect()})`. */
export const useShowOrigin = (): ((ask: OriginAsk) => void) => use(Context);

/**
 * Lets `O` work on any number of any screen that is marked `data-figure` (and `data-period`): the one with the
 * focus or the selection, else the one under the pointer. A screen with a selection of its own registers `O` itself.
 */
export function OriginProvider({ children }: { children: ReactNode }) {
  const words = useWords().origin;
  const [ask, setAsk] = useState<OriginAsk | null>(null);
  const show = useCallback((next: OriginAsk) => setAsk(next), []);
  useActions([
    {
      id: 'origin.show',
      label: words.show,
      keys: 'O',
      run: () => {
        const number = numberMeant();
        if (number) show(number);
      },
    },
  ]);
  return (
    <Context value={show}>
      {children}
      {ask && <OriginCard key={askedKey(ask)} {...ask} onClose={() => setAsk(null)} />}
    </Context>
  );
}

function numberMeant(): OriginAsk | null {
  const marked = '[data-figure]';
  const focused = document.activeElement?.closest<HTMLElement>(marked);
  const chosen = document.querySelector<HTMLElement>(
    '[aria-selected="true"][data-figure], [aria-selected="true"] [data-figure], [aria-current="true"] [data-figure]',
  );
  const hovered = [...document.querySelectorAll<HTMLElement>(`${marked}:hover`)].at(-1);
  const found = focused ?? hovered ?? chosen;
  const figure = found?.dataset['figure'];
  if (!found || figure === undefined) return null;
  const period = found.dataset['period'];
  return { figure, ...(period === undefined ? {} : { period }), anchor: found.getBoundingClientRect() };
}
