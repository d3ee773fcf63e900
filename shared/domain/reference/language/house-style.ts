import { z } from '../../../zod.ts';

const Phrase = z.strictObject({
  /** Words as they are wrongly written; `#` is a number, in digits or as a figure prints it. */
  not: z.string().min(1),
  /** In their place; null: what was meant is for a person to say. */
  say: z.string().min(1).nullable(),
});
export type Phrase = z.infer<typeof Phrase>;

/** How a language is written in the house. The format: `resources/docs/house-style.md`. */
export const HouseStyleSchema = z.strictObject({
  language: z.enum(['en', 'az']),
  quotes: z.strictObject({
    open: z.string().length(1),
    close: z.string().length(1),
    /** Within other quotes. */
    innerOpen: z.string().length(1),
    innerClose: z.string().length(1),
    /** Within a word, and at its end. */
    apostrophe: z.string().length(1),
  }),
  numbers: z.strictObject({ group: z.string().length(1), decimal: z.string().length(1) }),
  /** What follows a number for per cent: digits, words; other ways of writing it. */
  percent: z.strictObject({ digits: z.string(), words: z.string(), also: z.array(z.string()) }),
  /** Short forms of large numbers, by the word that the house writes. */
  large: z.record(z.string(), z.array(z.string())),
  /** The first letter of an item of a list, where the items of one list differ. */
  listItem: z.enum(['small', 'capital']),
  /** Small words that may stand first in an item, and behind a name without being named with it. */
  functionWords: z.array(z.string()),
  /** Words that may be said twice. */
  mayDouble: z.array(z.string()),
  /** Words of which one is meant where two of a group stand side by side. */
  alternatives: z.array(z.array(z.string()).min(2)),
  /** Two ways of writing a word, the house's first; a slip only where a text has both. */
  variants: z.array(z.tuple([z.string(), z.string()])),
  /** Names as they are written. */
  names: z.array(z.strictObject({ say: z.string(), not: z.array(z.string()) })),
  /** Words that no dictionary has and the house writes. */
  words: z.array(z.string()),
  /** Names that take no article, and names that take one. */
  withoutArticle: z.array(z.string()),
  withArticle: z.array(z.string()),
  /** Words that lost or gained a letter and are another word now, with what stands beside them. */
  misprints: z.array(Phrase),
  /** Other turns of phrase. */
  phrases: z.array(Phrase),
  /** What may be joined to a number by a hyphen: `post-2015`. */
  hyphened: z.array(z.string()),
});
export type HouseStyle = z.infer<typeof HouseStyleSchema>;
