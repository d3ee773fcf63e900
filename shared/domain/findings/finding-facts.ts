import type { FindingPlace } from './finding.ts';

/** The heading under which people look for a finding; stable, worded by the screen. */
export type FindingGroup =
  | 'changes'
  | 'parts'
  | 'period-or-label'
  | 'per-person'
  | 'too-many'
  | 'share'
  | 'two-places'
  | 'order'
  | 'range'
  | 'unusual'
  | 'form'
  | 'document'
  | 'to-know';

/** One sentence part of the catalogue in the languages of the window. */
interface Says {
  en: string;
  az: string;
}

/** One number of the arithmetic, in the unit of its figure. */
export interface TermFact {
  /** null: a constant, whose value is `factor`. */
  figure: string | null;
  factor: number;
  part: 'value' | 'prev' | 'delta' | 'from' | 'second' | 'to';
  /** Without its factor; null where it is not known and counts as 0. */
  number: number | null;
  /** As the document prints it, where it does. */
  printed?: string;
  /** A year or another number of a reference text, whose digits are never grouped. */
  bare?: true;
  page?: number;
}

export interface SideFact {
  terms: TermFact[];
  sum: number;
}

export interface QuotientFact {
  over: TermFact[];
  under: TermFact[];
  quotient: number;
}

/** What a relation between terms says, and what stands against it. */
export type ArithmeticFact =
  | { tag: 'equal'; left: SideFact; right: SideFact }
  | { tag: 'repeat'; left: SideFact; right: SideFact; between: 'text-slide' | 'text-text' | 'slide-slide' }
  | { tag: 'at-most'; left: SideFact; right: SideFact }
  | { tag: 'share'; part: TermFact[]; base: TermFact[]; percent: number; printed: TermFact }
  /** `said`: the words printed for the quotient, `twice`. */
  | ({ tag: 'ratio'; printed: TermFact; said?: string } & QuotientFact)
  | { tag: 'scale'; one: QuotientFact; other: QuotientFact }
  | { tag: 'product'; factors: TermFact[]; plus: TermFact[]; spent: number; limit: SideFact }
  | { tag: 'ascending'; before: TermFact; after: TermFact }
  | { tag: 'contiguous'; before: TermFact; after: TermFact }
  | { tag: 'count'; count: SideFact; listed: number; items: TermFact[] };

/** What a check that is no arithmetic between terms has found. */
export type DetectionFact =
  /** `others`: places that say the usual number. */
  | { tag: 'same'; number: number; usual: number; others: number }
  | { tag: 'same-none'; numbers: number[] }
  /** Whole totals from…to that yield the share; none where `from` > `to`, no end where `to` is null. */
  | { tag: 'common-base'; each: { share: TermFact; count: TermFact; from: number; to: number | null }[] }
  | { tag: 'split'; shares: TermFact[]; bases: number[] }
  | { tag: 'distinct'; term: TermFact }
  | { tag: 'statement'; phrase: string; page?: number; against: TermFact[] }
  | { tag: 'bound'; term: TermFact; side: 'max' | 'min'; limit: number }
  | { tag: 'whole'; number: number; printed?: string }
  /** `factor`: so many times last year's value, or its part, is still usual. */
  | { tag: 'history'; value: number; previous: number; factor: number };

/** A claimed change; `previous` is what it implies for last year, `known` what last year's value is. */
export interface ChangeFact {
  tag: 'change-impossible' | 'change-claimed';
  value: number;
  printed?: string;
  change: number;
  changePrinted?: string;
  previous: number;
  known?: number;
}

/** A claimed change that is weighed against nothing: the year before was counted otherwise. */
export interface BrokenChangeFact extends Omit<ChangeFact, 'tag'> {
  tag: 'change-across-break';
}

/** From `period` on the figures `to` are counted in the place of `from`; of both sides alike, one that is counted otherwise. */
export interface BreakFact {
  period: string;
  from: readonly string[];
  to: readonly string[];
  /** Empty where nobody knows it. */
  reason: string;
  by: string;
}

/** How one number is printed. */
export type FormFact =
  /** `as`: the same number where it separates thousands; `decimal`: what it can be read as. */
  | { tag: 'form-grouping'; text: string; as?: string; decimal?: number }
  | { tag: 'form-separator' | 'form-zero' | 'form-sign' | 'form-ungrouped'; text: string };

/** What a document lacks or has twice. */
export type DocumentFact =
  | { tag: 'document-unlinked'; texts: string[] }
  | { tag: 'document-annex'; count: number }
  | { tag: 'document-pages'; from: number; to: number }
  | { tag: 'document-title'; title: string; page?: number }
  | { tag: 'document-line'; line: string }
  | { tag: 'document-empty'; label: string }
  | { tag: 'document-missing'; figure: string; part: 'value' | 'change' }
  | { tag: 'document-absent'; count: number; sections: string[] }
  /** A sentence that was written for the year `from` and stands as it was; the years that it names. */
  | { tag: 'text-carried'; from: number; years: number[]; text: string }
  /** A sentence that was left when the year began. */
  | {
      tag: 'text-rolled';
      why: 'fact' | 'sign' | 'number' | 'list' | 'unchanged';
      words: string[];
      text: string;
    };

/** Arithmetic that a text states by its own words; numbers as they are printed. */
export type ProseFact =
  | { tag: 'prose-sum'; parts: string[]; sum: number; total: string }
  | { tag: 'prose-share'; part: string; base: string; percent: number; share: string }
  /** `said`: the word of the change, empty in a table; `by`: by how much as printed; `percent`: both are in per cent. */
  | {
      tag: 'prose-change';
      before: string;
      now: string;
      change: number;
      by?: string;
      percent?: true;
      said: string;
    };

/** A number or word of a document against what is known. */
export type HeldAgainstFact =
  /** `sure`: the words around it are those of its figure, and nothing about that is open. */
  | {
      tag: 'document-differs';
      figure: string;
      part: 'value' | 'change' | 'previous';
      text: string;
      known: number;
      of: 'workspace' | 'print';
      year: number;
    }
  | { tag: 'document-fixed' | 'document-direction'; was: string; is: string };

export type WhatFact =
  | ProseFact
  | HeldAgainstFact
  | ArithmeticFact
  | DetectionFact
  | ChangeFact
  | BrokenChangeFact
  | FormFact
  | DocumentFact;

/** A number that, put right, would settle the finding. */
export interface SuspectFact {
  figure: string;
  /** `number`: which number of a reference text, from 0. */
  kind: 'value' | 'change' | number;
  now: number;
  instead: number;
  page?: number;
  /** Other relations that would hold again. */
  settles: number;
  /** Whether another relation would newly fail. */
  opposed: boolean;
  /** A count equal to the percentage beside it, which was probably copied. */
  repeatsShare: boolean;
}

/** Where the finding likeliest comes from. */
export type LikelyFact =
  | { tag: 'rounding' }
  /** What people know of the relation; `fill` by placeholder: `{id}` the value, `{id/id}` a quotient. */
  | { tag: 'hint'; says: Says; fill: Record<string, number> }
  | { tag: 'suspects'; suspects: SuspectFact[] }
  | { tag: 'any' }
  | { tag: 'change-or-revised'; change: number }
  | { tag: 'usual'; number: number; usual: number }
  | { tag: 'fits'; parts: number[]; total: number };

/** All that a language needs to word a finding, and a screen to draw its arithmetic. */
export interface FindingFacts {
  group: FindingGroup;
  /** What is checked; absent where no relation of the catalogue is. */
  says?: Says;
  /** Whether values, last year's values, or changes do not agree. */
  aspect: 'value' | 'previous' | 'change';
  /** What the numbers are: a document prints, a workspace records them. */
  word: 'printed' | 'recorded';
  what: WhatFact;
  likely?: LikelyFact;
  /** Why last year's numbers in it say nothing against this year's. */
  breaks?: BreakFact[];
  /** The one figure that is likeliest at fault, and which of its numbers. */
  origin?: { figure: string; part: 'value' | 'change'; place?: FindingPlace };
}
