import type { FindingFacts } from './finding-facts.ts';
import type { VariableKey } from '../keys/variable-key.ts';

export type Severity = 'blocker' | 'query' | 'note';

export interface FindingPlace {
  page?: number;
  section: string;
  sentence: string;
  /** The characters in question. */
  text: string;
  /** The block of the workspace's text, where it stands there. */
  block?: string;
}

/** A row that a check produced (VTL ruleset result). */
export interface Finding {
  /** Stable: made of the check and the figures, so that a waiver finds it again. */
  id: string;
  /** Rule id. */
  check: string;
  severity: Severity;
  figures: string[];
  /** Left minus right, in the unit of the figures. */
  imbalance?: number;
  /** Findings with one likely culprit share it: `chart.victims.by_age.25_35.count`. */
  cause?: VariableKey;
  where?: FindingPlace;
  /** What was found and where it likeliest comes from, for any language and for a screen that draws it. */
  facts: FindingFacts;
}
