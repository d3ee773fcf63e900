import { z } from '../../zod.ts';

/** Words of letters; `*` before or behind them stands for any letters, `?` for one. */
const Pattern = z.string().regex(/^(?=.*\p{L})\*?[\p{L}?]+(?: [\p{L}?]+)*\*?$/u);

const Patterns = z.strictObject({
  /** Why these words are together, for whoever reviews the list. */
  why: z.string().min(40),
  words: z.strictObject({
    az: z.array(Pattern),
    ru: z.array(Pattern),
    en: z.array(Pattern),
    tr: z.array(Pattern),
  }),
});

/** What is no name of anything counted in a remark beside numbers (`resources/vocabulary/remarks.json`). */
export const RemarkWordsSchema = z.strictObject({
  saysNothing: Patterns,
  /** Anywhere in it: the remark is a sentence. */
  tells: Patterns,
  tellsLast: Patterns,
  tellsWhole: Patterns,
  /** … with a word beside it. */
  wasDone: Patterns,
  surname: Patterns,
});
export type RemarkWords = z.infer<typeof RemarkWordsSchema>;
