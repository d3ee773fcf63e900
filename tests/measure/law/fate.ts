/** `flagged`: wrong, unless the checks make a blocker of the figure. `set-aside` is silent, and so wrong. */
export type CellFate =
  | 'right'
  | 'asked'
  | 'over-asked'
  | 'wrong'
  | 'set-aside'
  | 'vanished'
  | 'flagged'
  | 'misoffered';

export interface LawFault {
  fate: CellFate;
  ref: string;
  says: string;
}
