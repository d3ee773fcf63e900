import { hasCyrillic, isBare } from './letters.ts';
import type { Stock } from './stock.ts';

/** Shorter words are only restored beside others that are. */
export const SHORTEST_BARE = 4;

/** Lemmas of a word typed without its letters, or only without ə. */
export function unbare(word: string, stock: Stock): readonly string[] {
  if (word.length < SHORTEST_BARE || hasCyrillic(word)) return [];
  if (isBare(word)) return stock.bareLemmas(word);
  return word.includes('e') ? stock.lemmas(word.replaceAll('e', 'ə')) : [];
}

const LOST = ['ə', 'ş', 'ğ', 'i', 'ç', 'ö', 'ü'];

/** Letters that an export lost to `?`: the most are ə, some are others; where that gives one lemma. */
export function filled(word: string, exact: (word: string) => readonly string[]): readonly string[] {
  const asked = word.replace(/\?+$/, '');
  if (asked !== word) {
    const lemmas = asked.includes('?') ? filled(asked, exact) : exact(asked);
    if (lemmas.length > 0) return lemmas;
  }
  const first = exact(word.replaceAll('?', 'ə'));
  const lost = word.split('?').length - 1;
  if (first.length > 0 || lost > 8) return first;
  const all = new Set(fillings(word, lost > 3 ? 2 : lost).flatMap(exact));
  return all.size === 1 ? [...all] : [];
}

/** The word with ə for each `?`, or another letter for at most so many of them. */
function fillings(word: string, others: number): string[] {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  const letters = others > 0 ? LOST : ['ə'];
  return letters.flatMap((letter) =>
    fillings(tail, letter === 'ə' ? others : others - 1).map((rest) => head + letter + rest),
  );
}
