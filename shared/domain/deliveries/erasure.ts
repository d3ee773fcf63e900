import type { DeliveryId, PurgeId } from '../keys/ids.ts';

/** That a delivery must not be here: proposed by one person, done when a second one confirms. */
export interface Erasure {
  id: PurgeId;
  delivery: DeliveryId;
  reason: string;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
  /** Absent: it is only proposed. */
  confirmedBy?: string;
  confirmedAt?: string;
  /** Once done; bytes: of a mail or archive that held it, only its own bytes went. */
  what?: 'whole' | 'bytes';
}

/** What stands where a text was erased. */
export const ERASED = '—';
