import { places, repaired, left, type Found } from './found.ts';
import type { HouseStyle } from './house-style.ts';
import type { View } from './view.ts';

/** Letters of the Russian alphabet that look like Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', е: 'e', һ: 'h', і: 'i', к: 'k', о: 'o', р: 'p', х: 'x', у: 'y', ә: 'ə',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', Ә: 'Ə',
}; // prettier-ignore

/** Letters that no English word has and Azerbaijani has. */
const AZERBAIJANI = /[əƏğĞıİşŞ]/u;

/** A letter of another alphabet within a word, and `İ` in an English one. */
export function foreignLetters(view: View, style: HouseStyle): Found[] {
  const mixed = places(view, /\p{L}+/gu)
    .filter(([word]) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
    .map(({ index, 0: word }) => {
      const span = [index, index + word.length] as const;
      const latin = Array.from(word, (letter) => LOOK_ALIKE[letter] ?? letter).join('');
      return /\p{Script=Cyrillic}/u.test(latin)
        ? left(view, 'foreign-letter', span, 'choice')
        : repaired(view, 'foreign-letter', span, latin);
    });
  return style.language === 'en' ? [...mixed, ...dotted(view, style)] : mixed;
}

/** `İnstagram`; a name that is Azerbaijani keeps its letters, and so does a line in that language. */
function dotted(view: View, { names }: HouseStyle): Found[] {
  const words = places(view, /\p{L}+/gu);
  const own = words.filter(([word]) => AZERBAIJANI.test(word));
  // An address, a title: the line is not English.
  if (own.length * 2 > words.length) return [];
  return own
    .filter(([word]) => /[İı]/u.test(word) && !/[əƏğĞşŞçÇöÖüÜ]/u.test(word))
    .map(({ index, 0: word }) => {
      const span = [index, index + word.length] as const;
      const said = word.replaceAll('İ', 'I').replaceAll('ı', 'i');
      return names.some(({ say }) => say === said)
        ? repaired(view, 'foreign-letter', span, said)
        : left(view, 'foreign-letter', span, 'choice');
    });
}
