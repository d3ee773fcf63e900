import type { EvidenceFact } from './conflict-evidence.ts';
import type { Period } from './period.ts';

export type ConflictKind = 'value' | 'scope' | 'timing' | 'unit' | 'double-count' | 'revision';

export type ConflictState = 'open' | 'proposed' | 'decided';

/** Rival observations of one key, or an observation offered for a key that states another period or unit. */
export interface Conflict {
  figure: string;
  period: Period;
  kind: ConflictKind;
  /** Observation ids. */
  rivals: number[];
  /** English: what speaks for this kind (remark, unit, date, correction). */
  evidence: string;
  /** What `evidence` says, for any language. */
  fact: EvidenceFact;
  state: ConflictState;
}
