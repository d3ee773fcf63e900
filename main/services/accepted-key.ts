import { standingDecision } from '../../shared/domain/decision-state.ts';
import { exactly } from '../../shared/domain/exactly.ts';
import { indicatorOf, type FigureKey } from '../../shared/domain/figure-key.ts';
import { acceptedValue } from '../../shared/domain/figure-value.ts';
import type { FigureState } from '../../shared/domain/figure.ts';
import { previousPeriod } from '../../shared/domain/period.ts';
import type { App } from '../app.ts';
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
export function acceptedOf(app: App, state: Reconciled, key: FigureKey): AcceptedKey {
  const figure = state.figures.find(
    (one) => one.id === key.figure && one.period === key.period && one.note === undefined,
  );
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
  const now = valueOf(app, state, key);
  const before = previousPeriod(key.period);
  const previous = before === null ? null : valueOf(app, state, { ...key, period: before }).value;
  const change = now.value === null || previous === null ? null : exactly(now.value - previous);
  return { ...now, previous, change };
}

function valueOf(app: App, state: Reconciled, key: FigureKey): Omit<AcceptedKey, 'previous' | 'change'> {
  const offered = state.observations.filter((o) => o.figure === key.figure && o.period === key.period);
  const standing = standingDecision(key, state.decisions, offered);
  if (standing) {
    const { id, value } = standing.decision;
    return { value, state: standing.state, decision: id };
  }
  const catalogue = app.catalogue();
  const indicator = catalogue.figuresById.get(key.figure)?.indicator ?? indicatorOf(key.figure);
  const found = acceptedValue(offered, catalogue.indicatorsById.get(indicator)?.owners ?? [], {});
  if (!found) return { value: null, state: 'missing' };
  return {
    value: found.value,
    state: found.agreed ? 'agreed' : 'open',
    ...(found.qualifier === undefined ? {} : { qualifier: found.qualifier }),
  };
}
