import type { Period } from '../periods/period.ts';
import type { DeliveryId, ObservationId, QuestionId } from '../keys/ids.ts';

/** What speaks for the kind of a conflict. `observation`: the rival whose delivery carries the words. */
export type EvidenceFact =
  /** Words beside the value, as written: a date of state, whom it counts, in what, within what limits. */
  | {
      tag: 'date' | 'population' | 'unit-words' | 'scope' | 'together';
      text: string;
      observation: ObservationId;
    }
  /** `512 DƏMX + 47 ƏMM`: the other body's `counted` is an addend. */
  | { tag: 'counts-again'; text: string; counted: number; observation: ObservationId }
  /** Unit ids of the rival and of what it is weighed against. */
  | { tag: 'units'; unit: string; against: string; observation: ObservationId }
  /** One is the other so many times: thousands under a header that does not say so. */
  | { tag: 'factor'; factor: number; observation: ObservationId }
  /** Nothing is said beside the cells, and each body counted for itself. */
  | { tag: 'bodies'; value: number | null; against: number | null; observation: ObservationId }
  /** One is the sum of what two bodies counted. */
  | { tag: 'adds-up'; counted: number; and: number; observation: ObservationId }
  /** One is what the figure stood at after a part of the year, `until` its last part. */
  | { tag: 'as-at-part'; until: Period; observation: ObservationId }
  | { tag: 'unexplained'; value: number | null; against: number | null; observation: ObservationId }
  | { tag: 'sent-for'; period: Period; states: Period; observation: ObservationId }
  | { tag: 'corrected'; before: number | null; after: number | null; observation: ObservationId }
  /**
   * A year that is over: what its reference printed, what was accepted then, or was about to be (`open`), and what is
   * said of it now.
   */
  | {
      tag: 'restated';
      period: Period;
      printed: number | null;
      accepted: number | null;
      open: boolean;
      says: number[];
    }
  /** Two deliveries, of which the later may be a new version; `question` asks a person. */
  | { tag: 'maybe-version'; delivery: DeliveryId; supersedes: DeliveryId; question: QuestionId };
