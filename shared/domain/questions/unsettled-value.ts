import type { CellLink, ObservationStatus } from '../observations/observation.ts';
import type { Period } from '../periods/period.ts';

/** What is known of a value cell while its figure, period or unit is not. */
export interface UnsettledValue {
  sheet: string;
  /** A1 address, or the range that is counted. */
  ref: string;
  /** As written. */
  text: string;
  /** The number as written, before `factor`; null: a mark, or one of `readings`. */
  value: number | null;
  /** Numbers that the text can be, likeliest first, where it can be several. */
  readings?: number[];
  /** Known where only something else is asked. */
  figure?: string;
  period: Period | null;
  /** Unit code that stands with the value, and what it is to be multiplied with to be in that unit. */
  unit?: string;
  factor?: number;
  /** Categories that words around the value name. */
  categories: Record<string, string>;
  qualifier?: string;
  /** As written, before `factor`. */
  claimedChange?: number;
  /** Of a value that is null: what the mark in its place says. */
  status: ObservationStatus;
  /** The body that counted. */
  agency: string;
  /** The value's own cell first. */
  cells: CellLink[];
  remarks: string[];
}
