import { basename } from 'node:path';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { runReader } from '../../readers/run-reader.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';

/** How a spreadsheet is read; nothing is kept. */
export async function showCells(path: string): Promise<Result<ReadDocument, ServiceError>> {
  const read = await runReader({ job: 'cells', path });
  return read.ok ? ok(read.value) : err({ tag: 'FileNotRead', file: basename(path), error: read.error });
}
