import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import type { Conflict, ConflictState } from './conflict.ts';
import type { Decision } from '../decisions/decision.ts';
import { standingDecision } from '../decisions/decision-state.ts';
import { UNKNOWN_SENDER, type Observation } from '../observations/observation.ts';
import type { Period } from '../periods/period.ts';
import type { OpenQuestion } from './awaited.ts';
import type { EvidenceWords } from './evidence.ts';
import { classify } from './kind.ts';
import { agree, isBound, isNarrower, isRival } from '../observations/rivals.ts';
import { offeredForOtherPeriod } from './offered.ts';
import { revisions } from './revisions.ts';

export interface ConflictInput {
  /** The workspace's period. */
  period: Period;
  /** All observations, superseded ones too. */
  observations: Observation[];
  catalogue: Catalogue;
  decisions: Decision[];
  openQuestions: readonly OpenQuestion[];
  words: EvidenceWords;
  /** The period that a delivery was sent for. */
  deliveryPeriod: (delivery: number) => Period;
}

/** All conflicts, in the order of the reference; revisions last. */
export function findConflicts(input: ConflictInput): Conflict[] {
  const figures = new Map(input.catalogue.figures.map((figure) => [figure.id, figure]));
  // International bodies publish vintages of their own; only one that owns an indicator is a source here.
  const owners = new Set(input.catalogue.indicators.flatMap((indicator) => indicator.owners));
  const external = new Set(
    input.catalogue.agencies
      .filter(({ id, type }) => type === 'international' && !owners.has(id))
      .map(({ id }) => id),
  );
  const inForce = input.observations.filter(
    (o) =>
      o.supersededBy === undefined &&
      // Nobody stands behind it until somebody says who sent it.
      o.agency !== UNKNOWN_SENDER &&
      !external.has(o.agency) &&
      isRival(o),
  );
  const byKey = Map.groupBy(inForce, (o) => `${o.figure}@${o.period}`);
  const order = new Map(input.catalogue.figures.map((figure, index) => [figure.id, index]));
  const found = [...byKey.values()].flatMap((group) => ofKey(group, figures, byKey, input));
  const offered = offeredForOtherPeriod(inForce, input);
  const settled = [...found, ...offered].toSorted(
    (a, b) => (order.get(a.figure) ?? 1e6) - (order.get(b.figure) ?? 1e6) || (a.period < b.period ? 1 : -1),
  );
  return [...settled, ...revisions(input.observations)].map((conflict) => ({
    ...conflict,
    state:
      conflict.kind === 'revision' && conflict.state === 'decided' ? 'decided' : stateOf(conflict, input),
  }));
}

function stateOf(conflict: Conflict, input: ConflictInput): ConflictState {
  return standingDecision(conflict, input.decisions, input.observations)?.state ?? 'open';
}

function ofKey(
  group: Observation[],
  figures: Map<string, FigureDefinition>,
  byKey: Map<string, Observation[]>,
  input: ConflictInput,
): Conflict[] {
  const figure = figures.get(group[0]!.figure);
  const whole = group.filter((o) => !isNarrower(o, figure));
  const repeated = repeatedBy(figure, group, byKey);
  const rivals = [...whole, ...repeated];
  const indicator = input.catalogue.indicators.find((i) => i.id === figure?.indicator);
  const owners = indicator?.owners ?? [];
  // Behind one "more than" two exact values may disagree with each other alone.
  const bases = [rivals, rivals.filter((o) => !isBound(o.qualifier))].map((all) => baseOf(all, owners));
  const base = bases.find((one) => one !== undefined && rivals.some((o) => !agree(one, o)));
  if (base === undefined) return [];
  const others = rivals.filter((o) => !agree(base, o));
  const reasons = others.map((o) =>
    classify(base, o, indicator?.unit ?? '', input.words, indicator?.alsoUnits),
  );
  const strongest = reasons.find((reason) => reason.kind !== 'value') ?? reasons[0]!;
  return [
    {
      figure: base.figure === group[0]!.figure ? base.figure : group[0]!.figure,
      period: group[0]!.period,
      kind: strongest.kind,
      rivals: rivals.map((o) => o.id),
      fact: strongest.fact,
      state: 'open',
    },
  ];
}

/** A chart figure is compared with the figure that it repeats, unless the same cell is a rival there. */
function repeatedBy(
  figure: FigureDefinition | undefined,
  group: Observation[],
  byKey: Map<string, Observation[]>,
): Observation[] {
  if (figure?.repeats === undefined) return [];
  const base = byKey.get(`${figure.repeats}@${group[0]!.period}`) ?? [];
  const cell = (o: Observation): string => `${o.delivery}|${o.cells[0]?.sheet}|${o.cells[0]?.ref}`;
  const own = new Set(group.map(cell));
  return base.some((o) => own.has(cell(o))) ? [] : base.slice(0, 1);
}

/** The owner's observation, else the value that most sources report. */
function baseOf(rivals: Observation[], owners: string[]): Observation | undefined {
  for (const owner of owners) {
    const own = rivals.find((o) => o.agency === owner);
    if (own) return own;
  }
  const counts = Map.groupBy(rivals, (o) => o.value);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}
