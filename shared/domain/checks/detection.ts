import type { FindingPlace, Severity } from '../findings/finding.ts';
import type { DetectionFact, LikelyFact } from '../findings/finding-facts.ts';
import type { Lookup, Term } from './term.ts';
import { parseTerm } from './term.ts';

/** What a check that is no arithmetic between terms has found; run-checks.ts makes it a finding. */
export interface Detection {
  /** Behind the relation's id: the figure, where one relation can find several. */
  suffix?: string;
  figures: string[];
  what: DetectionFact;
  imbalance?: number;
  likely?: LikelyFact;
  place: FindingPlace | undefined;
  severity?: Severity;
}

/** A term whose number is known. */
export interface Known {
  term: Term;
  number: number;
}

export const known = (texts: string[], look: Lookup): Known[] =>
  texts
    .map((text) => parseTerm(text))
    .flatMap((term) => {
      const number = look.number(term);
      return number === undefined ? [] : [{ term, number }];
    });
