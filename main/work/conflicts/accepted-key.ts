import { standingDecision, type FindObservation } from '../../../shared/domain/decisions/decision-state.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import { indicatorOf, keyText, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import { acceptedValue, fromOwnSources } from '../../../shared/domain/observations/figure-value.ts';
import type { FigureState } from '../../../shared/domain/figures/figure.ts';
import { previousPeriod, type Period } from '../../../shared/domain/periods/period.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import type { FigureGroup } from '../../../shared/domain/observations/keyed-observations.ts';
import { leftValue, type Vintages } from '../../../shared/domain/figures/vintage.ts';
import type { App } from '../../resources/app.ts';
import type { Reconciled } from './reconciled.ts';
import type { DecisionId } from '../../../shared/domain/keys/ids.ts';

export interface AcceptedKey {
  value: number | null;
  previous: number | null;
  change: number | null;
  state: FigureState;
  qualifier?: string;
  decision?: DecisionId;
}

/** What counts for any key: a figure of the reference, another period of it, or a key beyond the printed list. */
export const acceptedOf = (app: App, state: Reconciled, key: FigureKey): AcceptedKey =>
  keyAccepter(app, state)(key);

/** The same for many keys of one state of the workspace. */
export function keyAccepter(app: App, state: Reconciled): (key: FigureKey) => AcceptedKey {
  const figures = new Map(
    state.figures
      .filter((one) => one.note === undefined)
      .map((one) => [keyText({ figure: one.id, period: one.period }), one]),
  );
  const { observations, decisions } = state.by;
  const { vintages } = state;
  const catalogue = app.catalogue();
  return (key) => {
    const figure = figures.get(keyText(key));
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
    const said = observations.ofFigure(key.figure);
    return acceptedBeyond(catalogue, key, said, decisions.get(key.figure) ?? [], observations.byId, vintages);
  };
}

/**
 * What counts for a key that is no figure of the reference, by what was said and decided of all its periods.
 *
 * @param find any observation that was picked, or that took the place of one
 */
export function acceptedBeyond(
  catalogue: Catalogue,
  key: FigureKey,
  said: FigureGroup | undefined,
  decisions: readonly Decision[],
  find: FindObservation,
  vintages: Vintages,
): AcceptedKey {
  const valueIn = keyValue(catalogue, key.figure, said, decisions, find, vintages);
  const now = valueIn(key.period);
  const before = previousPeriod(key.period);
  const previous = before === null ? null : valueIn(before).value;
  const change = now.value === null || previous === null ? null : exactly(now.value - previous);
  return { ...now, previous, change };
}

type KeyValue = Omit<AcceptedKey, 'previous' | 'change'>;

function keyValue(
  catalogue: Catalogue,
  figure: string,
  said: FigureGroup | undefined,
  decisions: readonly Decision[],
  find: FindObservation,
  vintages: Vintages,
): (period: Period) => KeyValue {
  const isExternal = (agency: string): boolean =>
    catalogue.agenciesById.get(agency)?.type === 'international';
  const indicator = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
  const owners = catalogue.indicatorsById.get(indicator)?.owners ?? [];
  return (period) => {
    const offered = said?.byPeriod.get(period) ?? [];
    const standing = standingDecision({ figure, period }, decisions, offered, find);
    if (standing) {
      const { id: decision, value } = standing.decision;
      return { value, state: standing.state, decision };
    }
    const left = leftValue(vintages.of({ figure, period }));
    if (left) return { value: left.value, state: left.open ? 'open' : 'printed' };
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
