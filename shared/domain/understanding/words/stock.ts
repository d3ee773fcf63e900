import { englishStems } from './english-stems.ts';
import { FUNCTION_WORDS, WHOLE_WORDS } from './function-words.ts';
import { bare, hasCyrillic } from './letters.ts';
import { russianStem } from './russian-stem.ts';
import { SHORT_STEMS } from './short-stems.ts';
import { bareEndings, endings } from './turkic-endings.ts';
import { showsVerb, turkicStems, type Stem } from './turkic-stems.ts';
import type { Tongue } from './lexicon.ts';

/** Small forms of words with the languages of the entries they stand in. */
export type Forms = ReadonlyMap<string, ReadonlySet<Tongue>>;

/** What is known of single small words, letters as they are. */
export interface Stock {
  /** Lemmas of a word; empty: unknown. */
  lemmas: (word: string) => readonly string[];
  /** Lemmas of a word typed without Azerbaijani and Turkish letters; of several words: none. */
  bareLemmas: (word: string) => readonly string[];
  /** The one lemma of a word of an entry; undefined: of no entry. */
  lemma: (word: string) => string | undefined;
  /** Languages that a word's lemma was seen in. */
  tongues: (lemma: string) => ReadonlySet<Tongue>;
  /** Words of entries, and stems that they show. */
  known: () => Iterable<string>;
  /** Stems that the word could have, known or not. */
  stems: (word: string) => readonly Stem[];
  isNegative: (word: string) => boolean;
}

/** The lemma of a verb, by its stem. */
export const verbLemma = (stem: string): string => `${stem}-`;
const negativeLemma = (stem: string): string => `${stem}-mə-`;

const BARE_WHOLE: ReadonlySet<string> = new Set([...WHOLE_WORDS].map(bare));

const JOINERS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flatMap((words) => [...words]));

export const isFunctionWord = (word: string): boolean => JOINERS.has(word);

/** Words of entries, and of a few books. */
const REMEMBERED = 20_000;

const latinStems = (word: string): Stem[] => [...turkicStems(word, endings()), ...englishStems(word)];

export function makeStock(forms: Forms): Stock {
  const stems = new Map<string, readonly Stem[]>();
  const stemsOf = (word: string): readonly Stem[] => {
    const known = stems.get(word);
    if (known) return known;
    const fresh = hasCyrillic(word) ? [] : latinStems(word);
    if (stems.size < REMEMBERED) stems.set(word, fresh);
    return fresh;
  };
  const verbs = provenVerbs(forms, stemsOf);
  const vowelStems = provenVowelStems(forms, stemsOf);
  const nounStems = provenNounStems(forms, stemsOf);
  const lemmas = new Map<string, string>();
  const seen = new Map<string, Set<Tongue>>();
  const russian = new Set<string>();

  function lemmaOf(word: string): string {
    const known = lemmas.get(word);
    if (known !== undefined) return known;
    lemmas.set(word, word);
    const lemma = made(word);
    lemmas.set(word, lemma);
    return lemma;
  }

  function made(word: string): string {
    if (isFunctionWord(word) || WHOLE_WORDS.has(word)) return word;
    if (hasCyrillic(word)) return russianStem(word);
    const all = ofTongues(stemsOf(word), forms.get(word));
    const verb = verbOf(all, verbs);
    if (verb !== undefined) return verb;
    const nouns = all.filter((stem) => stem.kind === 'noun' && stem.stem !== word);
    const stands = nouns.filter(
      ({ stem, single }) => forms.has(stem) && !(single && vowelStems.has(word)) && !isFunctionWord(stem),
    );
    if (stands.length > 0) return lemmaOf(longest(stands));
    const sure = nouns.filter((stem) => showsStem(stem, word) || nounStems.has(stem.stem));
    const plural = sure.filter((stem) => stem.plural);
    if (sure.length === 0) return word;
    const stem = shortest(plural.length > 0 ? plural : sure);
    const twin = stem.endsWith('q') ? `${stem.slice(0, -1)}k` : undefined;
    if (twin !== undefined && (forms.has(twin) || lemmas.has(twin))) return lemmaOf(twin);
    if (twin !== undefined) lemmas.set(twin, lemmaOf(stem));
    return lemmaOf(stem);
  }

  for (const [word, tongues] of forms) {
    const lemma = lemmaOf(word);
    if (hasCyrillic(word)) russian.add(lemma);
    const all = seen.get(lemma) ?? new Set();
    for (const tongue of tongues) all.add(tongue);
    seen.set(lemma, all);
  }
  for (const word of JOINERS) lemmas.set(word, word);

  const keys = new Set(lemmas.values());
  const verbKeys = [...keys].filter((key) => key.endsWith('-'));

  function found(word: string): readonly string[] {
    const own = lemmas.get(word);
    if (own !== undefined) return [own];
    if (WHOLE_WORDS.has(word)) return [];
    if (hasCyrillic(word)) {
      const stem = russianStem(word);
      return stem.length >= 2 && russian.has(stem) ? [stem] : [];
    }
    return hits(stemsOf(word), (stem) => lemmas.get(stem));
  }

  function hits(all: readonly Stem[], lemmaFor: (stem: string) => string | undefined): string[] {
    const negative = all.filter((stem) => stem.kind === 'negative');
    const sureNegative = negative.filter((stem) => stem.sure);
    const out = new Set<string>();
    for (const { stem } of negative) if (keys.has(negativeLemma(stem))) out.add(negativeLemma(stem));
    if (sureNegative.length > 0 || out.size > 0) return [...out];
    for (const { kind, stem } of all) {
      if (kind === 'verb' && keys.has(verbLemma(stem))) out.add(verbLemma(stem));
      const lemma = kind === 'noun' ? lemmaFor(stem) : undefined;
      if (lemma !== undefined && !isFunctionWord(stem)) out.add(lemma);
    }
    return [...out];
  }

  let skeletons: Map<string, Set<string>> | undefined;
  function bareLemmas(word: string): readonly string[] {
    skeletons ??= bareIndex(lemmas);
    const read = (typed: string): readonly string[] => {
      const whole = skeletons!.get(typed);
      const all = whole ? [...whole] : BARE_WHOLE.has(typed) ? [] : bareStems(typed, skeletons!, keys);
      return new Set(all.map((lemma) => lemma.replaceAll('ə', 'e'))).size === 1 ? all : [];
    };
    const plain = read(word);
    if (plain.length > 0 || !/[scg]h/.test(word)) return plain;
    return read(word.replace(/([scg])h/g, '$1'));
  }

  return {
    lemmas: found,
    bareLemmas,
    lemma: (word) => lemmas.get(word) ?? (word.endsWith('-') && keys.has(word) ? word : undefined),
    tongues: (lemma) => seen.get(lemma) ?? new Set(),
    known: () => [...lemmas.keys(), ...verbKeys],
    stems: stemsOf,
    isNegative: (word) => isNegative(word, stemsOf(word)),
  };
}

/** An entry's language says which endings its words can have. */
function ofTongues(stems: readonly Stem[], tongues: ReadonlySet<Tongue> | undefined): readonly Stem[] {
  if (!tongues || tongues.size === 0) return stems;
  const english = tongues.has('en');
  const turkic = tongues.has('az') || tongues.has('tr');
  if (english === turkic) return stems;
  return stems.filter(({ form }) => (form === 'en') === english);
}

/** Whether a word of an entry shows a stem that stands in no entry: long, or with an ending that is hardly chance. */
function showsStem({ stem, sure, plural, single, vowelStem, form }: Stem, word: string): boolean {
  if (form === 'twin') return false;
  if (/[aəiuü]ğ$|[əiuü]y$/.test(stem)) return false;
  if (SHORT_STEMS.has(stem)) return true;
  if (sure) return stem.length >= (plural ? 4 : 5);
  if (vowelStem) return stem.length >= 5 && /s[iuü]$/.test(word);
  if (single) return stem.length >= 6 && /[^aeəiouölsçc][iuü]$/.test(word);
  return stem.length >= 6 && /(?:[iuü]n|d[aəe])$/.test(word);
}

const longest = (stems: readonly Stem[]): string =>
  stems.reduce((best, { stem }) => (stem.length > best.length ? stem : best), '');
const shortest = (stems: readonly Stem[]): string =>
  stems.reduce((best, { stem }) => (stem.length < best.length ? stem : best), stems[0]!.stem);

/** A verb's lemma where the word is a form of a verb that others prove. */
function verbOf(stems: readonly Stem[], verbs: ReadonlySet<string>): string | undefined {
  const negative = stems.filter(({ kind, stem, sure }) => kind === 'negative' && (sure || verbs.has(stem)));
  if (negative.length > 0) return negativeLemma(shortest(negative));
  const positive = stems.filter(({ kind, stem }) => kind === 'verb' && verbs.has(stem));
  return positive.length > 0 ? verbLemma(shortest(positive)) : undefined;
}

/** Stems seen with a participle that nothing else ends in, with a verb's own suffix, or with two participles. */
function provenVerbs(forms: Forms, stemsOf: (word: string) => readonly Stem[]): Set<string> {
  const endingsOf = new Map<string, Set<string>>();
  const proven = new Set<string>();
  for (const word of forms.keys()) {
    if (isFunctionWord(word) || WHOLE_WORDS.has(word)) continue;
    for (const { kind, stem, sure, form } of stemsOf(word)) {
      if (kind === 'noun') continue;
      if (sure || (stem.length >= 4 && showsVerb(stem))) proven.add(stem);
      const all = endingsOf.get(stem);
      if (all) all.add(form);
      else endingsOf.set(stem, new Set([form]));
    }
  }
  for (const [stem, all] of endingsOf) if (all.size >= 2) proven.add(stem);
  return proven;
}

/** Words that others show to be stems that end in a vowel: `tələbə` by `tələbələr`. */
function provenVowelStems(forms: Forms, stemsOf: (word: string) => readonly Stem[]): Set<string> {
  const proven = new Set<string>();
  for (const word of forms.keys())
    for (const { stem, vowelStem, plural } of stemsOf(word))
      if ((vowelStem || (plural && /[aəeiouöü]$/.test(stem))) && forms.has(stem)) proven.add(stem);
  return proven;
}

/** Stems that two words of entries have with different endings, one of them of two letters or more: `fondu`, `fondun`. */
function provenNounStems(forms: Forms, stemsOf: (word: string) => readonly Stem[]): Set<string> {
  const shown = new Map<string, { words: number; long: boolean }>();
  for (const word of forms.keys()) {
    if (isFunctionWord(word) || WHOLE_WORDS.has(word)) continue;
    const own = new Set<string>();
    for (const { kind, stem, form } of stemsOf(word)) {
      if (
        kind !== 'noun' ||
        form === 'en' ||
        form === 'twin' ||
        own.has(stem) ||
        /[aəiuü]ğ$|[əiuü]y$/.test(stem)
      )
        continue;
      own.add(stem);
      const seen = shown.get(stem) ?? { words: 0, long: false };
      shown.set(stem, { words: seen.words + 1, long: seen.long || word.length - stem.length >= 2 });
    }
  }
  return new Set([...shown].filter(([, { words, long }]) => words >= 2 && long).map(([stem]) => stem));
}

function bareIndex(lemmas: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  const put = (word: string, lemma: string): void => {
    const key = bare(word);
    const all = index.get(key);
    if (all) all.add(lemma);
    else index.set(key, new Set([lemma]));
  };
  for (const [word, lemma] of lemmas)
    if (!hasCyrillic(word) && !FUNCTION_WORDS.en.has(word)) {
      put(word, lemma);
      if (lemma.endsWith('-')) put(lemma, lemma);
    }
  return index;
}

function bareStems(
  word: string,
  index: ReadonlyMap<string, ReadonlySet<string>>,
  keys: ReadonlySet<string>,
): string[] {
  const out = new Set<string>();
  const stems = turkicStems(word, bareEndings());
  const negatives = stems.filter(({ kind }) => kind === 'negative');
  const add = (key: string): void => index.get(key)?.forEach((lemma) => out.add(lemma));
  for (const { stem } of negatives) add(bare(negativeLemma(stem)));
  if (negatives.some(({ sure }) => sure) || out.size > 0) return [...out];
  for (const { kind, stem, single } of stems) {
    if (kind === 'verb') add(verbLemma(stem));
    if (kind === 'noun' && !(single && stem.length < 4) && !isFunctionWord(stem)) add(stem);
  }
  return [...out].filter((lemma) => keys.has(lemma));
}

const NEGATED = /s[iuü]z|m[aəe](?:y[iaəe]|m[iaəe]|di|d[əa]n|z$)|m[iuü]r(?:l[aəe]r)?$/;

/** Says that something is not, or is without: no slip may lead to or from it. */
const isNegative = (word: string, stems: readonly Stem[]): boolean =>
  /^(?:не|без|бес)..../.test(word) ||
  /^(?:un|in|non|dis|ir|im)...../.test(word) ||
  NEGATED.test(word.slice(3)) ||
  stems.some(({ kind, sure }) => kind === 'negative' && sure);
