import { meaningsOf, type Meanings, type WordSources } from '../../understanding/meaning/meanings.ts';

/** What is known of a figure in the year of the knowledge. */
export interface KnownFigure {
  value?: number;
  change?: number;
  /** Of the year before. */
  previous?: number;
  /** Accepted, with nothing open about it. */
  sure: boolean;
}

/** The numbers that a document is held against. */
export interface Knowledge {
  /** A workspace, or the reference of that year as it was printed. */
  of: 'workspace' | 'print';
  year: number;
  figures: ReadonlyMap<string, KnownFigure>;
  /** The words of the catalogue, by which numbers of any text are known; absent: only the reference's own sentences are. */
  meanings?: Meanings;
}

/** The same with the words as data, as it crosses into a worker. */
export type KnowledgeData = Omit<Knowledge, 'meanings'> & { words: WordSources };

export const withMeanings = ({ words, ...known }: KnowledgeData): Knowledge => ({
  ...known,
  meanings: meaningsOf(words),
});

/** Why a number was not checked. */
export type UncheckedWhy =
  | 'date'
  | 'year'
  | 'article'
  | 'telephone'
  | 'ordinal'
  | 'code'
  | 'age'
  | 'row-number'
  | 'range'
  | 'name'
  | 'unreadable'
  /** Nothing is known of that figure, or it is open. */
  | 'nothing-known'
  /** The text is of another year than what is known. */
  | 'other-year'
  /** Its words may mean several figures, or one of other words. */
  | 'not-sure-which'
  /** Its words name no figure, and nothing beside it can be reckoned with. */
  | 'no-figure';

type HoldsBy =
  /** It adds up with other numbers of the document. */
  | 'arithmetic'
  /** It is what is known of its figure. */
  | 'figure'
  /** It stands as in the text of the reference. */
  | 'text';

/** The figure that a number was held against, which of its numbers, and what is known of that. */
export interface HeldAgainst {
  figure: string;
  part: KnownPart;
  known: number;
}

export type KnownPart = 'value' | 'change' | 'previous';

export type Verdict =
  /** `of`: where it is by a figure. */
  | { verdict: 'holds'; by: HoldsBy; of?: HeldAgainst }
  | { verdict: 'differs'; finding: string }
  | { verdict: 'unchecked'; why: UncheckedWhy };

/** What became of one number of a document. */
export type NumberVerdict = { paragraph: number; start: number; end: number; text: string } & Verdict;
