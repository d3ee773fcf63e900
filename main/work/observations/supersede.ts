import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { observationKey, pairReread, pairVersions } from '../../../shared/domain/observations/new-version.ts';
import type { WritableDb } from '../../store/connection.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { insertWithdrawal } from '../../store/tables/withdrawal-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import {
  insertSupersession,
  replacedBy,
  replacementsOf,
  supersedeObservation,
} from '../../store/tables/supersession-table.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';
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

/**
 * To be run before the same bytes are read anew: takes out of force what they were read as and are no longer. A cell
 * that means something else now must neither go on meaning what it did, nor look like a value that its sender revised.
 *
 * @param anew all that they are read as now
 */
export function withdrawMisread(
  db: WritableDb,
  anew: readonly ObservationDraft[],
  input: { delivery: DeliveryId; sha256: FileHash; reason: string; by: PersonId; at: string },
): void {
  const { delivery, sha256, ...said } = input;
  const stays = new Set(anew.map(factOf));
  const same = [delivery, ...replacedBy(db, delivery)].filter(
    (id) => deliveryById(db, id)?.sha256 === sha256,
  );
  for (const id of same)
    for (const o of loadObservations(db, { delivery: id }))
      if (o.supersededBy === undefined && !stays.has(factOf(o)))
        insertWithdrawal(db, { observation: o.id, ...said });
}

/** What is said, and by which cell. */
const factOf = (o: ObservationDraft): string => {
  const cell = o.cells.find(({ role }) => role === 'value') ?? o.cells[0];
  return JSON.stringify([observationKey(o), o.value, o.claimedChange ?? null, cell?.sheet, cell?.ref]);
};

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
