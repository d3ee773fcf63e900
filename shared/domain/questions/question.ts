import type { ReadingSays } from './reading-says.ts';
import type { UnsettledValue } from './unsettled-value.ts';
import type { ObservationDraft } from '../observations/observation.ts';
import type { DeliveryId, QuestionId } from '../keys/ids.ts';
import type { Period } from '../periods/period.ts';

/** One way to read the cells of a question, and the observations that this reading yields. */
export interface Reading {
  /** Of a question about several cells that of the first; null: the reading is "this is no figure". */
  value: number | null;
  /** Why it may be read so, with what the rest of the sheet suggests. */
  says: ReadingSays;
  /** Drafts for all cells of the question that the reading settles. */
  observations: ObservationDraft[];
}

export type QuestionKind =
  | 'ambiguous-number'
  | 'unknown-label'
  | 'ambiguous-label'
  | 'error-value'
  | 'no-number'
  | 'unknown-mark'
  | 'period-differs'
  | 'wrong-total'
  | 'not-whole'
  /** The unit is not stated, is doubtful, or does not fit the figure. */
  | 'unit'
  /** Nothing says for sure which time the cells are of. */
  | 'period'
  /** Two ways to cut the sheet into tables are as good as each other. */
  | 'table-edges'
  /** Which body counted. */
  | 'whose'
  /** A sheet that does not look as if it were for the reference. */
  | 'not-ours'
  /** Rows of single cases, of which a figure could be counted. */
  | 'register'
  /** A table as it was taught: its first use, or under another caption. */
  | 'as-taught'
  /** Not a cell: the delivery looks like a new version of an earlier one. */
  | 'new-version';

export type QuestionScope = 'cell' | 'row' | 'column' | 'table' | 'sheet';

/** What a person has to say of one or several cells; what interpretation yields, before it has an id. */
export interface QuestionDraft {
  sheet: string;
  /** One A1 range or several with commas: `D40:F40,D43`; empty: of no cell. */
  ref: string;
  /** What stands at the first of its cells, as written. */
  text: string;
  /** What names the cells that they have in common, outermost first: title, section, row, column. */
  label: string[];
  kind: QuestionKind;
  scope: QuestionScope;
  /** Range of the table in which they stand: what "ignore the table" means. */
  table?: string;
  /** How many cells an answer settles. */
  settles: number;
  readings: Reading[];
  /** What is known of each value cell without its figure; in the order of the cells, row by row. */
  unsettled: UnsettledValue[];
}

export type QuestionAnswer =
  | { kind: 'reading'; index: number }
  /** Typed for the one cell of which the figure is known. */
  | { kind: 'value'; value: number }
  /** Any figure, id or `indicator{dimension=category,…}`; absent: the period or the value that the cells have. */
  | { kind: 'figure'; figure: string; period?: Period; value?: number }
  /** "All of this is of 2023". */
  | { kind: 'period'; period: Period }
  /** As a unit code; the values as written are to be multiplied with `factor`. */
  | { kind: 'unit'; unit: string; factor: number }
  /** Not for the reference; absent: what the question is about. Of a wider scope it settles what is asked there, too. */
  | { kind: 'ignore'; scope?: QuestionScope };

/** open: waits for an answer · proposed: answered beyond what was offered, waits for a second person. */
export type QuestionState = 'open' | 'proposed' | 'answered';

export interface Question extends QuestionDraft {
  id: QuestionId;
  delivery: DeliveryId;
  state: QuestionState;
  answer?: QuestionAnswer & { reason: string; by: string; at: string; confirmedBy?: string };
  /** Somebody wants the agency to be asked; stays open until there is an answer. */
  forAgency?: { reason: string; by: string; at: string };
}

/** What nobody offered has to be confirmed by a second person. */
export const isBeyondOffers = (answer: QuestionAnswer): boolean =>
  answer.kind !== 'reading' && answer.kind !== 'ignore';

/** Offered only because somebody taught another body's return so, and nobody has confirmed that: nor does choosing it. */
export const isUnconfirmed = ({ says }: Pick<Reading, 'says'>): boolean =>
  says.tag === 'offer' && says.alone === true && says.unconfirmed === true;
