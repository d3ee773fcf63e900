import { UNKNOWN_SENDER, type Observation, type ObservationDraft } from './observation.ts';
import { cellKey, type CellKey } from '../keys/cell-key.ts';
import type { Branded } from '../keys/branded.ts';
import type { ObservationId } from '../keys/ids.ts';

/** What has to be known of a delivery to tell whether it is a new version of another. */
export interface DeliveryShape {
  agency: string;
  period: string;
  layout: string | null;
  sheets: readonly string[];
  observations: readonly ObservationDraft[];
}

/** What one value of a delivery is about, and what takes its place in the next: key, counting body, further categories. */
export type ObservationKey = Branded<string, 'ObservationKey'>;

export const observationKey = (o: ObservationDraft): ObservationKey =>
  [
    o.figure,
    o.period,
    o.agency,
    ...Object.entries(o.categories)
      .map(([dimension, code]) => `${dimension}=${code}`)
      .toSorted(),
  ].join('|') as ObservationKey;

/** How much of the smaller one's keys both carry, 0 to 1. */
const SAME_KEYS = 0.6;

/**
 * Whether `later` looks like a corrected `earlier`: same sender and period, same layout or sheets, and
 * most of the same keys. A correction may carry only the corrected lines, so the smaller one counts.
 */
export function looksLikeNewVersion(later: DeliveryShape, earlier: DeliveryShape): boolean {
  if (later.agency !== earlier.agency || later.agency === UNKNOWN_SENDER) return false;
  if (later.period !== earlier.period) return false;
  if (!sameForm(later, earlier)) return false;
  const a = new Set(later.observations.map(observationKey));
  const b = new Set(earlier.observations.map(observationKey));
  const smaller = Math.min(a.size, b.size);
  const shared = [...a].filter((key) => b.has(key)).length;
  return smaller > 0 && shared >= SAME_KEYS * smaller;
}

function sameForm(a: DeliveryShape, b: DeliveryShape): boolean {
  if (a.layout !== null && a.layout === b.layout) return true;
  return a.sheets.length > 0 && a.sheets.every((sheet) => b.sheets.includes(sheet));
}

/**
 * Which observation of the new delivery takes the place of each of the old: the one with the same key,
 * from the same cell where there are several. A value that the new one no longer carries stays in force.
 */
export function pairVersions(
  earlier: readonly Observation[],
  later: readonly Observation[],
): { superseded: ObservationId; by: ObservationId }[] {
  const byKey = Map.groupBy(later, observationKey);
  return earlier.flatMap((old) => {
    const candidates = byKey.get(observationKey(old)) ?? [];
    const by = candidates.find((next) => cellOf(next) === cellOf(old)) ?? candidates[0];
    return by ? [{ superseded: old.id, by: by.id }] : [];
  });
}

/**
 * Which observation that a delivery yields anew (a person says that its title was a slip, so that its
 * values are of another period) takes the place of which one it yielded before: same cell, same value.
 * Without that one cell would stand for two years.
 */
export function pairReread(
  before: readonly Observation[],
  anew: readonly Observation[],
): { superseded: ObservationId; by: ObservationId }[] {
  const left = before.filter((old) => old.supersededBy === undefined && cellOf(old) !== null);
  return anew.flatMap((next) => {
    const at = left.findIndex(
      (old) =>
        cellOf(old) === cellOf(next) &&
        old.value === next.value &&
        observationKey({ ...old, period: next.period }) === observationKey(next),
    );
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old ? [{ superseded: old.id, by: next.id }] : [];
  });
}

const cellOf = (o: Observation): CellKey | null => {
  const cell = o.cells.find((link) => link.role === 'value');
  return cell ? cellKey(cell) : null;
};
