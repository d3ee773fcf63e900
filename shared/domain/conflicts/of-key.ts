import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import type { Conflict } from './conflict.ts';
import { UNKNOWN_SENDER, type Observation } from '../observations/observation.ts';
import type { EvidenceWords } from './evidence.ts';
import type { Beside } from './by-numbers.ts';
import { classify } from './kind.ts';
import { agree, isBound, isNarrower, isRival, type wholesOf } from '../observations/rivals.ts';

/** What conflicts are looked for with, whatever was reported. */
export interface Rules {
  figures: ReadonlyMap<string, FigureDefinition>;
  indicators: ReadonlyMap<string, Catalogue['indicators'][number]>;
  /** Place of each figure in the reference. */
  order: ReadonlyMap<string, number>;
  /** Bodies whose values are vintages of their own. */
  external: ReadonlySet<string>;
  words: EvidenceWords;
  /** The highest body that one belongs to. */
  houseOf: (agency: string) => string;
  wholes: ReturnType<typeof wholesOf>;
}

/** Whether an observation speaks for its key, for it or against others. */
export const counts = (o: Observation, { external }: Rules): boolean =>
  o.supersededBy === undefined &&
  // Nobody stands behind it until somebody says who sent it.
  o.agency !== UNKNOWN_SENDER &&
  !external.has(o.agency) &&
  isRival(o);

/**
 * The conflict of one key, if there is one.
 *
 * @param group what counts for the key, oldest first; at least one
 * @param base what counts for the figure that this one repeats, in the same period
 * @param parts what is said of the figure for parts of the period
 */
export function ofKey(
  group: readonly Observation[],
  base: readonly Observation[],
  parts: readonly Observation[],
  { figures, indicators, words, wholes, houseOf }: Rules,
): Conflict[] {
  const { figure: id, period } = group[0]!;
  const figure = figures.get(id);
  const whole = group.filter((o) => !isNarrower(o, figure, wholes));
  const rivals = [...whole, ...repeatedBy(group, base)];
  if (rivals.length < 2) return [];
  const indicator = indicators.get(figure?.indicator ?? '');
  const owners = indicator?.owners ?? [];
  // Behind one "more than" two exact values may disagree with each other alone.
  const bases = [rivals, rivals.filter((o) => !isBound(o.qualifier))].map((all) => baseOf(all, owners));
  const against = bases.find((one) => one !== undefined && rivals.some((o) => !agree(one, o)));
  if (against === undefined) return [];
  const others = rivals.filter((o) => !agree(against, o));
  const beside: Beside = { rivals, parts, houseOf };
  const reasons = others.map((o) =>
    classify(against, o, indicator?.unit ?? '', words, indicator?.alsoUnits, beside),
  );
  // That two bodies counted says least of what is known.
  const known = reasons.filter(({ kind }) => kind !== 'value');
  const strongest = known.find(({ fact }) => fact.tag !== 'bodies') ?? known[0] ?? reasons[0]!;
  return [
    {
      figure: id,
      period,
      kind: strongest.kind,
      rivals: rivals.map((o) => o.id),
      fact: strongest.fact,
      state: 'open',
    },
  ];
}

/** A chart figure is compared with the figure that it repeats, unless the same cell is a rival there. */
function repeatedBy(group: readonly Observation[], base: readonly Observation[]): readonly Observation[] {
  const cell = (o: Observation): string => `${o.delivery}|${o.cells[0]?.sheet}|${o.cells[0]?.ref}`;
  const own = new Set(base.length === 0 ? [] : group.map(cell));
  return base.some((o) => own.has(cell(o))) ? [] : base.slice(0, 1);
}

/** The owner's observation, else the value that most sources report. */
function baseOf(rivals: readonly Observation[], owners: readonly string[]): Observation | undefined {
  for (const owner of owners) {
    const own = rivals.find((o) => o.agency === owner);
    if (own) return own;
  }
  const alike = Map.groupBy(rivals, (o) => o.value);
  return [...alike.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}
