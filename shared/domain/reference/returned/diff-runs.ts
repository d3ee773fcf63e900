import { diffArrays, type ChangeObject } from 'diff';

/** Pieces that are the same on both sides, or come (`added`) or go (`removed`). */
export type Run = Pick<ChangeObject<string[]>, 'added' | 'removed' | 'count'>;

/** More than a person edits; what a text made to be slow would cost grows with its square. */
const MOST = 4000;

/** The shortest way from one list to the other; past the limit nothing of one is the other's. */
export function diffRuns(was: string[], is: string[]): Run[] {
  return (
    diffArrays(was, is, { maxEditLength: MOST }) ?? [
      { added: false, removed: true, count: was.length },
      { added: true, removed: false, count: is.length },
    ]
  );
}
