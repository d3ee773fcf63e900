import type { Period } from '../periods/period.ts';
import type { Erasure } from './erasure.ts';
import type { Origin } from './origin.ts';
import type { FileHash } from '../keys/file-hash.ts';
import type { DeliveryId } from '../keys/ids.ts';

/** spreadsheet: read and interpreted · typed: entered by hand · evidence: kept as bytes only. */
export type DeliveryKind = 'spreadsheet' | 'typed' | 'evidence';

/** One file as received. Versions supersede, never overwrite. */
export interface Delivery {
  id: DeliveryId;
  kind: DeliveryKind;
  /** Sender; `unknown` where neither the file nor the person said. */
  agency: string;
  period: Period;
  /** File name without folders, as received. */
  file: string;
  format: string;
  encoding?: string;
  /** Lower-case hex. */
  sha256: FileHash;
  /** Bytes. */
  size: number;
  letter?: string;
  /** ISO date. */
  received?: string;
  /** 1 for the first, one more for each that supersedes. */
  version: number;
  layout: string | null;
  takenBy: string;
  takenAt: string;
  supersedes?: DeliveryId;
  supersededBy?: DeliveryId;
  /** Where it was no file by itself; of a mail, what it says of itself. */
  origin?: Origin;
  /** Counts no more, and neither does what was read in it. */
  withdrawn?: { reason: string; by: string; at: string };
  /** Is to be erased, or was. */
  erasure?: Erasure;
}

/** Whether nothing of it counts, or ever will unless that is taken back. */
export const isGone = ({ withdrawn, erasure }: Pick<Delivery, 'withdrawn' | 'erasure'>): boolean =>
  withdrawn !== undefined || erasure?.what === 'whole';
