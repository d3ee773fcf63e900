import type { ReadDocument, ReadError } from '../../shared/domain/cell.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { readStored } from './read-stored.ts';
import { materialize } from './stored-document.ts';

/** Reads a spreadsheet of any format into cells, in this very thread; `runReader` does it in a killable one. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  name: string,
): Promise<Result<ReadDocument, ReadError>> {
  const read = await readStored(bytes, name);
  return read.ok ? ok(materialize(read.value)) : read;
}
