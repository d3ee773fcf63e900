import type { Conflict } from '../../../shared/domain/conflict.ts';
import { isBound } from '../../../shared/domain/conflicts/rivals.ts';
import type { FigureState } from '../../../shared/domain/figure.ts';
import { isDirect } from '../../../shared/domain/figure-value.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import type { SourceCell, SourceMark } from '../../../shared/rpc/contract/figure-rows.ts';

/** Numbers the bodies in the order in which their columns stand. */
export type AgencyIndex = (agency: string) => number;

/**
 * What each body says of a key, one cell a body: its newest value in force.
 *
 * @param offered observations in force of the key, oldest first, and rivals from elsewhere
 */
export function sourceCells(
  offered: readonly Observation[],
  accepted: { value: number | null; state: FigureState },
  conflict: Conflict | undefined,
  index: AgencyIndex,
): SourceCell[] {
  const byAgency = new Map<string, Observation[]>();
  for (const o of offered) {
    const own = byAgency.get(o.agency);
    if (own) own.push(o);
    else byAgency.set(o.agency, [o]);
  }
  const cells: SourceCell[] = [];
  for (const [agency, own] of byAgency) {
    const direct = own.filter((o) => isDirect(o) || conflict?.rivals.includes(o.id) === true);
    const shown = direct.find((o) => disagrees(o, accepted.value)) ?? direct.at(-1) ?? own.at(-1)!;
    cells.push([index(agency), shown.value, markOf(shown, direct.length > 0, accepted, conflict)]);
  }
  return cells.toSorted((a, b) => a[0] - b[0]);
}

const disagrees = (o: Observation, value: number | null): boolean =>
  o.value !== null && o.value !== value && !isBound(o.qualifier);

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
  cells.filter(([, value, mark]) => value !== null && (mark === 'same' || mark === 'accepted')).length;
