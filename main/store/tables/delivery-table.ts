import type { Delivery, DeliveryKind } from '../../../shared/domain/deliveries/delivery.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { originOf } from './delivery-origin-table.ts';
import { deliveryWithdrawals, erasures } from './purge-table.ts';
import { bytes, number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';
import { type FileHash, fileHash } from '../../../shared/domain/keys/file-hash.ts';
import { deliveryId, type DeliveryId, type PersonId } from '../../../shared/domain/keys/ids.ts';

export type NewDelivery = Omit<
  Delivery,
  'id' | 'takenBy' | 'supersedes' | 'supersededBy' | 'origin' | 'withdrawn' | 'erasure'
> & {
  takenBy: PersonId;
  /** null: they are not to be kept, only what they were. */
  bytes: Uint8Array | null;
  /** Digest of where its file lay; absent where it was read anew out of the workspace. */
  place?: string;
};

const SELECT = `SELECT d.*, p.name AS taken_by_name, down.superseded AS supersedes, up.superseded_by,
o.container, o.origin
FROM live_delivery d JOIN person p ON p.id = d.taken_by
LEFT JOIN live_supersession down ON down.superseded_by = d.id
LEFT JOIN live_supersession up ON up.superseded = d.id
LEFT JOIN delivery_origin o ON o.delivery = d.id`;

type Gone = Pick<Delivery, 'withdrawn' | 'erasure'>;

/** What of deliveries is gone; asked once for all of them. */
function goneIn(db: ReadableDb): (id: DeliveryId) => Gone {
  const withdrawn = deliveryWithdrawals(db);
  const erased = erasures(db);
  return (id) => ({
    ...(withdrawn.has(id) ? { withdrawn: withdrawn.get(id)! } : {}),
    ...(erased.has(id) ? { erasure: erased.get(id)! } : {}),
  });
}

function toDelivery(row: Row, gone: (id: DeliveryId) => Gone): Delivery {
  const encoding = textOrNull(row, 'encoding');
  const letter = textOrNull(row, 'letter');
  const received = textOrNull(row, 'received');
  const supersedes = numberOrNull(row, 'supersedes');
  const supersededBy = numberOrNull(row, 'superseded_by');
  const origin = textOrNull(row, 'origin');
  return {
    id: deliveryId(number(row, 'id')),
    kind: text(row, 'kind') as DeliveryKind,
    agency: text(row, 'agency'),
    period: text(row, 'period'),
    file: text(row, 'file'),
    format: text(row, 'format'),
    ...(encoding === null ? {} : { encoding }),
    sha256: fileHash(text(row, 'sha256')),
    size: number(row, 'size'),
    ...(letter === null ? {} : { letter }),
    ...(received === null ? {} : { received }),
    version: number(row, 'version'),
    layout: textOrNull(row, 'layout'),
    takenBy: text(row, 'taken_by_name'),
    takenAt: text(row, 'taken_at'),
    ...(supersedes === null ? {} : { supersedes: deliveryId(supersedes) }),
    ...(supersededBy === null ? {} : { supersededBy: deliveryId(supersededBy) }),
    ...(origin === null ? {} : { origin: originOf(numberOrNull(row, 'container'), origin) }),
    ...gone(deliveryId(number(row, 'id'))),
  };
}

export function allDeliveries(db: ReadableDb): Delivery[] {
  const gone = goneIn(db);
  return statement(db, `${SELECT} ORDER BY d.id`)
    .all()
    .map((row) => toDelivery(row, gone));
}

/** The newest id there ever was, undone deliveries included. */
export function newestDelivery(db: ReadableDb): DeliveryId {
  const row = statement(db, 'SELECT coalesce(max(id), 0) AS newest FROM delivery').get();
  return deliveryId(row ? number(row, 'newest') : 0);
}

export function deliveryById(db: ReadableDb, id: DeliveryId): Delivery | null {
  const row = statement(db, `${SELECT} WHERE d.id = ?`).get(id);
  return row ? toDelivery(row, goneIn(db)) : null;
}

/** The newest delivery (not a typed one: one letter may be evidence for many figures) that has these bytes. */
export function deliveryByHash(db: ReadableDb, sha256: FileHash): Delivery | null {
  const row = statement(db, `${SELECT} WHERE d.sha256 = ? AND d.kind <> 'typed' ORDER BY d.id DESC`).get(
    sha256,
  );
  return row ? toDelivery(row, goneIn(db)) : null;
}

/** Whether a file has the bytes of a delivery, or lies where one came from; those that were taken back count, too. */
export const isDeliveryFile = (db: ReadableDb, file: { sha256: FileHash; place: string }): boolean =>
  statement(
    db,
    'SELECT 1 FROM delivery WHERE sha256 = ? UNION ALL SELECT 1 FROM delivery_place WHERE place = ? LIMIT 1',
  ).get(file.sha256, file.place) !== undefined;

export function deliveryBytes(db: ReadableDb, id: DeliveryId): Uint8Array | null {
  const row = statement(db, 'SELECT bytes FROM delivery_content WHERE delivery = ?').get(id);
  return row ? bytes(row, 'bytes') : null;
}

export function insertDelivery(db: WritableDb, delivery: NewDelivery): DeliveryId {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO delivery (kind, agency, period, file, format, encoding, sha256, size, letter, received,
version, layout, taken_by, taken_at, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    delivery.kind,
    delivery.agency,
    delivery.period,
    delivery.file,
    delivery.format,
    delivery.encoding ?? null,
    delivery.sha256,
    delivery.size,
    delivery.letter ?? null,
    delivery.received ?? null,
    delivery.version,
    delivery.layout,
    delivery.takenBy,
    delivery.takenAt,
    db.entry,
  );
  const id = deliveryId(Number(lastInsertRowid));
  if (delivery.bytes !== null)
    statement(db, 'INSERT INTO delivery_content (delivery, bytes) VALUES (?, ?)').run(id, delivery.bytes);
  if (delivery.place !== undefined)
    statement(db, 'INSERT INTO delivery_place (delivery, place) VALUES (?, ?)').run(id, delivery.place);
  return id;
}
