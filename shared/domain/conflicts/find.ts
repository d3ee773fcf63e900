import type { ByFigure } from '../keys/by-figure.ts';
import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import { housesOf } from '../catalogue/houses.ts';
import type { Conflict, ConflictState } from './conflict.ts';
import type { Decision } from '../decisions/decision.ts';
import { standingDecision } from '../decisions/decision-state.ts';
import { keyText, type FigureKey } from '../keys/figure-key.ts';
import { perFigure, type FigureGroup, type KeyedObservations } from '../observations/keyed-observations.ts';
import type { Observation } from '../observations/observation.ts';
import { wholesOf } from '../observations/rivals.ts';
import { isWithinYear, type Period } from '../periods/period.ts';
import { remake, type Remade } from '../../remake.ts';
import type { OpenQuestion } from './awaited.ts';
import type { EvidenceWords } from './evidence.ts';
import { offersOf, offeredForOtherPeriod, speakingFor, type Offer } from './offered.ts';
import { counts, ofKey, type Rules } from './of-key.ts';
import { revisions } from './revisions.ts';
import type { DeliveryId } from '../keys/ids.ts';

export interface ConflictInput {
  /** The workspace's period. */
  period: Period;
  observations: KeyedObservations;
  catalogue: Catalogue;
  decisions: ByFigure<Decision>;
  openQuestions: readonly OpenQuestion[];
  words: EvidenceWords;
  /** Years that are over and of which something else is said now. */
  restated: readonly Conflict[];
  /** The period that a delivery was sent for. */
  deliveryPeriod: (delivery: DeliveryId) => Period;
}

export interface FoundConflicts {
  /** In the order of the reference; revisions last. */
  conflicts: Conflict[];
  /** By figure, before anything but its own observations was looked at. */
  figures: Remade<OfFigure>;
  /** Deliveries that say anything for the workspace's period. */
  current: Remade<ReadonlySet<DeliveryId>>;
}

interface OfFigure {
  found: readonly Conflict[];
  offers: readonly Offer[];
}

const NOTHING: OfFigure = { found: [], offers: [] };

/** @param before what was found in an earlier state; what rests on the same observations is taken over */
export function findConflicts(input: ConflictInput, before?: FoundConflicts): FoundConflicts {
  const { period, catalogue, words, observations } = input;
  const rules = rulesOf(catalogue, words);
  const repeating = catalogue.figures.filter((figure) => figure.repeats !== undefined);
  const figures = remake<readonly [FigureGroup, (FigureGroup | undefined)?], OfFigure>(
    [catalogue, words, period],
    perFigure(
      observations,
      repeating.map(({ id }) => id),
      (group) => [group, observations.ofFigure(rules.figures.get(group.figure)!.repeats!)],
    ),
    (group, repeated) => ofFigure(group, repeated, period, rules),
    before?.figures,
  );
  const all = figures.made.filter((one) => one !== NOTHING);
  const current = remake(
    [catalogue, period],
    [[observations.all] as const],
    (said): ReadonlySet<DeliveryId> => speakingFor(period, said, rules),
    before?.current,
  );
  const offers = all.flatMap((one) => one.offers);
  const found = [
    ...all.flatMap((one) => one.found),
    ...offeredForOtherPeriod(offers, input, current.made[0]!),
  ];
  // One question a key: who says what of a year that is over is weighed against what was printed.
  const over = new Set(input.restated.map(keyText));
  const settled = [...found.filter((one) => !over.has(keyText(one))), ...input.restated].toSorted(
    inOrderOf(rules),
  );
  const conflicts = [...settled, ...revisions(observations)].map((conflict) => ({
    ...conflict,
    state:
      conflict.kind === 'revision' && conflict.state === 'decided' ? 'decided' : stateOf(conflict, input),
  }));
  return { conflicts, figures, current };
}

/** As the reference prints them; what it does not print: the newest period first, and what was reported last. */
const inOrderOf =
  ({ order }: Rules) =>
  (a: Conflict, b: Conflict): number =>
    (order.get(a.figure) ?? 1e6) - (order.get(b.figure) ?? 1e6) ||
    (a.period < b.period ? 1 : a.period > b.period ? -1 : 0) ||
    Number(b.fact.tag === 'sent-for') - Number(a.fact.tag === 'sent-for') ||
    (b.rivals[0] ?? 0) - (a.rivals[0] ?? 0) ||
    (b.rivals.at(-1) ?? 0) - (a.rivals.at(-1) ?? 0);

/** International bodies publish vintages of their own; only one that owns an indicator is a source here. */
export function externalBodies({ indicators, agencies }: Catalogue): Set<string> {
  const owners = new Set(indicators.flatMap((indicator) => indicator.owners));
  return new Set(
    agencies.filter(({ id, type }) => type === 'international' && !owners.has(id)).map(({ id }) => id),
  );
}

function rulesOf(catalogue: Catalogue, words: EvidenceWords): Rules {
  const parentOf = (agency: string): string | undefined => catalogue.agenciesById.get(agency)?.parent;
  return {
    figures: new Map(catalogue.figures.map((figure): [string, FigureDefinition] => [figure.id, figure])),
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    order: new Map(catalogue.figures.map((figure, index) => [figure.id, index])),
    external: externalBodies(catalogue),
    words,
    houseOf: (agency) => [...housesOf([agency], parentOf)].at(-1)!,
    wholes: wholesOf(catalogue),
  };
}

function ofFigure(
  group: FigureGroup,
  repeated: FigureGroup | undefined,
  period: Period,
  rules: Rules,
): OfFigure {
  const speaking = (o: Observation): boolean => counts(o, rules);
  const inForce = group.all.filter(speaking);
  if (inForce.length === 0) return NOTHING;
  const found = [...Map.groupBy(inForce, (o) => o.period)].flatMap(([of, own]) =>
    ofKey(
      own,
      repeated?.byPeriod.get(of)?.filter(speaking) ?? [],
      inForce.filter((o) => isWithinYear(o.period, of)),
      rules,
    ),
  );
  const offers = offersOf(group, inForce, period);
  return found.length === 0 && offers.length === 0 ? NOTHING : { found, offers };
}

function stateOf(key: FigureKey, { decisions, observations }: ConflictInput): ConflictState {
  const own = decisions.get(key.figure);
  return (own && standingDecision(key, own, observations.ofKey(key), observations.byId)?.state) ?? 'open';
}
