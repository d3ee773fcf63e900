import type { FindingFacts } from './finding-facts.ts';

export type Severity = 'blocker' | 'query' | 'note';

export interface FindingPlace {
  page?: number;
  section: string;
  sentence: string;
  /** The characters in question. */
  text: string;
}

/** A row that a check produced (VTL ruleset result). */
export interface Finding {
  /** Stable: made of the check and the figures, so that a waiver finds it again. */
  id: string;
  /** Rule id. */
  check: string;
  severity: Severity;
  figures: string[];
  /** English: one sentence in plain language with the arithmetic: `6 + 55 + 35 = 96, printed 91.` */
  message: string;
  /** Left minus right, in the unit of the figures. */
  imbalance?: number;
  /** English: the likeliest culprit, one sentence. */
  likeliest?: string;
  /** Findings with one likely culprit share it: `chart.victims.by_age.25_35.count`. */
  cause?: string;
  where?: FindingPlace;
  /** What `message` and `likeliest` say, for any language and for a screen that draws it. */
  facts: FindingFacts;
}

/** Before its facts are worded. */
export type FindingDraft = Omit<Finding, 'message' | 'likeliest'>;
