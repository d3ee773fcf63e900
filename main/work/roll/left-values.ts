import { drawable } from '../../../shared/charts/series.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import type { VintageValue } from '../../../shared/domain/figures/vintage.ts';
import { keyText, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import { figureWith } from '../../../shared/domain/keys/figure-with.ts';
import { isDirect, isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { isRival } from '../../../shared/domain/observations/rivals.ts';
import { isYear, previousPeriod, type Period } from '../../../shared/domain/periods/period.ts';
import type { App } from '../../resources/app.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { seriesLookup } from '../reference/series.ts';

/**
 * Every value that a workspace leaves to the next year: the figures of its own year as printed and as accepted, the
 * years before as far as anybody said them, and what earlier workspaces left to it.
 *
 * @param period the workspace's own
 */
export function leftValues(app: App, state: Reconciled, period: Period): VintageValue[] {
  const own = state.figures.filter((figure) => figure.note === undefined);
  const rows = [
    ...own.flatMap((figure) => ownValue(figure, state, period)),
    ...own.flatMap((figure) => valueBefore(figure, state, period)),
    ...seriesValues(app, state, period),
    ...restatedHere(state, period),
  ];
  const kept = new Map(state.vintages.all.map((one) => [`${one.said} ${keyText(one)}`, one]));
  for (const row of rows) {
    const at = `${row.said} ${keyText(row)}`;
    if (!kept.has(at)) kept.set(at, row);
  }
  return [...kept.values()];
}

function ownValue(figure: Figure, state: Reconciled, said: Period): VintageValue[] {
  const printed =
    state.printed.find((one) => one.figure === figure.id && one.part !== 'change' && one.ref !== true)
      ?.value ?? null;
  const accepted = figure.value;
  if (printed === null && accepted === null) return [];
  const decision = state.decisions.find(({ id }) => id === figure.decision);
  const offered = saidOf(state, { figure: figure.id, period: figure.period });
  return [
    {
      said,
      figure: figure.id,
      period: figure.period,
      printed,
      accepted,
      state: figure.state,
      ...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
      ...agencyOf(offered, accepted),
      offered: numbersOf(offered, [printed, accepted]),
      ...(decision === undefined ? {} : { reason: decision.reason }),
      status: 'value',
    },
  ];
}

/** What a figure was weighed against, where nobody has a series of it. */
function valueBefore(figure: Figure, state: Reconciled, said: Period): VintageValue[] {
  const before = previousPeriod(figure.period);
  if (before === null || figure.previous === null) return [];
  const key = { figure: figure.id, period: before };
  if (state.vintages.of(key).length > 0) return [];
  const offered = saidOf(state, key);
  return [
    {
      ...key,
      said,
      printed: null,
      accepted: figure.previous,
      state: figure.previousOpen === true ? 'open' : 'agreed',
      ...agencyOf(offered, figure.previous),
      offered: numbersOf(offered, [figure.previous]),
      status: offered.length > 0 ? 'value' : 'implied',
    },
  ];
}

/** Years of keys that bodies have sent series of, and parts of a year's figure that are no figures themselves. */
function seriesValues(app: App, state: Reconciled, said: Period): VintageValue[] {
  const catalogue = app.catalogue();
  const lookup = seriesLookup(catalogue, state);
  const keys = new Map(
    state.observations
      .filter((o) => isInForce(o) && isRival(o) && isYear(o.period) && o.period <= said)
      .map((o) => {
        const definition = catalogue.figuresById.get(o.figure);
        const figure = isDirect(o)
          ? o.figure
          : figureWith(definition?.indicator ?? o.figure, { ...definition?.categories, ...o.categories });
        const key = { figure, period: o.period };
        return [keyText(key), key] as const;
      }),
  );
  return [...keys.values()].flatMap((key): VintageValue[] => {
    if (state.vintages.of(key).length > 0) return [];
    const { value, status, open, observation } = drawable(lookup(key.figure, key.period));
    if (value === null) return [];
    const agency = state.observations.find(({ id }) => id === observation)?.agency;
    return [
      {
        ...key,
        said,
        printed: null,
        accepted: value,
        state: open === true ? 'open' : 'agreed',
        ...(agency === undefined ? {} : { agency }),
        offered: numbersOf(saidOf(state, key), [value]),
        status: status === 'implied' || status === 'public' ? status : 'value',
      },
    ];
  });
}

/** Years that were over already, and of which this workspace decided otherwise: what was printed stays beside it. */
function restatedHere(state: Reconciled, said: Period): VintageValue[] {
  const decided = new Map(
    state.decisions
      .filter((one) => one.confirmedBy !== undefined && state.vintages.of(one).length > 0)
      .map((one) => [keyText(one), one]),
  );
  return [...decided.values()].map(({ figure, period, value, reason }) => {
    const offered = saidOf(state, { figure, period });
    return {
      said,
      figure,
      period,
      printed: null,
      accepted: value,
      state: 'decided',
      ...agencyOf(offered, value),
      offered: numbersOf(offered, [value]),
      reason,
      status: 'value',
    };
  });
}

const saidOf = (state: Reconciled, key: FigureKey): Observation[] =>
  state.by.observations.ofKey(key).filter((o) => isInForce(o) && isRival(o) && isDirect(o));

const agencyOf = (offered: readonly Observation[], value: number | null): { agency?: string } => {
  const agency = offered.find((o) => o.value === value)?.agency;
  return agency === undefined ? {} : { agency };
};

const numbersOf = (offered: readonly Observation[], also: readonly (number | null)[]): number[] => [
  ...new Set([...offered.map((o) => o.value), ...also].flatMap((value) => value ?? [])),
];
