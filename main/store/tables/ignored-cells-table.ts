import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { IgnoredCell } from '../../../shared/domain/understanding/interpretation.ts';
import type { IgnoredSays } from '../../../shared/domain/questions/reading-says.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { bytes, statement } from '../statement.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** One compressed record a delivery: there may be a million of them, and they are read all together. */
export function saveIgnoredCells(db: WritableDb, delivery: DeliveryId, cells: readonly IgnoredCell[]): void {
  const packed = deflateRawSync(JSON.stringify(cells), { level: 3 });
  statement(db, 'INSERT INTO ignored_cells (delivery, cells, bytes) VALUES (?, ?, ?)').run(
    delivery,
    cells.length,
    packed,
  );
}

export function ignoredCells(db: ReadableDb, delivery: DeliveryId): IgnoredCell[] {
  const row = statement(db, 'SELECT bytes FROM ignored_cells WHERE delivery = ?').get(delivery);
  if (!row) return [];
  const kept = JSON.parse(inflateRawSync(bytes(row, 'bytes')).toString('utf8')) as Kept[];
  return kept.map(tagged);
}

/** An English sentence was kept with each cell before, and a tag not with all: of a layout only its Azerbaijani. */
type Kept = IgnoredCell | { sheet: string; ref: string; why: string; says?: KeptSays };
type KeptSays = Exclude<IgnoredSays, { en: string }> | { az: string };

function tagged(kept: Kept): IgnoredCell {
  if (!('why' in kept)) return kept;
  const { sheet, ref, why, says } = kept;
  if (says === undefined) return { sheet, ref, says: { en: why } };
  return { sheet, ref, says: typeof says !== 'string' && 'az' in says ? { en: why, az: says.az } : says };
}
