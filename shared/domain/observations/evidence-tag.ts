/** Kinds of evidence, each independent of the others, by which a value was taken. */
export type EvidenceTag =
  /** Words of row and column name one key. */
  | 'words'
  | 'unit'
  /** The sender owns or supplies the figure. */
  | 'sender'
  | 'layout'
  | 'last-year'
  | 'sum'
  | 'difference'
  | 'series'
  | 'other-agency';

/** 3 = words, unit and another witness agree; 2 = one missing; 1 = no figure. */
export type Confidence = 3 | 2 | 1;
