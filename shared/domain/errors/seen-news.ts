import type { Said } from '../text/said.ts';
import type { DecisionId, ObservationId } from '../keys/ids.ts';

/** A value that a body offers, and where it stands. */
export interface OfferedValue {
  observation: ObservationId;
  value: number | null;
  agency: Said;
  file: string;
  /** `Sheet!B4`; empty where it stands in no cell. */
  cell: string;
}

/** What has come, or is otherwise, since a person looked at what they decide about. */
export type SeenNews =
  /** A value that was not there to be weighed; `figure` where the thing rests on several. */
  | ({ tag: 'offered'; figure?: Said } & OfferedValue)
  | { tag: 'decision'; decision: DecisionId; figure?: Said; value: number; by: string; confirmedBy?: string }
  /** Nothing came, something went: what counts and what is offered now. */
  | { tag: 'now'; figure: Said; value: number | null; offered: OfferedValue[] }
  /** A later version of the question's file took its place. */
  | { tag: 'replaced'; file: string }
  /** It stands otherwise than it was seen; there is no more to say of it. */
  | { tag: 'otherwise' };
