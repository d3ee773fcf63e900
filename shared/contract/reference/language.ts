import { z } from '../../zod.ts';
import type { NoRepair, SlipKind } from '../../domain/reference/language/slip.ts';
import { ACT, command, query, shaped } from '../procedure.ts';

/** The part of the document that something stands in, its heading, and its page. */
export interface PlaceInText {
  section: string;
  title: string;
  page: number;
}

/** A place where a text breaks a rule of the house. */
export interface SlipView extends PlaceInText {
  id: string;
  block: string;
  /** Which line of the block, of those that print. */
  line: number;
  kind: SlipKind;
  /** The words there, figures as they print, and what they become; null: nothing repairs it. */
  now: string;
  say: string | null;
  /** Exactly where `say` is null. */
  no?: NoRepair;
}

export interface LanguageView {
  language: 'en' | 'az';
  /** Languages that the workspace has a text in. */
  ready: ('en' | 'az')[];
  /** In the order of the text. */
  slips: SlipView[];
}

/** A word that no dictionary knows, with where it stands first and how often. */
export interface SpellingWord extends PlaceInText {
  word: string;
  block: string;
  count: number;
}

export interface SpellingView {
  language: 'en' | 'az';
  /** No dictionary of the language is at hand: these are hints. */
  hints: boolean;
  /** In the order of the text. */
  words: SpellingWord[];
  /** Words that persons added to those of the house. */
  added: number;
}

const Language = z.enum(['en', 'az']);

export const languageContract = {
  /** What the rules of a language find in its text. */
  'language.slips': query('workspace', z.strictObject({ language: Language }), shaped<LanguageView>()),
  /** Does the repairs of slips, as one act. */
  'language.repair': command(
    ACT,
    z.strictObject({ language: Language, slips: z.array(z.string()).min(1) }),
    shaped<{ repaired: number }>(),
  ),
  /** Words of a text that no dictionary knows, and that are none of the house. */
  'language.spelling': query('workspace', z.strictObject({ language: Language }), shaped<SpellingView>()),
  /** What may have been meant by a word, the likeliest first; slow, so only where somebody asks. */
  'language.suggest': query(
    'workspace',
    z.strictObject({ language: Language, word: z.string().min(1).max(80) }),
    shaped<{ words: string[] }>(),
  ),
  /** Makes a word one of the house, for this workspace. */
  'language.addWord': command(
    ACT,
    z.strictObject({ language: Language, word: z.string().min(1) }),
    shaped<{ word: string; added: boolean }>(),
  ),
};
