import type { Period } from '../periods/period.ts';

/** What speaks for the kind of a conflict. `observation`: the rival whose delivery carries the words. */
export type EvidenceFact =
  /** Words beside the value, as written: a date of state, whom it counts, in what, within what limits. */
  | { tag: 'date' | 'population' | 'unit-words' | 'scope' | 'together'; text: string; observation: number }
  /** `512 DƏMX + 47 ƏMM`: the other body's `counted` is an addend. */
  | { tag: 'counts-again'; text: string; counted: number; observation: number }
  /** Unit ids of the rival and of what it is weighed against. */
  | { tag: 'units'; unit: string; against: string; observation: number }
  | { tag: 'unexplained'; value: number | null; against: number | null; observation: number }
  | { tag: 'sent-for'; period: Period; states: Period; observation: number }
  | { tag: 'corrected'; before: number | null; after: number | null; observation: number }
  /** Two deliveries, of which the later may be a new version; `question` asks a person. */
  | { tag: 'maybe-version'; delivery: number; supersedes: number; question: number };
