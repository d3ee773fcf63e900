import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { WritableDb } from '../../store/connection.ts';
import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import { insertNotes } from '../../store/tables/delivery-note-table.ts';
import { deliveryById, insertDelivery } from '../../store/tables/delivery-table.ts';
import { saveIgnoredCells } from '../../store/tables/ignored-cells-table.ts';
import { insertReading } from '../../store/tables/delivery-reading-table.ts';
import { insertObservations } from '../../store/tables/observation-table.ts';
import { insertQuestions } from '../../store/tables/question-table.ts';
import type { EvidenceKind } from '../../../shared/domain/deliveries/evidence-kind.ts';
import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import { insertOrigin } from '../../store/tables/delivery-origin-table.ts';
import { insertTaughtUses } from '../../store/tables/taught-use-table.ts';
import { insertSheets } from '../../store/tables/sheet-table.ts';
import type { CheckedHints } from './intake-hints.ts';
import { proposeNewVersion } from './propose-version.ts';
import type { FileContent } from './read-files.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { supersede } from '../observations/supersede.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** A delivery as it was kept. */
export interface Taken {
  id: DeliveryId;
  file: string;
  sha256: FileHash;
  agency: string;
  period: string;
  version: number;
  observations: number;
  questions: number;
  /** Cells that were left aside, with the reason. */
  refused: number;
  supersedes?: DeliveryId;
  /** The delivery that it seems to replace; a question asks. */
  proposes?: DeliveryId;
  /** How it came, where it was no file by itself. */
  origin?: Origin;
  /** Kept as it is, not read. */
  evidence?: EvidenceKind;
  notes: DeliveryNote[];
}

/** A file with what it holds and means, and how it came. */
export type Written = FileContent & {
  file: string;
  origin?: Origin | undefined;
  /** Keeps what else is known of it, before it takes the place of another. */
  more?: (id: DeliveryId) => void;
};

/** Writes all of a delivery; to be run within a transaction. */
export function writeDelivery(
  db: WritableDb,
  { file, bytes, withheld, size, sha256, place, read, origin, more }: Written,
  hints: CheckedHints,
  at: string,
): Result<Taken, ServiceError> {
  const { interpretation } = read;
  const old = hints.supersedes === undefined ? null : deliveryById(db, hints.supersedes);
  const refused = otherSender(old, interpretation.agency);
  if (refused) return err(refused);
  // The same bytes read anew are no new version of what the sender says.
  const anew = old?.sha256 === sha256;
  const version = (old?.version ?? 0) + (anew ? 0 : 1);
  const id = insertDelivery(db, {
    kind: read.evidence === undefined ? 'spreadsheet' : 'evidence',
    agency: interpretation.agency,
    period: interpretation.period,
    file,
    format: read.format,
    ...(read.encoding === undefined ? {} : { encoding: read.encoding }),
    sha256,
    size: size ?? bytes.byteLength,
    ...(hints.letter === undefined ? {} : { letter: hints.letter }),
    ...(hints.received === undefined ? {} : { received: hints.received }),
    version,
    layout: interpretation.layout,
    takenBy: hints.by.id,
    takenAt: at,
    bytes: withheld ? null : bytes,
    ...(place === undefined ? {} : { place }),
  });
  insertSheets(db, id, read.sheets);
  if (origin !== undefined) insertOrigin(db, id, origin);
  const notes: DeliveryNote[] = [...(read.post ?? []), ...read.warnings, ...interpretation.notes];
  insertNotes(db, id, notes);
  if (read.by) insertReading(db, id, read.by);
  saveIgnoredCells(db, id, interpretation.ignored);
  insertObservations(db, id, interpretation.observations);
  insertQuestions(db, id, interpretation.questions);
  insertTaughtUses(db, id, interpretation.uses ?? []);
  more?.(id);
  if (old) {
    const reason = `stated when ${file} was taken in`;
    supersede(db, { superseded: old.id, supersededBy: id, reason, by: hints.by.id, at });
  }
  // A sender that is named now may have sent the same return before.
  const named = old?.agency === UNKNOWN_SENDER;
  const proposes = old && !named ? null : proposeNewVersion(db, id, interpretation, read.sheets.map((s) => s.name)); // prettier-ignore
  return ok({
    id,
    file,
    sha256,
    agency: interpretation.agency,
    period: interpretation.period,
    version,
    ...counts(interpretation, proposes !== null),
    ...(old ? { supersedes: old.id } : {}),
    ...(proposes === null ? {} : { proposes }),
    ...(origin === undefined ? {} : { origin }),
    ...(read.evidence === undefined ? {} : { evidence: read.evidence }),
    notes,
  });
}

function otherSender(old: Delivery | null, agency: string): ServiceError | null {
  if (!old || old.agency === agency || old.agency === UNKNOWN_SENDER || agency === UNKNOWN_SENDER)
    return null;
  return { tag: 'SupersedesOtherAgency', delivery: old.id, agency, sender: old.agency };
}

const counts = (
  interpretation: Interpretation,
  proposes: boolean,
): Pick<Taken, 'observations' | 'questions' | 'refused'> => ({
  observations: interpretation.observations.length,
  questions: interpretation.questions.length + (proposes ? 1 : 0),
  refused: interpretation.ignored.length,
});
