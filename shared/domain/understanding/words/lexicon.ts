/** The languages that returns come in. */
export type Tongue = 'az' | 'ru' | 'en' | 'tr';

/** One word of a label as the lexicon knows it. */
export interface Word {
  /** As written. */
  text: string;
  /** First and last+1 sign within the text that was read. */
  from: number;
  to: number;
  /**
   * What it can stand for, as lemmas of the lexicon; empty: nobody knows it. Inflected forms of one word have one
   * lemma; a negative (`verilməmiş`), `-sız`, `-lı`, `-çı`, `-lıq` never fall together with their base.
   */
  lemmas: readonly string[];
  /** Reached by mending one letter: shown as a reason, never evidence by itself. */
  mended?: true;
}

/** A text of catalogue or vocabulary; with its language where that is known. */
export type LexiconEntry = string | { text: string; tongue?: Tongue };

/** Words of catalogue and vocabulary, made once. Pure: no `Intl`, no locale. */
export interface Lexicon {
  /** Words of a label in their order; numbers, marks and signs are left out. */
  words: (text: string) => readonly Word[];
  /** Lemmas of a phrase of the catalogue itself (no mending). A word that was no entry stands as written, folded. */
  phrase: (text: string) => readonly string[];
  /** Whether a word says that something is not so: of what it denies it is no name. */
  negates: (word: string) => boolean;
  /** The language most of the words of these texts belong to; null: no words of one language only, or as many of two. */
  tongueOf: (texts: Iterable<string>) => Tongue | null;
}
