import { lower } from '../../text/fold.ts';

/**
 * Letters of the four languages, folded for comparison. Small letters come from `lower` (İ, I and ı are one i: capitals
 * do not tell them apart); here are the letters that stand for each other between scripts and code pages.
 */

const VARIANTS: Record<string, string> = { ǝ: 'ə', â: 'a', î: 'i', û: 'u' };

/** Small letters of a word, its variants of one letter made one. */
export const small = (word: string): string => lower(word).replace(/[ǝâîû]/g, (letter) => VARIANTS[letter]!);

const BARE: Record<string, string> = { ə: 'e', ö: 'o', ü: 'u', ğ: 'g', ş: 's', ç: 'c' };

/** The word as it is typed where Azerbaijani and Turkish letters are missing. */
export const bare = (word: string): string => word.replace(/[əöüğşç]/g, (letter) => BARE[letter]!);

/** By flags and source: a pattern that is written within a function is another object each time. */
const widened = new Map<string, Map<string, RegExp>>();

/** The pattern that finds its words of small letters also where they are typed without Azerbaijani and Turkish letters. */
export function orBare(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  let known = widened.get(flags);
  if (known === undefined) widened.set(flags, (known = new Map()));
  let wide = known.get(source);
  if (wide === undefined) known.set(source, (wide = new RegExp(orBareIn(source), flags)));
  return wide;
}

function orBareIn(source: string): string {
  let isClass = false;
  return Array.from(source, (letter) => {
    if (letter === '[' || letter === ']') isClass = letter === '[';
    const typed = BARE[letter];
    return typed === undefined ? letter : isClass ? letter + typed : `[${letter}${typed}]`;
  }).join('');
}

/** True of a small word none of whose letters are Azerbaijani or Turkish alone. */
export const isBare = (word: string): boolean => /^[a-z]+$/.test(word);

/** Letters of Azerbaijani in the Cyrillic of before 1991, as they are written today. */
const CYRILLIC: Record<string, string> = Object.fromEntries(
  Array.from('абвгғдеәəжзийјкҝлмноөпрстуүфхһчҹшыэ', (letter, at) => [
    letter,
    Array.from('abvqğdeəəjziyykglmnoöprstuüfxhçcşie')[at]!,
  ]),
);

/** A small Cyrillic word read as Azerbaijani. */
export const fromCyrillic = (word: string): string =>
  Array.from(word, (letter) => CYRILLIC[letter] ?? letter).join('');

const LATIN_TWINS: Record<string, string> = {
  а: 'a',
  в: 'b',
  г: 'r',
  е: 'e',
  ә: 'ə',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  ө: 'ö',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  ү: 'ü',
  х: 'x',
  ҹ: 'ç',
  ғ: 'ğ',
};
const CYRILLIC_TWINS: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  y: 'у',
  x: 'х',
  ə: 'ә',
};

export const hasLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);
export const hasCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** A small word of both scripts, its look-alikes read as Latin. */
export const latinised = (word: string): string =>
  Array.from(word, (letter) => LATIN_TWINS[letter] ?? letter).join('');

/** A small word of both scripts, its look-alikes read as Cyrillic. */
export const cyrillised = (word: string): string =>
  Array.from(word, (letter) => CYRILLIC_TWINS[letter] ?? letter).join('');

/** A small word of both scripts in the one that most of its letters are of. */
export function unmixed(word: string): string {
  if (!hasLatin(word) || !hasCyrillic(word)) return word;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)!.length;
  return cyrillic * 2 > word.length ? cyrillised(word) : latinised(word);
}

/** A shorter name without its letters is a word of other sentences, too. */
const LONG_NAME = 12;

/** A long name as it is typed where the letters of Azerbaijani are missing; null where it is short, or written so itself. */
export function typedBare(name: string): string | null {
  const typed = bare(name);
  return name.length < LONG_NAME || typed === name ? null : typed;
}
