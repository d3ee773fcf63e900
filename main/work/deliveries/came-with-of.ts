import { cameWith, type CameWith } from '../../../shared/domain/understanding/post/came-with.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { runUnpacker } from '../../readers/run-reader.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { deliveryBytes } from '../../store/tables/delivery-table.ts';

/** What the mails around each part of a mail or archive say, by the way to the part. */
type SaidByWay = ReadonlyMap<string, readonly string[]>;

/** Of the mail or archive that was opened last: its parts are read one after the other. */
const opened = new WeakMap<ReadableDb, { container: DeliveryId; said: SaidByWay }>();

/**
 * What stands around a delivery that came in a mail or archive, found in that once more; what the mail said was kept
 * beside the delivery where the mail itself was not.
 */
export async function cameWithOf(db: ReadableDb, { origin }: Delivery): Promise<{ cameWith?: CameWith }> {
  if (origin === undefined) return {};
  const { container, path, says } = origin;
  const said = says ?? (container === undefined ? [] : await saidIn(db, container, path.slice(1)));
  return { cameWith: cameWith(origin, said) };
}

async function saidIn(
  db: ReadableDb,
  container: DeliveryId,
  way: readonly string[],
): Promise<readonly string[]> {
  let known = opened.get(db);
  if (known?.container !== container)
    opened.set(db, (known = { container, said: await saidByWay(deliveryBytes(db, container)) }));
  return known.said.get(JSON.stringify(way)) ?? [];
}

async function saidByWay(bytes: Uint8Array | null): Promise<SaidByWay> {
  const unpacked = bytes === null ? null : await runUnpacker({ bytes });
  const parts = (unpacked?.ok === true ? unpacked.value?.parts : undefined) ?? [];
  return new Map(parts.map(({ path, says }) => [JSON.stringify(path), says]));
}
