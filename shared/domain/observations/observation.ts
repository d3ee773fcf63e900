import type { Confidence, EvidenceTag } from './evidence-tag.ts';
import type { Period } from '../periods/period.ts';
import type { DeliveryId, ObservationId } from '../keys/ids.ts';

/** The agency of a delivery whose sender neither it nor a person has named. */
export const UNKNOWN_SENDER = 'unknown';

export type ObservationStatus = 'value' | 'zero' | 'not-reported' | 'suppressed' | 'not-applicable';

/** Which cells an observation rests on, and what each contributes. */
export interface CellLink {
  sheet: string;
  /** A1 address, or a range where the value was counted or summed from it. */
  ref: string;
  role: 'value' | 'change' | 'label' | 'unit' | 'period' | 'note';
  text: string;
}

/** One agency's value for one key; what extraction yields, before it has an id. */
export interface ObservationDraft {
  /** Figure id, or `indicator{dimension=category,…}` for keys beyond the printed list. */
  figure: string;
  period: Period;
  /** The body that counted. */
  agency: string;
  value: number | null;
  status: ObservationStatus;
  /** `more than`, as written by the agency. */
  qualifier?: string;
  /** Categories beyond the figure's own (`status=actual and potential`), and unit where it differs. */
  categories: Record<string, string>;
  /** Unit as the agency states it, as a unit code where known. */
  unit?: string;
  claimedChange?: number;
  claimedAgainst?: Period;
  /** `illustrative`, `implied`, `public`, as the delivery marks it. */
  reliability?: string;
  /** Remarks beside or above the value that bear on scope, time or unit. */
  remarks: string[];
  cells: CellLink[];
  /** By what it was taken; only while a file is read, kept nowhere. */
  confidence?: Confidence;
  evidence?: EvidenceTag[];
  /** A person says so while teaching; only while a file is read, kept nowhere. */
  isLesson?: true;
}

export interface Observation extends ObservationDraft {
  id: ObservationId;
  delivery: DeliveryId;
  supersededBy?: ObservationId;
  /** When a person said that another delivery takes the place of this one's. UTC, ISO 8601. */
  supersededAt?: string;
}
