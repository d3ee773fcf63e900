import type { FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import type { App } from '../../resources/app.ts';
import { listObservations } from '../../work/observations/observations.ts';
import { seenFigures } from '../../work/conflicts/seen-figure.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { deriveFrom, type Derived } from '../../session/view.ts';
import { stateView } from '../../work/conflicts/reconciled.ts';
import type { Output } from './output.ts';
import { printRivals } from './print-conflict.ts';
import type { ObservationId } from '../../../shared/domain/keys/ids.ts';

/** The state on which a command acts, as it is when the command starts. */
export interface StartState {
  derived: Derived;
  since: number;
}

export const startState = (app: App, workspace: Workspace): StartState => ({
  since: newestEntryOf(workspace.db),
  derived: deriveFrom(app, workspace),
});

/** What a decision on a key weighs, and how it is told afterwards to a person who brought no token. */
export interface Weighed {
  seen: string;
  rivals: ObservationId[];
  print: (out: Output) => void;
}

export function weighedNow(
  app: App,
  workspace: Workspace,
  { derived, since }: StartState,
  key: FigureKey,
  told: string | null,
): Weighed {
  const { seen, weighed } = seenFigures(app, workspace, derived.get(stateView), since)(key);
  const rivals = weighed.map(({ id }) => id);
  const print = (out: Output): void => {
    if (told !== null) return;
    if (rivals.length === 0) return out.line('Weighed: nobody reported a value.');
    const rows = new Map(listObservations(app, workspace, {}).map((row) => [row.id, row]));
    out.line('Weighed:');
    printRivals(key.period, rivals, rows, out);
  };
  return { seen: told ?? seen, rivals, print };
}
