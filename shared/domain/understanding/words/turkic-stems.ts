import type { Ending, Endings, Kind } from './turkic-endings.ts';
import { LOSING_STEMS, SHORT_STEMS, SHORT_VERBS } from './short-stems.ts';

/** What a word may be a form of. */
export interface Stem {
  stem: string;
  kind: Kind;
  sure: boolean;
  plural: boolean;
  /** One letter was taken off: the word may as well end in it. */
  single: boolean;
  /** The ending stands after vowels only: its stem does end in one. */
  vowelStem: boolean;
  /** Participle of a verb; `twin`: a stem given back a letter, of which only vocabulary can say that it is one; `en`: English. */
  form: string;
}

const VOWEL = /[aeəiouöü]/;

const lastVowel = (stem: string): string | undefined => {
  for (let at = stem.length - 1; at >= 0; at--) if (VOWEL.test(stem[at]!)) return stem[at];
  return undefined;
};

/** A verb whose stem would end in -ma is the negative of another. */
const NEGATIVE_STEM = /.m[aəe]$|[^aeəiouöü]m$/;

/** `edən`, `gedən` are of `etmək`, `getmək`. */
const VERB_TWINS: Record<string, string> = { ed: 'et', ged: 'get', gid: 'git' };

/** All stems that the word may have, by endings that do not change what is meant. */
export function turkicStems(word: string, table: Endings): Stem[] {
  const out: Stem[] = [];
  const most = Math.min(table.longest, word.length - 2);
  for (let length = 1; length <= most; length++) {
    const found = table.of.get(word.slice(-length));
    if (!found) continue;
    const stem = word.slice(0, -length);
    for (const ending of found)
      if (fits(stem, ending, table)) take(out, stem, ending, length, word[word.length - length]!);
  }
  return out;
}

function fits(stem: string, ending: Ending, table: Endings): boolean {
  const endsInVowel = VOWEL.test(stem.at(-1)!);
  if (ending.on !== 'any' && (ending.on === 'V') !== endsInVowel) return false;
  const vowel = lastVowel(stem);
  return vowel === undefined || ((table.vowels[vowel] ?? 0) & ending.after) !== 0;
}

function take(out: Stem[], stem: string, ending: Ending, length: number, first: string): void {
  const { kind, sure, plural, form } = ending;
  const base = { kind, sure, plural, single: length === 1, vowelStem: ending.on === 'V', form };
  if (kind !== 'noun') {
    if (NEGATIVE_STEM.test(stem)) return;
    const verb = VERB_TWINS[stem] ?? stem;
    if (verb.length >= 4 || SHORT_VERBS.has(verb)) out.push({ ...base, stem: verb });
    return;
  }
  const reviewed = SHORT_STEMS.has(stem);
  if (stem.length >= 4 || reviewed || !VOWEL.test(stem)) out.push({ ...base, stem, sure: sure || reviewed });
  if (stem.length < 3 || !VOWEL.test(first)) return;
  for (const twin of beforeVowel(stem)) {
    const softened =
      twin.length === stem.length &&
      /[^y]y$|ğ$/.test(stem) &&
      (!/[aəe]/.test(first) || /l[iuü]y$|ğ$/.test(stem));
    if (twin.length >= 4 || SHORT_STEMS.has(twin))
      out.push({
        ...base,
        stem: twin,
        single: false,
        sure: sure || softened,
        form: softened ? form : 'twin',
      });
  }
}

const SOFTENED: Record<string, string[]> = {
  y: ['k'],
  ğ: ['q', 'k'],
  g: ['q', 'k'],
  b: ['p'],
  c: ['ç', 'c'],
  d: ['t'],
};

/** After a front vowel, Azerbaijani writes y: this ğ is Turkish. */
const FRONT = /[əeöü][^aou]*$/;

/** The stem as it stands where no vowel follows: q and k back, a lost vowel back. */
function beforeVowel(stem: string): string[] {
  if (stem.endsWith('yy')) return [];
  const head = stem.slice(0, -1);
  const letters = stem.endsWith('ğ') && FRONT.test(stem) ? ['k'] : (SOFTENED[stem.at(-1)!] ?? []);
  const out = letters.map((letter) => head + letter);
  for (const vowel of ['i', 'u', 'ü']) {
    const whole = head + vowel + stem.at(-1)!;
    if (LOSING_STEMS.has(whole)) out.push(whole);
  }
  return out;
}

/** Stems that show a verb by themselves: passive, reciprocal, made from a noun. */
export const showsVerb = (stem: string): boolean =>
  /..(?:[iuü]l|[aəe]?l[aəe](?:n|ş|s|nil|ndiril|ndirilmə)?|d[iuü]r|d[iuü]ril)$/.test(stem);
