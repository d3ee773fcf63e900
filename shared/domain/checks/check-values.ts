import type { FindingPlace } from '../findings/finding.ts';
import type { BreaksByFigure } from './breaks.ts';

/** What is known of one figure, from a printed document or from the workspace. */
export interface CheckValue {
  value?: number;
  /** As claimed: printed, or stated by the agency. */
  change?: number;
  /** Last year's value, known independently of the claimed change. */
  previous?: number;
  /** As printed; absent in the workspace. */
  text?: string;
  changeText?: string;
  /** Digits printed after the decimal sign. */
  decimals?: number;
  /** All numbers of a reference text: `2020–2024`, `21.05.2024`. */
  numbers?: number[];
  place?: FindingPlace;
  changePlace?: FindingPlace;
}

/** By figure id. */
export type CheckValues = ReadonlyMap<string, CheckValue>;

export interface CheckContext {
  /** `printed 91` in a document, `recorded 91` in the workspace. */
  word: 'printed' | 'recorded';
  /** Paragraphs, for statements in words. */
  text?: readonly { text: string; place: FindingPlace }[];
  /** Absent: nothing is known to be counted otherwise than the year before. */
  breaks?: BreaksByFigure;
  /** Number of list items found by section title. */
  listItems?: ReadonlyMap<string, number>;
}
