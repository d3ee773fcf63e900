import { pairReread, pairVersions } from '../../../shared/domain/observations/new-version.ts';
import type { WritableDb } from '../../store/connection.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import {
  insertSupersession,
  replacedBy,
  replacementsOf,
  supersedeObservation,
} from '../../store/tables/supersession-table.ts';
import type { DeliveryId, ObservationId, PersonId } from '../../../shared/domain/keys/ids.ts';

export interface SupersedeInput {
  superseded: DeliveryId;
  supersededBy: DeliveryId;
  reason: string;
  by: PersonId;
  at: string;
}

/** Puts one delivery in the place of another, key by key. The old one stays, with all it said. */
export function supersede(db: WritableDb, input: SupersedeInput): void {
  insertSupersession(db, input);
  supersedeKeys(db, input.supersededBy);
}

/**
 * To be run whenever observations were added to a delivery: those of the versions before it give way,
 * and its own give way to those of the versions after it.
 */
export function supersedeKeys(db: WritableDb, delivery: DeliveryId): void {
  const chain = [...replacedBy(db, delivery).toReversed(), delivery, ...replacementsOf(db, delivery)];
  chain.forEach((earlier, at) => {
    for (const later of chain.slice(at + 1)) pairDeliveries(db, earlier, later);
  });
}

function pairDeliveries(db: WritableDb, earlier: DeliveryId, later: DeliveryId): void {
  const before = loadObservations(db, { delivery: earlier }).filter((o) => o.supersededBy === undefined);
  if (before.length === 0) return;
  const after = loadObservations(db, { delivery: later });
  for (const { superseded, by } of pairVersions(before, after)) supersedeObservation(db, superseded, by);
}

/** The observations `anew` of a delivery take the place of those that it yielded before from the same cells. */
export function supersedeReread(db: WritableDb, delivery: DeliveryId, anew: readonly ObservationId[]): void {
  const all = loadObservations(db, { delivery });
  const isNew = new Set(anew);
  const pairs = pairReread(
    all.filter((o) => !isNew.has(o.id)),
    all.filter((o) => isNew.has(o.id)),
  );
  for (const { superseded, by } of pairs) supersedeObservation(db, superseded, by);
}
