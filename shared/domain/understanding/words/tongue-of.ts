import { FUNCTION_WORDS } from './function-words.ts';
import { hasCyrillic, small } from './letters.ts';
import type { Tongue, Word } from './lexicon.ts';
import type { Stock } from './stock.ts';

const TONGUES: readonly Tongue[] = ['az', 'ru', 'en', 'tr'];

/** Each word that belongs to one language only counts for it. */
export function countTongues(
  texts: Iterable<string>,
  words: (text: string) => readonly Word[],
  stock: Stock,
): Tongue | null {
  const votes: Record<Tongue, number> = { az: 0, ru: 0, en: 0, tr: 0 };
  for (const text of texts)
    for (const word of words(text)) {
      const tongue = tongueOfWord(word, stock);
      if (tongue) votes[tongue]++;
    }
  const [first, second] = TONGUES.toSorted((a, b) => votes[b] - votes[a]);
  return votes[first!] > votes[second!] ? first! : null;
}

function tongueOfWord({ text, lemmas }: Word, stock: Stock): Tongue | undefined {
  const form = small(text);
  const joins = TONGUES.filter((tongue) => FUNCTION_WORDS[tongue].has(form));
  if (joins.length > 0) return joins.length === 1 ? joins[0] : undefined;
  const tongues = new Set(lemmas.flatMap((lemma) => [...stock.tongues(lemma)]));
  if (tongues.size > 0) return tongues.size === 1 ? [...tongues][0] : undefined;
  if (form.includes('ə')) return 'az';
  return hasCyrillic(form) && !/[әҝҹјһғүө]/.test(form) && !lemmas.some((lemma) => !hasCyrillic(lemma))
    ? 'ru'
    : undefined;
}
