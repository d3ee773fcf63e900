import { basename } from 'node:path';
import type { DeliveryKind } from '../../../shared/domain/deliveries/delivery.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { WritableDb } from '../../store/connection.ts';
import { insertDelivery } from '../../store/tables/delivery-table.ts';
import { insertNotes } from '../../store/tables/delivery-note-table.ts';
import { readWholeFile, sha256 } from '../../readers/file-bytes.ts';
import { runReader } from '../../readers/run-reader.ts';
import { placeOf } from '../../disk/file-place.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';
import type { DeliveryId, PersonId } from '../../../shared/domain/keys/ids.ts';
import { nameWithout } from '../../../shared/domain/identifiers/in-name.ts';
import { ownNameNotes } from './leave-out-names.ts';
import { personalNotes, type PersonalNote } from './personal-notes.ts';

/** A letter that a figure or a decision rests on. */
export interface EvidenceFile {
  file: string;
  agency: string;
  /** null: it names persons, and nobody gave a reason to keep it; what it was stays known. */
  bytes: Uint8Array | null;
  sha256: FileHash;
  size: number;
  place: string;
  /** Where it names persons. */
  notes: PersonalNote[];
}

/**
 * Reads a letter and looks through it for persons, as everything is that comes in. What is no text or table (a
 * picture) nobody can look through but a person.
 *
 * @param keepPersons why they are to be kept
 */
export async function readEvidence(
  path: string,
  agency: string,
  keepPersons?: string,
): Promise<Result<EvidenceFile, ServiceError>> {
  const sent = basename(path).normalize('NFC');
  const file = keepPersons === undefined ? nameWithout(sent) : sent;
  const whole = await readWholeFile(path);
  if (!whole.ok) return err({ tag: 'FileNotRead', file, error: whole.error });
  const bytes = whole.value;
  const persons = keepPersons === undefined ? 'left out' : 'kept';
  const [hash, size] = [sha256(bytes), bytes.byteLength];
  const read = await runReader({ job: 'intake', bytes: bytes.slice(), name: sent, context: null, persons });
  const within = read.ok ? personalNotes(read.value.document.personal, keepPersons) : [];
  const isWithheld = within.length > 0 && keepPersons === undefined;
  return ok({
    file,
    agency,
    bytes: isWithheld ? null : bytes,
    sha256: hash,
    size,
    place: placeOf(path),
    notes: [...ownNameNotes(sent, keepPersons), ...within],
  });
}

/** Keeps it as it is: a delivery of bytes only. Within the act that needs it. Gives the delivery. */
export function keepEvidence(
  db: WritableDb,
  workspace: Workspace,
  { notes, ...file }: EvidenceFile,
  { kind, by, at }: { kind: Exclude<DeliveryKind, 'spreadsheet'>; by: PersonId; at: string },
): DeliveryId {
  const id = insertDelivery(db, {
    kind,
    ...file,
    period: workspace.meta.period,
    format: kind,
    version: 1,
    layout: null,
    takenBy: by,
    takenAt: at,
  });
  insertNotes(db, id, notes);
  return id;
}
