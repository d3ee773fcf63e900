import type { FigureKey } from '../keys/figure-key.ts';
import type { Observation } from './observation.ts';
import type { Period } from '../periods/period.ts';
import type { ObservationId } from '../keys/ids.ts';

/** All that was ever said of one figure, superseded values included, oldest first. */
export interface FigureGroup {
  figure: string;
  all: readonly Observation[];
  byPeriod: ReadonlyMap<Period, readonly Observation[]>;
}

/**
 * Observations, found by id and by what they are about. The group of a figure is the same object as before unless
 * an observation in it came, went or changed.
 */
export interface KeyedObservations {
  /** By id, superseded ones included. */
  all: readonly Observation[];
  /** Each figure has its place for good; empty once nothing is said of it any more. */
  groups: readonly FigureGroup[];
  byId: (id: ObservationId) => Observation | undefined;
  ofFigure: (figure: string) => FigureGroup | undefined;
  ofKey: (key: FigureKey) => readonly Observation[];
  /** What an observation took the place of. */
  replacedBy: (id: ObservationId) => Observation | undefined;
  /** Places of figures: only ever added to, and so shared with the states before. */
  places: Map<string, number>;
}

const NOTHING: readonly Observation[] = [];

/** @param all by id, each the same object as before unless something about it changed */
export function keyObservations(all: readonly Observation[], before?: KeyedObservations): KeyedObservations {
  if (before?.all === all) return before;
  const places = before?.places ?? new Map<string, number>();
  const groups = before ? regrouped(all, before) : grouped(all, places);
  let replaced: Map<ObservationId, Observation> | undefined;
  const ofFigure = (figure: string): FigureGroup | undefined => groups[places.get(figure) ?? -1];
  return {
    all,
    groups,
    byId: (id) => found(all, id),
    ofFigure,
    ofKey: ({ figure, period }) => ofFigure(figure)?.byPeriod.get(period) ?? NOTHING,
    replacedBy: (id) => (replaced ??= replacements(all)).get(id),
    places,
  };
}

function grouped(all: readonly Observation[], places: Map<string, number>): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const [figure, own] of Map.groupBy(all, (o) => o.figure)) {
    places.set(figure, groups.length);
    groups.push(groupOf(figure, own));
  }
  return groups;
}

const groupOf = (figure: string, all: readonly Observation[]): FigureGroup => ({
  figure,
  all,
  byPeriod: Map.groupBy(all, (o) => o.period),
});

function regrouped(all: readonly Observation[], before: KeyedObservations): readonly FigureGroup[] {
  const changed = changes(before.all, all);
  if (changed.size === 0) return before.groups;
  const groups = [...before.groups];
  for (const [figure, { gone, come }] of changed) {
    let place = before.places.get(figure);
    if (place === undefined) before.places.set(figure, (place = before.places.size));
    const stayed = (groups[place]?.all ?? []).filter((o) => !gone.has(o));
    groups[place] = groupOf(
      figure,
      [...stayed, ...come].toSorted((a, b) => a.id - b.id),
    );
  }
  // A place that another course of events has given away holds nothing here.
  for (const [figure, place] of before.places) groups[place] ??= groupOf(figure, []);
  return groups;
}

interface Change {
  gone: Set<Observation>;
  come: Observation[];
}

/** Both by id: what is not the same object went and came. */
function changes(before: readonly Observation[], now: readonly Observation[]): Map<string, Change> {
  const changed = new Map<string, Change>();
  const of = ({ figure }: Observation): Change => {
    const known = changed.get(figure) ?? { gone: new Set(), come: [] };
    changed.set(figure, known);
    return known;
  };
  for (let i = 0, j = 0; i < before.length || j < now.length;) {
    const [was, is] = [before[i], now[j]];
    if (was === is) {
      i++;
      j++;
      continue;
    }
    if (was && (!is || was.id <= is.id)) {
      of(was).gone.add(was);
      i++;
    }
    if (is && (!was || is.id <= was.id)) {
      of(is).come.push(is);
      j++;
    }
  }
  return changed;
}

/** By halves: the list is in the order of the ids. */
function found(all: readonly Observation[], id: ObservationId): Observation | undefined {
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = all[middle]!;
    if (one.id === id) return one;
    if (one.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function replacements(all: readonly Observation[]): Map<ObservationId, Observation> {
  const replaced = new Map<ObservationId, Observation>();
  for (const o of all) if (o.supersededBy !== undefined) replaced.set(o.supersededBy, o);
  return replaced;
}

const alone = new WeakMap<readonly FigureGroup[], readonly (readonly [FigureGroup])[]>();

/**
 * What `remake` makes something of each figure from: nothing but what is said of it, and more for some figures.
 *
 * @param named those of which there may be more; others are taken over at a glance where nothing changed
 */
export function perFigure<Item extends readonly [FigureGroup, ...unknown[]]>(
  { groups, places }: KeyedObservations,
  named: Iterable<string>,
  more: (group: FigureGroup) => Item,
): (Item | readonly [FigureGroup])[] {
  const plain = alone.get(groups) ?? groups.map((group) => [group] as const);
  alone.set(groups, plain);
  const items: (Item | readonly [FigureGroup])[] = [...plain];
  for (const figure of named) {
    const group = groups[places.get(figure) ?? -1];
    if (group) items[places.get(figure)!] = more(group);
  }
  return items;
}
