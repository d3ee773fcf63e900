import type { ReadingSays } from './reading-says.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import type { DeliveryId, QuestionId } from '../keys/ids.ts';

/** One way to read a cell, and the observations that this reading yields. */
export interface Reading {
  /** null: the reading is "this is no figure". */
  value: number | null;
  /** Why it may be read so, with what the rest of the sheet suggests. */
  says: ReadingSays;
  observations: ObservationDraft[];
}

/** A cell that can be read two ways, or not at all; what interpretation yields, before it has an id. */
export interface QuestionDraft {
  sheet: string;
  ref: string;
  text: string;
  /** `ambiguous number`, `unknown label`, `error value`, `period differs`… as a tag. */
  kind:
    | 'ambiguous-number'
    | 'unknown-label'
    | 'ambiguous-label'
    | 'error-value'
    | 'no-number'
    | 'unknown-mark'
    | 'period-differs'
    | 'wrong-total'
    | 'not-whole'
    /** Not a cell: the delivery looks like a new version of an earlier one. */
    | 'new-version';
  readings: Reading[];
}

export type QuestionAnswer =
  | { kind: 'reading'; index: number }
  | { kind: 'value'; value: number }
  | { kind: 'ignore' };

export interface Question extends QuestionDraft {
  id: QuestionId;
  delivery: DeliveryId;
  state: 'open' | 'answered';
  answer?: QuestionAnswer & { reason: string; by: string; at: string };
}
