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
}

export interface Compared {
  edits: Edit[];
  /** Numbers of what was written, and how many of them were found again, as they were or otherwise. */
  numbers: number;
  bound: number;
  /** Whether charts, and what is said of them, were compared, too. */
  drawings: boolean;
}
