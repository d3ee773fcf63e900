import { sameAs } from '../../../../shared/domain/keys/by-figure.ts';
import type { Catalogue } from '../../../../shared/domain/catalogue/catalogue.ts';
import type { Vintages } from '../../../../shared/domain/figures/vintage.ts';
import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import type { Decision } from '../../../../shared/domain/decisions/decision.ts';
import type { FindObservation } from '../../../../shared/domain/decisions/decision-state.ts';
import type { Finding } from '../../../../shared/domain/findings/finding.ts';
import { indicatorOf } from '../../../../shared/domain/keys/figure-key.ts';
import { perFigure, type FigureGroup } from '../../../../shared/domain/observations/keyed-observations.ts';
import type { Observation } from '../../../../shared/domain/observations/observation.ts';
import { previousPeriod, type Period } from '../../../../shared/domain/periods/period.ts';
import { isSame, remake, type Remade } from '../../../../shared/remake.ts';
import type { AgencyName } from '../../../../shared/contract/origin.ts';
import type { App } from '../../../resources/app.ts';
import { acceptedBeyond } from '../../conflicts/accepted-key.ts';
import type { Reconciled } from '../../conflicts/reconciled.ts';
import { checkMarks } from './check-marks.ts';
import { isShown, leafOf, leafWords, type LeafWords } from './leaf-of.ts';
import type { Leaf } from './leaf.ts';

export interface Leaves {
  /** Figures of the reference in its order, then keys that were reported beyond it. */
  leaves: Leaf[];
  /** So many of them are figures of the reference. */
  figures: number;
  agencies: AgencyName[];
  /** Indexes of those that say two values of one line. */
  doubled: number[];
  /** What the next ones are made from. */
  order: readonly string[];
  orderFrom: readonly unknown[];
  words: LeafWords;
  wordsFrom: readonly unknown[];
  beyond: Remade<readonly BeyondLeaf[]>;
  placed: readonly (Leaf | undefined)[];
}

/** A key beyond the reference stands where it was first reported. */
interface BeyondLeaf {
  leaf: Leaf;
  /** Id of the observation. */
  first: number;
}

const NONE: readonly never[] = [];

/**
 * Every figure and every key beyond the reference, each once, with what its line shows.
 *
 * @param before those of an earlier state; each key beyond of which nothing changed has the same leaf
 */
export function makeLeaves(
  app: App,
  state: Reconciled,
  findings: readonly Finding[],
  period: Period,
  before?: Leaves,
): Leaves {
  const catalogue = app.catalogue();
  const { observations, conflicts, decisions } = state.by;
  const orderFrom = [catalogue, observations.all];
  const order =
    before && isSame(before.orderFrom, orderFrom)
      ? before.order
      : sameAs(agencyOrder(app, state), before?.order);
  const wordsFrom = [catalogue, order, state.printed];
  const words =
    before && isSame(before.wordsFrom, wordsFrom) ? before.words : leafWords(catalogue, order, state.printed);
  const checks = checkMarks(findings);
  const repeatedBy = (figure: string | undefined): string | undefined =>
    figure === undefined ? undefined : catalogue.figuresById.get(figure)?.repeats;
  const conflictsOf = (figure: string | undefined): readonly Conflict[] =>
    (figure === undefined ? undefined : conflicts.get(figure)) ?? NONE;
  const groupOf = (figure: string | undefined): FigureGroup | undefined =>
    figure === undefined ? undefined : observations.ofFigure(figure);
  const figures = state.figures.filter((figure) => figure.note === undefined);
  const leaves = figures.map((figure) =>
    leafOf(
      {
        figure,
        unit: figure.unit,
        said: observations.ofKey({ figure: figure.id, period: figure.period }),
        own: conflictsOf(figure.id),
        repeated: conflictsOf(repeatedBy(figure.id)),
        observation: observations.byId,
        decisions: decisions.get(figure.id) ?? NONE,
        check: checks.get(figure.id),
        inPeriod: null,
      },
      words,
    ),
  );
  const periods = new Map(figures.map((figure) => [figure.id, figure.period]));
  const named = new Set([...conflicts.keys(), ...decisions.keys(), ...catalogue.figuresById.keys()]);
  const beyond = remake<From | readonly [FigureGroup], readonly BeyondLeaf[]>(
    [...wordsFrom, words, period],
    perFigure<From>(observations, named, (group) => {
      const { figure } = group;
      const base = repeatedBy(figure);
      return [
        group,
        periods.get(figure),
        conflictsOf(figure),
        decisions.get(figure) ?? NONE,
        conflictsOf(base),
        groupOf(base),
        groupOf(repeatedBy(base)),
        ...pickedIn(decisions.get(figure) ?? NONE, observations.byId),
      ];
    }),
    (...from) => beyondLeaves(catalogue, words, { period, vintages: state.vintages }, from),
    before?.beyond,
  );
  const placed = placedBy(beyond.made, observations.all.at(-1)?.id ?? 0, before);
  for (const leaf of placed) if (leaf) leaves.push(leaf);
  leaves.push(...restatedLeaves(catalogue, words, state));
  return {
    leaves,
    figures: figures.length,
    agencies: words.names,
    doubled: doubledIn(leaves),
    order,
    orderFrom,
    words,
    wordsFrom,
    beyond,
    placed,
  };
}

function doubledIn(leaves: readonly Leaf[]): number[] {
  const doubled = new Set<number>();
  for (const { sources } of leaves)
    for (let at = 1; at < sources.length; at++)
      if (sources[at]![0] === sources[at - 1]![0]) doubled.add(sources[at]![0]);
  return [...doubled];
}

/** Each leaf at the id of the observation that it stands at. */
function placedBy(
  made: readonly (readonly BeyondLeaf[])[],
  newest: number,
  before: Leaves | undefined,
): (Leaf | undefined)[] {
  const placed = Array<Leaf | undefined>(newest + 1).fill(undefined);
  const old = before?.placed ?? [];
  for (let id = Math.min(newest, old.length - 1); id >= 0; id--) placed[id] = old[id];
  const was = before?.beyond.made ?? [];
  const length = Math.max(was.length, made.length);
  for (let at = 0; at < length; at++) {
    if (was[at] !== made[at])
      for (const { first } of was[at] ?? NONE) if (first <= newest) placed[first] = undefined;
  }
  for (let at = 0; at < made.length; at++) {
    if (was[at] !== made[at]) for (const { leaf, first } of made[at]!) placed[first] = leaf;
  }
  return placed;
}

/** All that the keys of one figure are made from, with the figures that it repeats. */
type From = readonly [
  group: FigureGroup,
  /** Of its line in the reference, if it has one. */
  printedFor: Period | undefined,
  own: readonly Conflict[],
  decisions: readonly Decision[],
  repeated: readonly Conflict[],
  base: FigureGroup | undefined,
  baseOfBase: FigureGroup | undefined,
  ...picked: readonly Observation[],
];

/** What decisions have picked, and what took its place: it may be of another figure. */
const pickedIn = (decisions: readonly Decision[], find: FindObservation): Observation[] =>
  decisions.flatMap(({ choice }) => {
    const picked = choice.kind === 'value' ? undefined : find(choice.observation);
    const next = picked?.supersededBy === undefined ? undefined : find(picked.supersededBy);
    return [picked, next].filter((o) => o !== undefined);
  });

function beyondLeaves(
  catalogue: Catalogue,
  words: LeafWords,
  { period, vintages }: { period: Period; vintages: Vintages },
  [group, printedFor, own = NONE, decisions = NONE, repeated = NONE, base, baseOfBase, ...picked]:
    | From
    | readonly [FigureGroup],
): readonly BeyondLeaf[] {
  const { figure } = group;
  const id = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
  const indicator =
    catalogue.indicatorsById.get(id) ??
    catalogue.indicatorsById.get(catalogue.figuresById.get(id)?.indicator ?? '');
  const before = printedFor === undefined ? null : previousPeriod(printedFor);
  const find = (sought: number): Observation | undefined =>
    [group.all, base?.all ?? NONE, baseOfBase?.all ?? NONE, picked]
      .map((all) => all.find((o) => o.id === sought))
      .find((o) => o !== undefined);
  const made = [...group.byPeriod].flatMap(([of, said]): BeyondLeaf[] => {
    const first = said.find(isShown);
    // Last year's values stand beside this year's, but who disagrees on one has to be settled on a line of its own.
    const isBeside = of === before && !own.some((conflict) => conflict.period === of);
    if (first === undefined || of === printedFor || isBeside) return [];
    const leaf = leafOf(
      {
        figure: {
          id: figure,
          period: of,
          ...acceptedBeyond(catalogue, { figure, period: of }, group, decisions, find, vintages),
        },
        unit: indicator?.unit ?? first.unit ?? '',
        said,
        own,
        repeated,
        observation: find,
        decisions,
        inPeriod: of === period ? null : of,
      },
      words,
    );
    return [{ leaf, first: first.id }];
  });
  return made.length === 0 ? NONE : made;
}

/** Years that are over, of which nobody says anything now: what was printed is not what was accepted. */
function restatedLeaves(catalogue: Catalogue, words: LeafWords, state: Reconciled): Leaf[] {
  const { observations, decisions, conflicts } = state.by;
  return state.conflicts
    .filter((one) => one.fact.tag === 'restated' && !observations.ofKey(one).some(isShown))
    .map((one) => {
      const { figure, period } = one;
      const said = decisions.get(figure) ?? NONE;
      const indicator = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
      return leafOf(
        {
          figure: {
            id: figure,
            period,
            ...acceptedBeyond(catalogue, one, undefined, said, observations.byId, state.vintages),
          },
          unit: catalogue.indicatorsById.get(indicator)?.unit ?? '',
          said: observations.ofKey(one),
          own: conflicts.get(figure) ?? NONE,
          repeated: NONE,
          observation: observations.byId,
          decisions: said,
          inPeriod: period,
        },
        words,
      );
    });
}

/** Bodies that reported anything, in the order of the catalogue. */
function agencyOrder(app: App, state: Reconciled): string[] {
  const reported = new Set<string>();
  for (const o of state.observations) if (isShown(o)) reported.add(o.agency);
  const known = app.catalogue().agencies.map(({ id }) => id);
  return [...known.filter((id) => reported.has(id)), ...[...reported].filter((id) => !known.includes(id))];
}
