import type { TextProblem } from '../../../../../shared/domain/reference/text/text-problem.ts';

/** What a person is told while writing. */
export interface WritingState {
  /** Something is typed that the workspace does not have yet. */
  dirty: boolean;
  /** When it was kept last; ISO. */
  kept: string | null;
  /** Blocks that cannot be read as they are written: they are not kept until they can. */
  unreadable: { id: string; problem: TextProblem }[];
  /** Blocks that somebody else changed while they were written in here: neither version replaces the other unasked. */
  contested: Contested[];
}

/** Two versions of a block, as they are written. */
export interface Contested {
  id: string;
  mine: string;
  /** Null: it was taken out. */
  theirs: string | null;
}

/** What stands in the editor and not in the workspace. */
export interface Unkept {
  id: string;
  source: string;
  /** The block of the workspace that it is, or the nearest before it. */
  block: string;
}
