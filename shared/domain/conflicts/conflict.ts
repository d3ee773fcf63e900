import type { EvidenceFact } from './conflict-evidence.ts';
import type { Period } from '../periods/period.ts';
import type { ObservationId } from '../keys/ids.ts';

export type ConflictKind = 'value' | 'scope' | 'timing' | 'unit' | 'double-count' | 'revision';

export type ConflictState = 'open' | 'proposed' | 'decided';

/** Rival observations of one key, or an observation offered for a key that states another period or unit. */
export interface Conflict {
  figure: string;
  period: Period;
  kind: ConflictKind;
  /** Observation ids. */
  rivals: ObservationId[];
  /** What speaks for this kind: a remark, a unit, a date, a correction. */
  fact: EvidenceFact;
  state: ConflictState;
}
