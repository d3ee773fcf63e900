import { NUMBER_WORDS } from './function-words.ts';
import { areNear } from './keys.ts';
import { isBare } from './letters.ts';
import { endings } from './turkic-endings.ts';

/** Words one or two letters apart. */
export interface Mender {
  /** Known words one slip away, or whether any is that many away without being what a slip leaves. */
  near: (word: string) => Near[];
  /** The same at two slips, of long words. */
  far: (word: string) => Near[];
}

export interface Near {
  /** What was typed: the word, or a stem of it. */
  typed: string;
  known: string;
  /** False: only a rival, which this word is not mended into. */
  slip: boolean;
}

/** One slip is mended from this many letters, two from so many: at nine, `coalition` is `condition`. */
const ONE = 5;
const TWO = 12;
/** Below so many letters, one put for another must be beside it on a keyboard, or sound like it. */
const LONG = 7;

/** So many are looked for word by word; whoever asks for more is better served by an index, which takes long to make. */
const BEFORE_INDEX = 1500;

export function makeMender(words: Iterable<string>, isNegative: (word: string) => boolean): Mender {
  const known = [...words].filter(({ length }) => length >= ONE - 1);
  const walked = walker(known);
  let asked = 0;
  let made: Finder | undefined;
  const find: Finder = (word, slips) => {
    if (asked < BEFORE_INDEX) asked += 1;
    else return (made ??= indexed(known))(word, slips);
    return walked(word, slips);
  };
  const judged = (word: string, other: string): Near => ({
    typed: word,
    known: other,
    slip: isSlip(word, other) && !NUMBER_WORDS.has(other) && !isNegative(other),
  });
  return {
    near: (word) => (word.length < ONE ? [] : find(word, 1).map((other) => judged(word, other))),
    far: (word) => {
      if (word.length < TWO) return [];
      return find(word, 2)
        .filter(({ length }) => length >= TWO - 1)
        .map((other) => judged(word, other))
        .map((near) => ({ ...near, slip: near.slip && isFarSlip(word, near.known) }));
    },
  };
}

/** Known words exactly so many slips away. */
type Finder = (word: string, slips: 1 | 2) => string[];

/** Looks at every word of about the length whose letters are about the same. */
function walker(known: readonly string[]): Finder {
  const byLength = Map.groupBy(known, ({ length }) => length);
  const marks = new Map([...byLength].map(([length, all]) => [length, Uint32Array.from(all, lettersOf)]));
  return (word, slips) => {
    const found: string[] = [];
    const letters = lettersOf(word);
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      const others = marks.get(length);
      if (others === undefined) continue;
      const all = byLength.get(length)!;
      for (let at = 0; at < others.length; at++)
        if (bitsOf(others[at]! ^ letters) <= 2 * slips && distance(word, all[at]!) === slips)
          found.push(all[at]!);
    }
    return found;
  };
}

/** Which letters a word has, 32 kinds of them: a slip changes two at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0 && count < 5; left &= left - 1) count++;
  return count;
}

/** Finds words by what is left of them when letters are deleted (SymSpell). */
function indexed(known: readonly string[]): Finder {
  const byOne = new Map<string, string[]>();
  const byTwo = new Map<string, string[]>();
  for (const word of known) {
    put(byOne, word, word);
    const once = deletions(word);
    for (const cut of once) put(byOne, cut, word);
    if (word.length < TWO - 1) continue;
    for (const cut of new Set(once)) for (const twice of deletions(cut)) put(byTwo, twice, word);
  }
  return (word, slips) => {
    const once = deletions(word);
    const keys = slips === 1 ? [word, ...once] : new Set([word, ...once, ...once.flatMap(deletions)]);
    const found = slips === 1 ? listed(byOne, keys) : [...listed(byTwo, keys), ...listed(byOne, keys)];
    return [...new Set(found)].filter((other) => distance(word, other) === slips);
  };
}

const isFarSlip = (word: string, known: string): boolean =>
  word.slice(0, 3) === known.slice(0, 3) && !known.startsWith(word.slice(0, -4));

function put(index: Map<string, string[]>, key: string, word: string): void {
  const list = index.get(key);
  if (!list) index.set(key, [word]);
  else if (list.at(-1) !== word) list.push(word);
}

function listed(index: ReadonlyMap<string, string[]>, keys: Iterable<string>): string[] {
  const out = new Set<string>();
  for (const key of keys) for (const word of index.get(key) ?? []) out.add(word);
  return [...out];
}

const deletions = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

/**
 * A slip of the pen, not another word: what is added or lost at the front (`а-`, `il-`) or whole at the end (`-çı`,
 * `-lı`), and another last letter (`employer`, `employee`), change what is meant.
 */
function isSlip(word: string, known: string): boolean {
  if (word.slice(1) === known) return false;
  if (known.slice(1) === word) return isStray(known);
  if (word.startsWith(known)) return false;
  if (known.startsWith(word)) return known.length - word.length === 1 && known.length > 6 && !isBare(known);
  if (known.length < LONG && !isNearSlip(word, known)) return false;
  if (word[0] !== known[0] && (known.length < 7 || word[1] !== known[1])) return isSwapped(word, known);
  return !endsOtherwise(word, known) && !isDerived(word, known) && !isDerived(known, word);
}

function endsOtherwise(word: string, known: string): boolean {
  const [a, b] =
    word.endsWith('s') && known.endsWith('s') ? [word.slice(0, -1), known.slice(0, -1)] : [word, known];
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1);
}

const DERIVED = /(?:l[iuü][qkğy]?|[çc][iuü]|s[iuü]z)(?:l[aəe]r)?[iuüaəen]{0,5}$/;

/** One has a suffix that makes another word (-lı, -lıq, -çı, -sız) where the other has an ending or nothing. */
function isDerived(one: string, other: string): boolean {
  const from = one.search(DERIVED);
  if (from < 3 || !other.startsWith(one.slice(0, from)) || other.startsWith(one.slice(0, from + 2)))
    return false;
  return other.length === from || endings().of.has(other.slice(from));
}

function isNearSlip(word: string, known: string): boolean {
  if (word.length !== known.length) return true;
  const first = Array.from(word).findIndex((letter, at) => letter !== known[at]);
  const swapped = word[first + 1] !== known[first + 1];
  return swapped || areNear(word[first]!, known[first]!);
}

/** A consonant lost at the front of a long word; `с-`, `в-` make other words in Russian. */
const isStray = (longer: string): boolean => longer.length >= 7 && /^[^aeəiouöüаеиоуыэюясвzs]/.test(longer);

const isSwapped = (word: string, known: string): boolean =>
  known.length >= 6 && word[0] === known[1] && word[1] === known[0] && word.slice(2) === known.slice(2);

/** Letters put in, left out, changed, or two neighbours swapped; 3 stands for more. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      now.push(best);
    }
    before = last;
    last = now;
  }
  return Math.min(3, last[b.length]!);
}
