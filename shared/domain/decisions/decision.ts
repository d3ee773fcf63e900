import type { Period } from '../periods/period.ts';
import type { ObservationId, DecisionId, DeliveryId } from '../keys/ids.ts';

export type DecisionChoice =
  | { kind: 'pick'; observation: ObservationId }
  | { kind: 'value'; value: number }
  | { kind: 'keep-both'; observation: ObservationId };

/** owner: the body that owns the indicator says so · letter: a letter · definition: law or method · judgement: ours */
export const AUTHORITIES = ['owner', 'letter', 'definition', 'judgement'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Append-only: proposed by one person, confirmed by another. */
export interface Decision {
  id: DecisionId;
  figure: string;
  period: Period;
  choice: DecisionChoice;
  value: number;
  reason: string;
  /** Absent where nobody said. */
  authority?: Authority;
  /** Delivery that holds the letter. */
  evidence?: DeliveryId;
  /** Id of the newest observation that existed when it was proposed: what came later was not weighed. */
  weighed: ObservationId;
  proposedBy: string;
  proposedAt: string;
  confirmedBy?: string;
  confirmedAt?: string;
}
