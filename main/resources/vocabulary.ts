import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '../../shared/zod.ts';
import {
  PlainWordsSchema,
  TopicsSchema,
  type PlainWords,
} from '../../shared/domain/catalogue/plain-words.ts';
import { CountryNamesSchema, type CountryNames } from '../../shared/domain/catalogue/country-names.ts';
import { RemarkWordsSchema, type RemarkWords } from '../../shared/domain/catalogue/remark-words.ts';
import { SameWordsSchema, type SameWords } from '../../shared/domain/catalogue/same-words.ts';

/** `<resources>/vocabulary/neutral.json` and `topics.json`: words that are no name of anything counted. */
export const loadPlainWords = (resources: string): PlainWords => ({
  ...readWords(path.join(resources, 'vocabulary', 'neutral.json'), PlainWordsSchema.omit({ topic: true })),
  topic: readWords(path.join(resources, 'vocabulary', 'topics.json'), TopicsSchema),
});

/** `<resources>/vocabulary/same-words.json`: words that agencies write for one another. */
export const loadSameWords = (resources: string): SameWords =>
  readWords(path.join(resources, 'vocabulary', 'same-words.json'), SameWordsSchema);

/** `<resources>/vocabulary/remarks.json`: words of remarks that are no name of anything counted. */
export const loadRemarkWords = (resources: string): RemarkWords =>
  readWords(path.join(resources, 'vocabulary', 'remarks.json'), RemarkWordsSchema);

/** `<resources>/languages/country-names.json`: names of countries. */
export const loadCountryNames = (resources: string): CountryNames =>
  readWords(path.join(resources, 'languages', 'country-names.json'), z.object({ names: CountryNamesSchema }))
    .names;

/** The lists ship with the program, so anything wrong in them is a bug of ours. */
function readWords<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
