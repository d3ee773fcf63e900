import type { ReferenceLanguage } from '../wording.ts';

/** The rules by which a text is read, in the order in which they are listed. */
export const SLIP_KINDS = [
  'doubled-word',
  'two-alternatives',
  'misprint',
  'phrase',
  'missing-words',
  'name',
  'name-article',
  'number-article',
  'number-suffix',
  'quotes',
  'letter-spaced',
  'foreign-letter',
  'dash',
  'number-style',
  'percent',
  'large-number',
  'spelling-variant',
  'punctuation',
  'full-stop',
  'list-case',
  'list-end',
  'label-twice',
  'label-empty',
  'page-order',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/**
 * Why a slip is left to a person: `choice` only a person knows what was meant · `fact` a fact is missing · `two-ways`
 * a number can be read in two ways · `bound` it stands in a figure, or in words that go with one.
 */
export type NoRepair = 'choice' | 'fact' | 'two-ways' | 'bound';

/** A piece of a block's source and what takes its place. `to` exclusive; equal to `from`: put in there. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A place where a text breaks a rule of the house. */
export interface Slip {
  /** The same as long as the block says the same. */
  id: string;
  language: ReferenceLanguage;
  block: string;
  /** Which line of the block, of those that print. */
  line: number;
  kind: SlipKind;
  /** Of the block's source. */
  from: number;
  to: number;
  /** The words there, figures as they print, and what they become; null: nothing repairs it. */
  now: string;
  say: string | null;
  edits: readonly Edit[];
  /** Exactly where `say` is null. */
  no?: NoRepair;
}
