import { z } from '../../zod.ts';

const Words = z.strictObject({
  /** Why these words are together, for whoever reviews the list. */
  why: z.string(),
  /** In their usual forms; compared by lemma, so an ending more or less does not matter. */
  words: z.strictObject({
    az: z.array(z.string()),
    ru: z.array(z.string()),
    en: z.array(z.string()),
    tr: z.array(z.string()),
  }),
});

/**
 * Words that are no name of anything counted (`resources/vocabulary/neutral.json`). A value is taken only when
 * every word about it is explained: by the catalogue, a period, or one of these lists.
 */
export const TopicsSchema = Words;

export const PlainWordsSchema = z.strictObject({
  /** Say nothing wherever they stand. */
  neutral: Words,
  /** Neutral too, but between two members or names they join them: what is counted is both. */
  joining: Words,
  /** Say nothing in titles, captions and letterheads; unexplained anywhere else. */
  title: Words,
  /** Names of sections and axes of a report: say nothing above a table. */
  topic: Words,
  /** Light verbs: a label may have them or lack them. */
  light: Words,
  /** Narrow or change what is counted: never passed over. */
  restricting: Words,
  /** The count takes in what they go with: that part of it names nothing. */
  including: Words,
  /** The count leaves out, or is not, what they go with. */
  excluding: Words,
  /** The row is a part of another. */
  part: Words,
  /** Look empty and are not: they may stand in none of the lists that pass words over. */
  telling: Words,
});
export type PlainWords = z.infer<typeof PlainWordsSchema>;
