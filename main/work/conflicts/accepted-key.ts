import { standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import { indicatorOf, keyText, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import { acceptedValue, fromOwnSources } from '../../../shared/domain/observations/figure-value.ts';
import type { FigureState } from '../../../shared/domain/figures/figure.ts';
import { previousPeriod } from '../../../shared/domain/periods/period.ts';
import type { App } from '../../resources/app.ts';
import type { Reconciled } from './reconciled.ts';

export interface AcceptedKey {
  value: number | null;
  previous: number | null;
  change: number | null;
  state: FigureState;
  qualifier?: string;
  decision?: number;
}

/** What counts for any key: a figure of the reference, another period of it, or a key beyond the printed list. */
export const acceptedOf = (app: App, state: Reconciled, key: FigureKey): AcceptedKey =>
  keyAccepter(app, state)(key);

/** The same for many keys of one state of the workspace. */
export function keyAccepter(app: App, state: Reconciled): (key: FigureKey) => AcceptedKey {
  const figures = new Map(
    state.figures.filter((one) => one.note === undefined).map((one) => [keyOf(one.id, one.period), one]),
  );
  const valueOf = keyValue(app, state);
  return (key) => {
    const figure = figures.get(keyOf(key.figure, key.period));
    if (figure) {
      const { value, previous, change, qualifier, decision } = figure;
      return {
        value,
        previous,
        change,
        state: figure.state,
        ...(qualifier === undefined ? {} : { qualifier }),
        ...(decision === undefined ? {} : { decision }),
      };
    }
    const now = valueOf(key);
    const before = previousPeriod(key.period);
    const previous = before === null ? null : valueOf({ ...key, period: before }).value;
    const change = now.value === null || previous === null ? null : exactly(now.value - previous);
    return { ...now, previous, change };
  };
}

const keyOf = (figure: string, period: string): string => keyText({ figure, period });

type KeyValue = Omit<AcceptedKey, 'previous' | 'change'>;

function keyValue(app: App, state: Reconciled): (key: FigureKey) => KeyValue {
  const catalogue = app.catalogue();
  const offeredOf = Map.groupBy(state.observations, (o) => keyOf(o.figure, o.period));
  const byId = new Map(state.observations.map((o) => [o.id, o]));
  const decisionsOf = Map.groupBy(state.decisions, (d) => keyOf(d.figure, d.period));
  const isExternal = (agency: string): boolean =>
    catalogue.agenciesById.get(agency)?.type === 'international';
  return (key) => {
    const id = keyOf(key.figure, key.period);
    const offered = offeredOf.get(id) ?? [];
    const standing = standingDecision(key, decisionsOf.get(id) ?? [], offered, byId);
    if (standing) {
      const { id: decision, value } = standing.decision;
      return { value, state: standing.state, decision };
    }
    const indicator = catalogue.figuresById.get(key.figure)?.indicator ?? indicatorOf(key.figure);
    const owners = catalogue.indicatorsById.get(indicator)?.owners ?? [];
    // What nobody here counted is what an international body says, as a chart draws it.
    const found =
      acceptedValue(fromOwnSources(offered, owners, isExternal), owners, {}) ??
      acceptedValue(offered, owners, {});
    if (!found) return { value: null, state: 'missing' };
    return {
      value: found.value,
      state: found.agreed ? 'agreed' : 'open',
      ...(found.qualifier === undefined ? {} : { qualifier: found.qualifier }),
    };
  };
}
