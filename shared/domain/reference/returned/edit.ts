import type { Change } from './change.ts';

/** What a person did to a document that the program wrote. */
export interface Edit {
  /**
   * changed: another number · exchanged: the number of another figure · missing: it is gone · unlinked: a number more
   * · added: a passage more · duplicated: a passage twice · moved: it stands elsewhere · text: other words · chart:
   * within a chart
   */
  kind:
    | 'changed'
    | 'exchanged'
    | 'missing'
    | 'unlinked'
    | 'added'
    | 'duplicated'
    | 'moved'
    | 'text'
    | 'chart';
  /** Tag of the figure that stood there. */
  tag?: string;
  printed: string;
  expected: string;
  where: { page?: number; section: string; sentence: string };
  /** Equal for two edits of one returned document that are at one place. */
  at: string;
  /** How the text is made to say it; absent: it is no matter of its words. */
  change?: Change;
}

export interface Compared {
  edits: Edit[];
  /** Numbers of what was written, and how many of them were found again, as they were or otherwise. */
  numbers: number;
  bound: number;
  /** Whether charts, and what is said of them, were compared, too. */
  drawings: boolean;
  passages: ShownPassage[];
}

/** A passage of the two documents together, as it is read through. */
export interface ShownPassage {
  section: string;
  page?: number;
  kind: 'paragraph' | 'list-item' | 'title' | 'table-cell' | 'text-box';
  pieces: ShownPiece[];
}

/** gone: only the written document says it · come: only the returned one. */
export interface ShownPiece {
  text: string;
  as: 'same' | 'gone' | 'come';
  /** A number in the control of a figure. */
  figure?: true;
  /** `at` of the edits that are made there. */
  edits?: string[];
}
