import { lowerCase } from '../../text/letter-case.ts';

/** Endings of nouns and verbs as they are written, from the outermost on; many stand behind one another. */
const ENDINGS = [
  'ların', 'lərin', 'lar', 'lər', 'dır', 'dir', 'dur', 'dür', 'ın', 'in', 'un', 'ün', 'nın', 'nin', 'nun', 'nün',
  'dan', 'dən', 'da', 'də', 'ya', 'yə', 'na', 'nə', 'a', 'ə', 'nı', 'ni', 'nu', 'nü', 'ı', 'i', 'u', 'ü', 'sı', 'si',
  'su', 'sü', 'ım', 'im', 'um', 'üm', 'mız', 'miz', 'muz', 'müz', 'ımız', 'imiz', 'umuz', 'ümüz', 'nız', 'niz', 'la',
  'lə', 'ıl', 'il', 'ul', 'ül', 'ış', 'iş', 'uş', 'üş', 'laş', 'ləş', 'lan', 'lən', 'lı', 'li', 'lu', 'lü', 'lıq',
  'lik', 'luq', 'lük', 'lığ', 'liy', 'luğ', 'lüy', 'sız', 'siz', 'suz', 'süz', 'çı', 'çi', 'çu', 'çü', 'ki', 'kı',
  'mış', 'miş', 'muş', 'müş', 'dı', 'di', 'du', 'dü', 'an', 'ən', 'yan', 'yən', 'ar', 'ər', 'ır', 'ir', 'ur', 'ür',
  'acaq', 'əcək', 'acağ', 'əcəy', 'ma', 'mə', 'maq', 'mək', 'mağ', 'məy', 'ıb', 'ib', 'ub', 'üb', 'yıb', 'yib', 'araq',
  'ərək', 'yaraq', 'yərək', 'malı', 'məli', 'dıq', 'dik', 'duq', 'dük', 'dığ', 'diy', 'duğ', 'düy', 'dıqda', 'dikdə',
  'ca', 'cə', 'dək', 'kən', 'sa', 'sə', 'n', 't', 'd', 'ıcı', 'ici', 'ucu', 'ücü', 'dar', 'dır', 'mıza',
]; // prettier-ignore

const LONGEST_CHAIN = 7;
/** A shorter beginning of a word is many words. */
const SHORTEST = 3;
/** The last consonant before a vowel: `uşaq`, `uşağı`. */
const SOFTENED: Readonly<Record<string, string>> = { ğ: 'q', y: 'k', d: 't' };

/** What may be left of a word when endings are taken off, the word itself first. */
function stems(word: string): Set<string> {
  const found = new Set([word]);
  let now = [word];
  for (let depth = 0; depth < LONGEST_CHAIN && now.length > 0; depth += 1) {
    const next: string[] = [];
    for (const form of now)
      for (const ending of ENDINGS) {
        if (!form.endsWith(ending) || form.length - ending.length < SHORTEST) continue;
        const stem = form.slice(0, -ending.length);
        const last = SOFTENED[stem.at(-1)!];
        for (const one of last === undefined ? [stem] : [stem, stem.slice(0, -1) + last])
          if (!found.has(one)) {
            found.add(one);
            next.push(one);
          }
      }
    now = next;
  }
  return found;
}

/** Of words that are known to be right: their stems of four letters and more, and they themselves. */
export function stemsOf(words: Iterable<string>): Set<string> {
  const known = new Set<string>();
  for (const word of words) {
    const small = lowerCase(word, 'az');
    known.add(small);
    for (const stem of stems(small)) if (stem.length > SHORTEST) known.add(stem);
  }
  return known;
}

/**
 * Words none of whose stems is known. No dictionary of Azerbaijani is at hand, and a list of words says nothing of its
 * endings: so this is a hint and no more.
 */
export const unknownStems = (words: readonly string[], known: ReadonlySet<string>): string[] =>
  words.filter((word) => ![...stems(lowerCase(word, 'az'))].some((stem) => known.has(stem)));
