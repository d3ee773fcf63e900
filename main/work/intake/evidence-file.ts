import { basename } from 'node:path';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { WritableDb } from '../../store/connection.ts';
import { insertDelivery } from '../../store/tables/delivery-table.ts';
import { readWholeFile, sha256 } from '../../readers/file-bytes.ts';
import { placeOf } from '../../disk/file-place.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId, PersonId } from '../../../shared/domain/keys/ids.ts';

/** A letter that a decision rests on, with its bytes. */
export interface EvidenceFile {
  file: string;
  agency: string;
  bytes: Uint8Array;
  place: string;
}

export async function readEvidence(
  path: string,
  agency: string,
): Promise<Result<EvidenceFile, ServiceError>> {
  const file = basename(path).normalize('NFC');
  const bytes = await readWholeFile(path);
  return bytes.ok
    ? ok({ file, agency, bytes: bytes.value, place: placeOf(path) })
    : err({ tag: 'FileNotRead', file, error: bytes.error });
}

/** Keeps it as it is: a delivery of bytes only. Within the act that needs it. Gives the delivery. */
export const keepEvidence = (
  db: WritableDb,
  workspace: Workspace,
  { file, agency, bytes, place }: EvidenceFile,
  { by, at }: { by: PersonId; at: string },
): DeliveryId =>
  insertDelivery(db, {
    kind: 'evidence',
    agency,
    period: workspace.meta.period,
    file,
    format: 'evidence',
    sha256: sha256(bytes),
    size: bytes.byteLength,
    version: 1,
    layout: null,
    takenBy: by,
    takenAt: at,
    bytes,
    place,
  });
