import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import { isBound } from '../../../../shared/domain/observations/rivals.ts';
import type { FigureState } from '../../../../shared/domain/figures/figure.ts';
import { isDirect } from '../../../../shared/domain/observations/figure-value.ts';
import type { Observation } from '../../../../shared/domain/observations/observation.ts';
import type { SourceCell, SourceMark } from '../../../../shared/contract/figure-rows.ts';

/** Numbers the bodies in the order in which their columns stand. */
export type AgencyIndex = (agency: string) => number;

/**
 * What each body says of a key: one cell a value, so that two of its files that disagree are two rivals.
 * What is about something narrower, or says that it does not report, is shown where the body says nothing else.
 *
 * @param offered observations in force of the key, oldest first, and rivals from elsewhere
 */
export function sourceCells(
  offered: readonly Observation[],
  accepted: { value: number | null; state: FigureState },
  conflict: Conflict | undefined,
  index: AgencyIndex,
): SourceCell[] {
  const cells: SourceCell[] = [];
  for (const [agency, own] of Map.groupBy(offered, (o) => o.agency)) {
    const direct = own.filter((o) => isDirect(o) || conflict?.rivals.includes(o.id) === true);
    const valued = direct.filter((o) => o.value !== null);
    const shown = valued.length > 0 ? newestOfEach(valued) : [direct.at(-1) ?? own.at(-1)!];
    const said = shown
      .map((o): SourceCell => [index(agency), o.value, markOf(o, direct.length > 0, accepted, conflict)])
      .toSorted((a, b) => RANK[a[2]] - RANK[b[2]]);
    // What fits beside another value of the same body (400 beside "more than 400") is no rival.
    cells.push(...said.filter((cell, at) => at === 0 || cell[2] === 'differs' || cell[2] === 'settled'));
  }
  return cells.toSorted((a, b) => a[0] - b[0]);
}

const newestOfEach = (own: readonly Observation[]): Observation[] => [
  ...new Map(own.map((o) => [o.value, o])).values(),
];

/** In one column what counts stands before what disagrees. */
const RANK: Record<SourceMark, number> = { accepted: 0, same: 0, differs: 1, settled: 1, other: 2 };

function markOf(
  o: Observation,
  direct: boolean,
  { value, state }: { value: number | null; state: FigureState },
  conflict: Conflict | undefined,
): SourceMark {
  if (!direct || o.value === null) return 'other';
  const rival = conflict?.rivals.includes(o.id) === true;
  if (o.value === value) return rival && conflict.kind !== 'revision' ? 'accepted' : 'same';
  // A chart figure that says something else than the text figure that it repeats is no rival, and differs.
  const repeats = conflict !== undefined && conflict.figure !== o.figure;
  if (!rival && !repeats) return isBound(o.qualifier) ? 'same' : 'other';
  return state === 'open' ? 'differs' : 'settled';
}

/** Bodies that say the accepted value, or something that it fits. */
export const agreeing = (cells: readonly SourceCell[]): number =>
  new Set(
    cells.flatMap(([agency, value, mark]) =>
      value !== null && (mark === 'same' || mark === 'accepted') ? [agency] : [],
    ),
  ).size;
