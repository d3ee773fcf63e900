import { z } from '../../zod.ts';
import { lower } from '../text/fold.ts';

const Groups = z.array(z.array(z.string()).min(2));

/** Words of one meaning (`resources/vocabulary/same-words.json`), by language. */
export const SameWordsSchema = z.strictObject({
  /** What belongs together, for whoever reviews the list. */
  why: z.string(),
  /** `başlan|mış`: the bar ends what stays the same in every form; a word without one has no other form. */
  words: z.strictObject({ az: Groups, ru: Groups, en: Groups, tr: Groups }),
});
export type SameWords = z.infer<typeof SameWordsSchema>;

/** More would be combinations that nobody writes. */
const MOST_VARIANTS = 24;

interface Expression {
  /** Beginning of its first word: without that in a text it is not there. */
  head: string;
  /** Its words in their order: whole, or the beginning of any form of it. */
  words: ({ is: string } | { begins: string })[];
  written: string;
}

/**
 * The wordings that a wording stands for: itself, and one with every other word of the same meaning. At most 24.
 * Endings are those of the list, not of the sentence: the result is compared by lemmas, never shown.
 */
export function wordingsWith(same: SameWords): (text: string) => readonly string[] {
  const groups = Object.values(same.words)
    .flat()
    .map((group) => longestFirst(group.map(expression)));
  return (text) => {
    let variants = [text];
    const folded = lower(text);
    // A group that has nothing in the text itself has nothing in a variant of it.
    for (const group of groups.filter((g) => g.some((e) => folded.includes(e.head)))) {
      const more = variants.flatMap((variant) => replaced(variant, group));
      if (more.length > 0) variants = [...new Set([...variants, ...more])].slice(0, MOST_VARIANTS);
    }
    return variants;
  };
}

const expression = (marked: string): Expression => ({
  head: lower(marked.split(/[ |]/u)[0] ?? marked),
  words: marked.split(' ').map((word) => {
    const [stem = word, ending] = word.split('|');
    return ending === undefined ? { is: lower(word) } : { begins: lower(stem) };
  }),
  written: marked.replaceAll('|', ''),
});

/** The text with each expression of the group that it has replaced by each of the others. */
function replaced(text: string, group: Expression[]): string[] {
  const words = text.split(' ');
  const folded = words.map((word) => lower(word).replace(/^[«“"(]+/u, ''));
  const found: string[] = [];
  for (const from of group) {
    const at = folded.findIndex((_, i) => from.words.every((word, k) => isForm(folded[i + k], word)));
    if (at === -1) continue;
    for (const to of group) {
      if (to === from) continue;
      found.push([...words.slice(0, at), to.written, ...words.slice(at + from.words.length)].join(' '));
    }
    break;
  }
  return found;
}

const longestFirst = (group: Expression[]): Expression[] =>
  group.toSorted((a, b) => b.written.length - a.written.length);

const isForm = (written: string | undefined, word: Expression['words'][number]): boolean =>
  written !== undefined && ('is' in word ? written === word.is : written.startsWith(word.begins));
