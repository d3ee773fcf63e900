import { isInForce } from '../../shared/domain/figure-value.ts';
import { isRival } from '../../shared/domain/conflicts/rivals.ts';
import type { Catalogue } from '../../shared/domain/catalogue.ts';
import type { Observation } from '../../shared/domain/observation.ts';
import { NOTHING, type SeriesLookup, type SeriesValue } from '../../shared/charts/series.ts';
import type { Reconciled } from './reconciled.ts';

/** Stored values for the annex, by figure id or `indicator{dimension=code,…}`, and period. */
export function seriesLookup(catalogue: Catalogue, state: Reconciled): SeriesLookup {
  const figures = new Map(state.figures.map((figure) => [`${figure.id}@${figure.period}`, figure]));
  const observations = Map.groupBy(state.observations.filter(isInForce), (o) => `${seriesKey(catalogue, o)}@${o.period}`); // prettier-ignore
  const byFigure = Map.groupBy(state.observations.filter(isInForce), (o) => `${o.figure}@${o.period}`);
  return (key, period) => {
    const figure = figures.get(`${key}@${period}`);
    const found = byFigure.get(`${key}@${period}`) ?? observations.get(`${sortedKey(key)}@${period}`) ?? [];
    const stored = fromObservations(catalogue, found.filter((o) => direct(catalogue, key, o))); // prettier-ignore
    if (!figure || figure.value === null) return stored;
    return { ...stored, value: figure.value, status: 'value' };
  };
}

/** A figure asked for by id takes no part of itself for the whole. */
const direct = (catalogue: Catalogue, key: string, o: Observation): boolean =>
  o.figure !== key || !catalogue.figuresById.has(key) || Object.keys(o.categories).length === 0;

function fromObservations(catalogue: Catalogue, found: readonly Observation[]): SeriesValue {
  const isExternal = (o: Observation): boolean =>
    catalogue.agenciesById.get(o.agency)?.type === 'international';
  const real = found.filter(isRival);
  const own = real.filter((o) => !isExternal(o));
  const chosen = own[0] ?? real[0];
  if (!chosen) {
    const invented = found[0];
    if (!invented) return NOTHING;
    return { value: invented.value, status: 'illustrative', source: nameOf(catalogue, invented) };
  }
  const others = real.filter((o) => isExternal(o) !== isExternal(chosen) && o.value !== null);
  return {
    value: chosen.value,
    status: statusOf(chosen),
    source: nameOf(catalogue, chosen),
    ...(others.length === 0
      ? {}
      : { vintages: others.map((o) => ({ source: nameOf(catalogue, o), value: o.value! })) }),
  };
}

const statusOf = (o: Observation): SeriesValue['status'] =>
  o.reliability === 'implied' || o.reliability === 'public' ? o.reliability : 'value';

function nameOf(catalogue: Catalogue, o: Observation): string {
  return catalogue.agenciesById.get(o.agency)?.names.en ?? o.agency;
}

/** `indicator{all categories, sorted}` of an observation, its figure's own categories included. */
function seriesKey(catalogue: Catalogue, o: Observation): string {
  const definition = catalogue.figuresById.get(o.figure);
  if (!definition) return sortedKey(o.figure);
  return keyOf(definition.indicator, { ...definition.categories, ...o.categories });
}

const keyOf = (indicator: string, categories: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(categories).map(([dimension, code]) => `${dimension}=${code}`);
  return pairs.length === 0 ? indicator : `${indicator}{${pairs.toSorted().join(',')}}`;
};

function sortedKey(key: string): string {
  const found = /^([^{]+)\{(.*)\}$/.exec(key);
  return found ? `${found[1]}{${found[2]!.split(',').map((pair) => pair.trim()).toSorted().join(',')}}` : key; // prettier-ignore
}
