import { keyText } from '../keys/figure-key.ts';
import type { ByFigure } from '../keys/by-figure.ts';
import type { FigureDefinition } from '../catalogue/catalogue.ts';
import type { Conflict } from '../conflicts/conflict.ts';
import type { Decision } from '../decisions/decision.ts';
import {
  standingDecision,
  type FindObservation,
  type StandingDecision,
} from '../decisions/decision-state.ts';
import { exactly } from '../numbers/exactly.ts';
import type { Figure, FigureState } from './figure.ts';
import { isBound, isRival } from '../observations/rivals.ts';
import {
  acceptedValue,
  fromOwnSources,
  isInForce,
  type AcceptedValue,
} from '../observations/figure-value.ts';
import type { KeyedObservations } from '../observations/keyed-observations.ts';
import type { Observation } from '../observations/observation.ts';
import { inYear, previousPeriod, type Period } from '../periods/period.ts';
import type { PrintedValue } from './printed-value.ts';
import { leftValue, type LeftValue, type Vintages } from './vintage.ts';
import type { DecisionId, ObservationId } from '../keys/ids.ts';

export interface FigureSources {
  /** The workspace's reporting year. */
  period: Period;
  figures: readonly FigureDefinition[];
  /** Unit code and owners of an indicator. */
  indicator: (id: string) => { unit: string; owners: readonly string[] };
  /** Bodies outside the country, whose series stand beside the country's own and never replace them. */
  isExternal: (agency: string) => boolean;
  observations: KeyedObservations;
  decisions: ByFigure<Decision>;
  conflicts: readonly Conflict[];
  /** Said in answers that wait for a second person. */
  unconfirmed: ReadonlySet<ObservationId>;
  /** The printed document for `period`. */
  printed: readonly PrintedValue[];
  /** What earlier workspaces said of their years. */
  vintages: Vintages;
  /** New in `period`: what a change implies of the year before is of what they took the place of. */
  begun: ReadonlySet<string>;
}

interface Found {
  value: number | null;
  state: FigureState;
  qualifier?: string;
  decision?: DecisionId;
  /** As in `AcceptedValue`; empty where no observation stands behind the value. */
  from: readonly (readonly Observation[])[];
}

/** The accepted value of every figure of the catalogue, with last year's value and the change. */
export function deriveFigures(sources: FigureSources): Figure[] {
  const lookup = makeLookup(sources);
  const printed = Map.groupBy(sources.printed, ({ figure }) => figure);
  return sources.figures.flatMap((definition) => {
    const period = figurePeriod(definition, sources.period);
    const found = lookup(definition, period);
    const isRetired = definition.retired !== undefined && definition.retired.from <= sources.period;
    if ((definition.kind === 'unprinted' || isRetired) && found.value === null) return [];
    const previous = previousValue(definition, period, found, lookup, {
      printed: printed.get(definition.id) ?? [],
      isNew: sources.begun.has(definition.id),
    });
    const own = sources.observations.ofKey({ figure: definition.id, period });
    const figure = toFigure(definition, period, found, previous, sources, own);
    return [figure, ...keptRivals(figure, sources, own)];
  });
}

/** A figure's own period, else the workspace's. */
const figurePeriod = (definition: FigureDefinition, period: Period): Period =>
  inYear(definition.period ?? '{year}', period);

type Lookup = (definition: FigureDefinition, period: Period) => Found;

function makeLookup(sources: FigureSources): Lookup {
  const definitions = new Map(sources.figures.map((definition) => [definition.id, definition]));
  const printed = new Map(sources.printed.filter((p) => p.part !== 'change').map((p) => [p.figure, p]));
  const disputed = new Map<string, Conflict['state']>();
  for (const conflict of sources.conflicts) {
    const key = keyText(conflict);
    if (conflict.kind !== 'revision' || conflict.state === 'open') {
      // Of several conflicts of a key the one that is furthest from settled counts.
      if (conflict.state === 'open' || (conflict.state === 'proposed' && !disputed.has(key)))
        disputed.set(key, conflict.state);
    }
  }
  const { ofKey, byId } = sources.observations;
  const lookup: Lookup = (definition, period) => {
    const key = keyText({ figure: definition.id, period });
    const at = { figure: definition.id, period };
    const offered = ofKey(at);
    const decided = standingDecision(at, sources.decisions.get(definition.id) ?? [], offered, byId);
    if (decided) {
      const found = fromDecision(decided, definition, byId);
      return disputed.get(key) === 'open' ? { ...found, state: 'open' } : found;
    }
    const base = definition.repeats === undefined ? undefined : definitions.get(definition.repeats);
    if (base) {
      const followed = lookup(base, period);
      const isLeft = sources.vintages.of({ figure: base.id, period }).length > 0;
      if (followed.value !== null && (followed.state !== 'printed' || isLeft)) {
        const state = disputed.get(key) === 'open' ? 'open' : followed.state;
        return { ...followed, state, from: withRepeated(followed, offered) };
      }
    }
    const left = leftValue(sources.vintages.of(at));
    if (left !== null) return fromVintage(left, disputed.get(key) === 'open');
    const { owners } = sources.indicator(definition.indicator);
    const own = fromOwnSources(offered, owners, sources.isExternal);
    const accepted = acceptedValue(own, owners, coveredCodes(definition));
    if (accepted) return fromObservations(accepted, disputed.has(key), sources.unconfirmed);
    return fromPrint(
      definition,
      printed.get(definition.id),
      period === figurePeriod(definition, sources.period),
    );
  };
  return lookup;
}

/** What a chart figure's own cells say of the change counts where they repeat the value. */
function withRepeated({ value, from }: Found, offered: readonly Observation[]): Found['from'] {
  const same = offered.filter((o) => isInForce(o) && o.value === value);
  return from.length > 1 ? from : [[...from.flat(), ...same]];
}

const fromDecision = (
  { decision, state }: StandingDecision,
  definition: FigureDefinition,
  find: FindObservation,
): Found => {
  const { choice } = decision;
  const picked = choice.kind === 'value' ? undefined : find(choice.observation);
  const qualifier = picked ? picked.qualifier : definition.qualifier;
  return {
    value: decision.value,
    state,
    decision: decision.id,
    from: picked ? [[picked]] : [],
    ...(qualifier === undefined ? {} : { qualifier }),
  };
};

const fromObservations = (
  accepted: AcceptedValue,
  disputed: boolean,
  unconfirmed: FigureSources['unconfirmed'],
): Found => ({
  value: accepted.value,
  state: !accepted.agreed || disputed ? 'open' : rests(accepted, unconfirmed) ? 'proposed' : 'agreed',
  from: accepted.from,
  ...(accepted.qualifier === undefined ? {} : { qualifier: accepted.qualifier }),
});

function fromVintage({ value, open, from }: LeftValue, disputed: boolean): Found {
  const state = disputed || open ? 'open' : from.printed === value ? 'printed' : from.state;
  return { value, state, from: [], ...(from.qualifier === undefined ? {} : { qualifier: from.qualifier }) };
}

/** Whether any part of the value is said by nothing but answers that wait for a second person. */
const rests = ({ from }: AcceptedValue, unconfirmed: FigureSources['unconfirmed']): boolean =>
  from.some((part) => part.length > 0 && part.every(({ id }) => unconfirmed.has(id)));

/** No agency reports what the world's organisations publish: the document itself is the source. */
function fromPrint(
  definition: FigureDefinition,
  printed: PrintedValue | undefined,
  thisYear: boolean,
): Found {
  const own = definition.kind === 'context_global' || definition.kind === 'cumulative';
  if (!own || !thisYear || printed === undefined || printed.value === null) {
    return { value: null, state: 'missing', from: [] };
  }
  return { value: printed.value, state: 'printed', from: [] };
}

/** `ngo: a+b` in the catalogue: the figure adds up what both report. */
function coveredCodes(definition: FigureDefinition): Record<string, string[]> {
  const covers: Record<string, string[]> = {};
  for (const [dimension, codes] of Object.entries(definition.categories)) {
    if (codes.includes('+')) covers[dimension] = codes.split('+');
  }
  return covers;
}

interface Previous {
  value: number | null;
  /** Not accepted yet. */
  open: boolean;
}

/**
 * Last year's value: as reported for last year; else by the change that the accepted observation itself
 * claims; else by the change that the document prints.
 */
function previousValue(
  definition: FigureDefinition,
  period: Period,
  found: Found,
  lookup: Lookup,
  /** What the document prints of it; whether it took the place of others in this period. */
  { printed, isNew }: { printed: readonly PrintedValue[]; isNew: boolean },
): Previous {
  const before = previousPeriod(period);
  if (before === null || definition.kind === 'context_global') return { value: null, open: false };
  const reported = lookup(definition, before);
  if (reported.value !== null) {
    return { value: reported.value, open: reported.state === 'open' || reported.state === 'proposed' };
  }
  if (isNew) return { value: null, open: false };
  const claimed = claimedBefore(found.from, before);
  if (claimed !== null) return { value: claimed, open: false };
  const value = printed.find((p) => p.part !== 'change')?.value;
  const change = printed.find((p) => p.part === 'change')?.value;
  const known = typeof value === 'number' && typeof change === 'number';
  return { value: known ? exactly(value - change) : null, open: false };
}

/** Last year's value as the accepted observations imply it; of a sum, only where every part does. */
function claimedBefore(from: Found['from'], before: Period): number | null {
  if (from.length === 0) return null;
  let sum = 0;
  for (const part of from) {
    const claim = part.find((o) => o.claimedChange !== undefined && (o.claimedAgainst ?? before) === before);
    if (claim === undefined || claim.value === null) return null;
    sum += claim.value - claim.claimedChange!;
  }
  return exactly(sum);
}

function toFigure(
  definition: FigureDefinition,
  period: Period,
  found: Found,
  { value: previous, open }: Previous,
  sources: FigureSources,
  own: readonly Observation[],
): Figure {
  const qualifier = isBound(found.qualifier)
    ? found.qualifier
    : isBound(definition.qualifier)
      ? undefined
      : definition.qualifier;
  return {
    id: definition.id,
    period,
    value: found.value,
    unit: sources.indicator(definition.indicator).unit,
    previous,
    change: found.value === null || previous === null ? null : exactly(found.value - previous),
    ...(open ? { previousOpen: true as const } : {}),
    state: found.state,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(found.decision === undefined ? {} : { decision: found.decision }),
    observations: own.filter((o) => o.supersededBy === undefined).map((o) => o.id),
  };
}

/** With "keep both", the value that does not print stays as a figure of its own, with the reason. */
function keptRivals(figure: Figure, sources: FigureSources, own: readonly Observation[]): Figure[] {
  const decision = sources.decisions.get(figure.id)?.find((d) => d.id === figure.decision);
  if (!decision || decision.choice.kind !== 'keep-both' || figure.state !== 'decided') return [];
  const picked = decision.choice.observation;
  const rivals = own.filter((o) => o.id !== picked && isInForce(o) && isRival(o) && o.value !== figure.value);
  return rivals.map((rival) => ({
    id: `${figure.id}{${Object.entries({ ...rival.categories, agency: rival.agency })
      .map(([dimension, code]) => `${dimension}=${code}`)
      .join(',')}}`,
    period: figure.period,
    value: rival.value,
    unit: rival.unit ?? figure.unit,
    previous: null,
    change: null,
    state: 'decided',
    decision: decision.id,
    observations: [rival.id],
    note: decision.reason,
  }));
}
