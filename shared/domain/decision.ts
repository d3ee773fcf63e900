import type { Period } from './period.ts';

export type DecisionChoice =
  | { kind: 'pick'; observation: number }
  | { kind: 'value'; value: number }
  | { kind: 'keep-both'; observation: number };

/** Append-only: proposed by one person, confirmed by another. */
export interface Decision {
  id: number;
  figure: string;
  period: Period;
  choice: DecisionChoice;
  value: number;
  reason: string;
  /** Id of the newest observation that existed when it was proposed: what came later was not weighed. */
  weighed: number;
  proposedBy: string;
  proposedAt: string;
  confirmedBy?: string;
  confirmedAt?: string;
}
