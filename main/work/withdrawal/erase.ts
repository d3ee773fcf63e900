import type { ErasedOutcome, ErasureReach } from '../../../shared/domain/deliveries/withdrawal-view.ts';
import type { Erasure } from '../../../shared/domain/deliveries/erasure.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { DeliveryId, PurgeId } from '../../../shared/domain/keys/ids.ts';
import { personKey } from '../../../shared/domain/people/person.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { sha256 } from '../../readers/file-bytes.ts';
import { runUnpacker } from '../../readers/run-reader.ts';
import type { App } from '../../resources/app.ts';
import { eraseDeliveries } from '../../store/erase-delivery.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { deliveryById, deliveryBytes } from '../../store/tables/delivery-table.ts';
import { oweSweep } from '../../store/tables/meta-table.ts';
import { unwithdrawnOf } from '../../store/tables/observation-table.ts';
import {
  containersOf,
  deliveriesOfBytes,
  heldContainers,
  insertPurge,
  insertPurgeConfirmation,
  purgeById,
} from '../../store/tables/purge-table.ts';
import { insertWithdrawal } from '../../store/tables/withdrawal-table.ts';
import { whoIs } from '../people/people.ts';
import { copiesHolding } from './holding-copies.ts';

/** Proposes that a delivery be erased, because it must not be here. Until somebody else confirms, nothing happens. */
export function proposeErasure(
  app: App,
  workspace: Workspace,
  input: { delivery: DeliveryId; reason: string; by: string },
): Result<Erasure, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const at = app.now();
  const line = { at, by: who.value.name, command: 'propose erasing' };
  return workspace.commit<Erasure, ServiceError>(line, (db) => {
    const { delivery } = input;
    const known = deliveryById(db, delivery);
    if (!known) return err({ tag: 'DeliveryUnknown', delivery });
    if (known.erasure?.what === 'whole') return err({ tag: 'DeliveryErased', delivery });
    const { erasure } = known;
    if (erasure?.delivery === delivery)
      return err({ tag: 'ErasureProposed', delivery, erasure: erasure.id, by: erasure.by });
    const id = insertPurge(db, { delivery, reason, by: who.value.id, at });
    // Neither its name nor its sender's words: what is erased is not repeated here.
    return ok({
      value: purgeById(db, id)!,
      summary: { erasure: id, delivery, agency: known.agency, reason },
    });
  });
}

/**
 * The second person's word: bytes, cells and texts go, of the delivery and of all with the same bytes, and the bytes of
 * every mail and archive that holds it; its values count no more. Nobody can take that back. That it was here, from
 * whom, when, with which hash, why it went and who said so stays. Copies of the workspace are named, not touched.
 */
export async function confirmErasure(
  app: App,
  workspace: Workspace,
  input: { erasure: PurgeId; by: string },
): Promise<Result<ErasedOutcome, ServiceError>> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const refused = unconfirmable(workspace, input.erasure, who.value.name);
  if (refused) return err(refused);
  const proposed = purgeById(workspace.db, input.erasure)!;
  const reach = await reachOf(workspace, proposed.delivery);
  const at = app.now();
  const line = { at, by: who.value.name, command: 'erase', undoable: false as const };
  const done = workspace.commit<null, ServiceError>(line, (db) => {
    // Asked again within the act: it may have been taken back meanwhile.
    const now = unconfirmable(workspace, input.erasure, who.value.name);
    if (now) return err(now);
    const { reason, delivery } = proposed;
    const by = who.value.id;
    // What was copied meanwhile has the same bytes, and goes, too.
    const whole = deliveriesOfBytes(db, deliveryById(db, delivery)!.sha256);
    const bytes = [...new Set([...reach.bytes, ...containersOf(db, whole)])].filter(
      (id) => !whole.includes(id),
    );
    insertPurgeConfirmation(db, { purge: input.erasure, by, at, whole, bytes });
    for (const id of whole)
      for (const observation of unwithdrawnOf(db, id)) insertWithdrawal(db, { observation, reason, by, at });
    eraseDeliveries(db, { whole, bytes, names: reach.names });
    oweSweep(db);
    const agency = deliveryById(db, delivery)!.agency;
    return ok({ value: null, summary: { erasure: input.erasure, delivery, agency, reason, whole, bytes } });
  });
  if (!done.ok) return done;
  return ok({ swept: workspace.sweep(), copies: copiesHolding(workspace, proposed.delivery) });
}

function unconfirmable({ db }: Workspace, id: PurgeId, name: string): ServiceError | null {
  const erasure = purgeById(db, id);
  if (!erasure || !deliveryById(db, erasure.delivery)) return { tag: 'ErasureUnknown', erasure: id };
  if (erasure.confirmedBy !== undefined) return { tag: 'DeliveryErased', delivery: erasure.delivery };
  if (personKey(erasure.by) === personKey(name))
    return { tag: 'ErasedBySamePerson', erasure: id, name: erasure.by };
  return null;
}

/** All that would go with it, and what it is called elsewhere. Mails and archives are opened to see what they hold: it may have come twice. */
async function reachOf(
  workspace: Workspace,
  delivery: DeliveryId,
): Promise<{ whole: DeliveryId[]; bytes: DeliveryId[]; names: string[] }> {
  const { db } = workspace;
  const hash = deliveryById(db, delivery)!.sha256;
  const whole = deliveriesOfBytes(db, hash);
  const found = new Set(containersOf(db, whole));
  const names = new Set<string>();
  for (const id of heldContainers(db)) {
    const opened = await runUnpacker({ bytes: deliveryBytes(db, id)! });
    const parts = opened.ok ? (opened.value?.parts ?? []) : [];
    const same = parts.filter(({ bytes }) => bytes !== null && sha256(bytes) === hash);
    for (const { file, path } of same) for (const name of [file, ...path]) names.add(name.normalize('NFC'));
    if (same.length === 0) continue;
    for (const one of [id, ...containersOf(db, [id])]) found.add(one);
  }
  return { whole, bytes: [...found].filter((id) => !whole.includes(id)), names: [...names] };
}

/** The same as it is shown. */
export async function reachView(workspace: Workspace, delivery: DeliveryId): Promise<ErasureReach> {
  const { whole, bytes } = await reachOf(workspace, delivery);
  const named = (id: DeliveryId): { delivery: DeliveryId; file: string } => ({
    delivery: id,
    file: deliveryById(workspace.db, id)?.file ?? '',
  });
  return { whole: whole.map(named), bytes: bytes.map(named) };
}
