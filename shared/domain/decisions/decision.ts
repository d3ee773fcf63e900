import type { Period } from '../periods/period.ts';

export type DecisionChoice =
  | { kind: 'pick'; observation: number }
  | { kind: 'value'; value: number }
  | { kind: 'keep-both'; observation: number };

/** owner: the body that owns the indicator says so · letter: a letter · definition: law or method · judgement: ours */
export const AUTHORITIES = ['owner', 'letter', 'definition', 'judgement'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Append-only: proposed by one person, confirmed by another. */
export interface Decision {
  id: number;
  figure: string;
  period: Period;
  choice: DecisionChoice;
  value: number;
  reason: string;
  /** Absent where nobody said. */
  authority?: Authority;
  /** Delivery that holds the letter. */
  evidence?: number;
  /** Id of the newest observation that existed when it was proposed: what came later was not weighed. */
  weighed: number;
  proposedBy: string;
  proposedAt: string;
  confirmedBy?: string;
  confirmedAt?: string;
}
