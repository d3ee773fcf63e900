/** Why a piece of a text cannot be taken. */
export type InlineProblem =
  /** `{…}` that is no placeholder. */
  | { tag: 'placeholder'; name: string }
  /** A bracket that is not closed, or closes nothing. */
  | { tag: 'bracket'; name: string }
  /** A clause or claim that is not written as one. */
  | { tag: 'clause' | 'claim'; name: string }
  /** No branch prints for `number`, or more than one does; null: for a missing one. */
  | { tag: 'branches'; name: string; number: number | null; branches: number }
  /** The language has no such form: a case in English. */
  | { tag: 'form'; name: string }
  /** A noun with other than the forms that the language has. */
  | { tag: 'noun'; name: string; forms: number };

/** Why a text is not taken, and where. */
export type TextProblem = { line: number; block: string } & (
  | InlineProblem
  | { tag: 'figure-unknown'; name: string }
  | { tag: 'id' | 'id-twice'; name: string }
  /** Several blocks, or none, in the place of one. */
  | { tag: 'block'; name: string }
  | { tag: 'charts'; name: string }
);
