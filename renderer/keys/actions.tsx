import {
  createContext,
  use,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Action } from './action.ts';
import { comboOf, isControls, isTyping } from './combo.ts';
import { useShownSince } from './shown.tsx';

interface Layer {
  id: string;
  /** While it is there, layers below rest: a dialog. */
  modal: boolean;
  actions: readonly Action[];
}

/**
 * What can be done now, kept outside of what is drawn: a key that follows an input without a pause finds the
 * actions that input led to, not those of the drawing before it.
 */
interface Registry {
  layers: () => readonly Layer[];
  put: (layer: Layer) => void;
  drop: (id: string) => void;
  subscribe: (listener: () => void) => () => void;
}

function newRegistry(): Registry {
  let layers: readonly Layer[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly Layer[]): void => {
    layers = next;
    for (const listener of listeners) listener();
  };
  return {
    layers: () => layers,
    put: (layer) =>
      change(
        layers.some((one) => one.id === layer.id)
          ? layers.map((one) => (one.id === layer.id ? layer : one))
          : [...layers, layer],
      ),
    drop: (id) => change(layers.filter((one) => one.id !== id)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const RegistryContext = createContext(newRegistry());

/** Holds what can be done now; listens to the keyboard once for the whole window. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(newRegistry);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionFor(reachable(registry.layers()), event);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Layers from the topmost modal one up; the last registered comes first. */
function reachable(layers: readonly Layer[]): readonly Action[] {
  const from = layers.findLastIndex((layer) => layer.modal);
  return layers
    .slice(Math.max(0, from))
    .toReversed()
    .flatMap((layer) => layer.actions);
}

function actionFor(actions: readonly Action[], event: KeyboardEvent): Action | undefined {
  const combo = comboOf(event);
  if (isControls(event, combo)) return undefined;
  const typing = isTyping(event);
  return actions.find((action) => {
    if (action.disabled === true || action.keys?.split(' ').includes(combo) !== true) return false;
    if (action.since !== undefined && (event.repeat || event.timeStamp < action.since)) return false;
    if (action.within !== undefined && !document.activeElement?.closest(action.within)) return false;
    return !typing || action.whileTyping === true || /^(?:Ctrl|Alt)\+|^F\d+$/.test(combo);
  });
}

/** While true, nothing that is offered inside counts: it is about what the window has left already. */
export const Resting = createContext(false);

/** Offers actions as long as the component is there. */
export function useActions(actions: readonly Action[], options: { modal?: boolean } = {}): void {
  const { put, drop } = use(RegistryContext);
  const since = useShownSince();
  const id = useId();
  const modal = options.modal === true;
  // Closures change at every render; what is seen of an action does not.
  const seen = JSON.stringify(use(Resting) ? [] : actions);
  const [runs] = useState(() => new Map<string, () => void>());
  for (const action of actions) runs.set(action.id, action.run);
  useLayoutEffect(() => {
    const fixed = (JSON.parse(seen) as Omit<Action, 'run'>[]).map((action) => ({
      ...action,
      ...(since === 0 ? {} : { since }),
      run: () => runs.get(action.id)?.(),
    }));
    put({ id, modal, actions: fixed });
  }, [id, modal, seen, since, runs, put]);
  useLayoutEffect(() => () => drop(id), [id, drop]);
}

/** Everything that can be done now, topmost first. */
export function useOffered(): readonly Action[] {
  const { subscribe, layers } = use(RegistryContext);
  return reachable(useSyncExternalStore(subscribe, layers));
}
