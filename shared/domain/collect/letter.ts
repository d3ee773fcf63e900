import type { FindingFacts } from '../findings/finding-facts.ts';
import type { Period } from '../periods/period.ts';
import type { QuestionDraft } from '../questions/question.ts';
import type { ReadingSays } from '../questions/reading-says.ts';

/** A name in the languages that letters are written in. */
export interface BothNames {
  en: string;
  az: string;
}

/** Where a number stands in what the agency sent; `text` as it wrote it. */
export interface LetterCell {
  file: string;
  sheet: string;
  ref: string;
  text: string;
}

/** What the agency is asked about a cell or a figure. */
export type LetterAsk =
  | {
      tag: 'reading';
      kind: QuestionDraft['kind'];
      text: string;
      readings: { value: number | null; says: ReadingSays }[];
    }
  /** Others say another number for the same figure. */
  | {
      tag: 'rivals';
      figure: string;
      period: Period;
      value: number;
      others: { agency: BothNames; value: number }[];
    }
  | { tag: 'finding'; facts: FindingFacts; figure?: string }
  /** Nothing was found that speaks of it; a person adds what to ask. */
  | { tag: 'value'; figure: string; period: Period; value: number };

export interface LetterItem {
  cell: LetterCell | null;
  ask: LetterAsk;
}

interface LetterHead {
  agency: BothNames;
  period: Period;
  /** Local day, ISO: the day of the letter. */
  day: string;
  /** Who writes. */
  from: string;
}

/** All that a letter says, for any language. */
export type Letter =
  | (LetterHead & {
      kind: 'reminder';
      /** ISO day until which the figures were to come; null where none is set. */
      due: string | null;
      /** Days since then; 0 where it is not over yet. */
      overdue: number;
      /** Earlier reminders, ISO days, oldest first. */
      reminded: string[];
      /** Files that came and could not be read. */
      unread: { file: string; empty: boolean }[];
      /** Figures that nobody has reported, in the order of the reference. */
      missing: string[];
      /** Whether it has sent anything for the period. */
      sent: boolean;
    })
  | (LetterHead & { kind: 'questions'; items: LetterItem[] });
