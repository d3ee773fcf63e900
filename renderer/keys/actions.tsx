import { createContext, use, useEffect, useId, useState, type ReactNode } from 'react';
import type { Action } from './action.ts';
import { comboOf, isControls, isTyping } from './combo.ts';

interface Layer {
  id: string;
  /** While it is there, layers below rest: a dialog. */
  modal: boolean;
  actions: readonly Action[];
}

interface Registry {
  put: (layer: Layer) => void;
  drop: (id: string) => void;
}

/** Two contexts: who only registers is not drawn again whenever somebody else registers. */
const RegistryContext = createContext<Registry>({ put: () => undefined, drop: () => undefined });
const LayersContext = createContext<readonly Layer[]>([]);

/** Holds what can be done now; listens to the keyboard once for the whole window. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const [layers, setLayers] = useState<readonly Layer[]>([]);
  const [registry] = useState<Registry>(() => ({
    put: (layer) =>
      setLayers((now) =>
        now.some((one) => one.id === layer.id)
          ? now.map((one) => (one.id === layer.id ? layer : one))
          : [...now, layer],
      ),
    drop: (id) => setLayers((now) => now.filter((one) => one.id !== id)),
  }));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionFor(reachable(layers), event);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [layers]);
  return (
    <RegistryContext value={registry}>
      <LayersContext value={layers}>{children}</LayersContext>
    </RegistryContext>
  );
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
    return !typing || action.whileTyping === true || /^(?:Ctrl|Alt)\+|^F\d+$/.test(combo);
  });
}

/** Offers actions as long as the component is there. */
export function useActions(actions: readonly Action[], options: { modal?: boolean } = {}): void {
  const { put, drop } = use(RegistryContext);
  const id = useId();
  const modal = options.modal === true;
  // Closures change at every render; what is seen of an action does not.
  const seen = JSON.stringify(actions);
  const [runs] = useState(() => new Map<string, () => void>());
  for (const action of actions) runs.set(action.id, action.run);
  useEffect(() => {
    const fixed = (JSON.parse(seen) as Omit<Action, 'run'>[]).map((action) => ({
      ...action,
      run: () => runs.get(action.id)?.(),
    }));
    put({ id, modal, actions: fixed });
  }, [id, modal, seen, runs, put]);
  useEffect(() => () => drop(id), [id, drop]);
}

/** Everything that can be done now, topmost first. */
export const useOffered = (): readonly Action[] => reachable(use(LayersContext));
