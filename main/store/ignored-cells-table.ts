import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { IgnoredCell } from '../../shared/domain/interpretation.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import { bytes, statement } from './statement.ts';

/** One compressed record a delivery: there may be a million of them, and they are read all together. */
export function saveIgnoredCells(db: WritableDb, delivery: number, cells: readonly IgnoredCell[]): void {
  const packed = deflateRawSync(JSON.stringify(cells), { level: 3 });
  statement(db, 'INSERT INTO ignored_cells (delivery, cells, bytes) VALUES (?, ?, ?)').run(
    delivery,
    cells.length,
    packed,
  );
}

export function ignoredCells(db: ReadableDb, delivery: number): IgnoredCell[] {
  const row = statement(db, 'SELECT bytes FROM ignored_cells WHERE delivery = ?').get(delivery);
  return row ? (JSON.parse(inflateRawSync(bytes(row, 'bytes')).toString('utf8')) as IgnoredCell[]) : [];
}
