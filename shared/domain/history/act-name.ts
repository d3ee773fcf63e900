import type { Said } from '../text/said.ts';

/** One line of the history, as it is named to a person. */
export interface ActName {
  seq: number;
  command: string;
  by: string;
  at: string;
  summary: Record<string, unknown>;
  /** What it is about in words: a figure, an agency, a finding, a cell. */
  about?: Said;
  /** The act that an undo or redo is about. */
  target?: ActName;
}
