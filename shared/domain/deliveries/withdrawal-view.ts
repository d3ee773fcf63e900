import type { ClearanceId, DecisionId, DeliveryId, ObservationId } from '../keys/ids.ts';
import type { BothNames } from '../collect/letter.ts';
import type { Period } from '../periods/period.ts';
import type { Erasure } from './erasure.ts';

interface OfFigure {
  key: string;
  /** What people call the figure. */
  name: BothNames;
  period: Period;
}

/** What rests on deliveries, shown before they go. */
export interface RestsOn {
  /** Values in force that would count no more. `others`: how many from elsewhere stay for the key. */
  figures: ({ observation: ObservationId; value: number | null; others: number } & OfFigure)[];
  /**
   * picked: what was decided for is gone, and the decision opens again · weighed: it stood beside what was decided
   * for · evidence: it is the letter that the decision names.
   */
  decisions: ({
    decision: DecisionId;
    value: number;
    how: 'picked' | 'weighed' | 'evidence';
    reason: string;
    confirmed: boolean;
  } & OfFigure)[];
  explanations: { clearance: ClearanceId; finding: string; reason: string; by: string }[];
  questions: { open: number; answered: number };
  /** Versions that took its place. */
  later: { delivery: DeliveryId; file: string }[];
}

/** What goes when a delivery is erased. */
export interface ErasureReach {
  /** Deliveries with the same bytes, itself among them. */
  whole: { delivery: DeliveryId; file: string }[];
  /** Mails and archives that hold it: only their own bytes go. */
  bytes: { delivery: DeliveryId; file: string }[];
}

/** A copy of the workspace that still holds what was erased: nobody but an administrator touches it. */
export interface HoldingCopy {
  path: string;
}

export interface WithdrawalView {
  rests: RestsOn;
  erasure?: Erasure;
  /** Of an erased delivery: copies that still hold it. */
  copies: HoldingCopy[];
}

export interface ErasedOutcome {
  /** Whether no byte of it is left in the file; where somebody reads it, it is written anew when it is opened next. */
  swept: boolean;
  copies: HoldingCopy[];
}
