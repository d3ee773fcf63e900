import type { ReadError, ReadWarning } from '../sheets/cell.ts';
import type { InterpretationNote } from '../understanding/interpretation.ts';

/** What is to be said of the way by which a delivery came. */
export type PostNote =
  /** A mail or archive: what lay in it are deliveries of their own. */
  | { tag: 'Opened'; parts: number }
  /** Kept as it is, for this reason. */
  | { tag: 'KeptUnread'; error: ReadError }
  /** The mail that it came by names another sender than the table does. `agency`: of the table, id in the catalogue. */
  | { tag: 'MailFromOther'; from: string; agency: string };

/** What a person should know of a delivery as a whole: from its way here, from reading or from interpreting it. */
export type DeliveryNote = InterpretationNote | ReadWarning | PostNote;
