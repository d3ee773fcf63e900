import { figureWith } from '../../keys/figure-with.ts';
import { keyOf } from './key-of.ts';
import { nearUnexplained, openWords, type OpenWord } from './open-words.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Phrase } from '../meaning/phrases.ts';
import { membersApplied } from './applied.ts';
import type { Scope, Text } from './scope.ts';

/** One key that the words around a number can name, with what they leave open. */
export interface Candidate {
  phrase: Phrase;
  indicator: string;
  categories: Record<string, string>;
  /** Figure of the catalogue, or `indicator{dimension=code}`. */
  figure: string;
  known: boolean;
  /** Categories by which the value is of another scope than the figure. */
  scope: Record<string, string>;
  score: number;
  /** Words of the wording that stand with the number itself, farther off, and in the sheet's titles only. */
  ownWords: number;
  borrowed: number;
  fromTitle: number;
  /** The own words are a wording, whole. */
  exact: boolean;
  mended: boolean;
  open: OpenWord[];
}

/** Everything that the words of a scope can name, best first. */
export function candidatesIn(scope: Scope, meanings: Meanings): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const id of idsIn(scope, meanings)) {
    const candidate = candidateOf(meanings.phrases.phrases[id]!, scope, meanings);
    if (candidate === null) continue;
    const key = keyText(candidate);
    const before = found.get(key);
    if (before === undefined || isBetter(candidate, before)) found.set(key, candidate);
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score);
}

/** Of two wordings of one key the one that leaves fewer of the nearest words open. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const left = ({ open }: Candidate): number => open.filter(({ place }) => place === 'own').length;
  return left(one) === left(other) ? one.score > other.score : left(one) < left(other);
}

/** Equal for two candidates that mean the same. */
export const keyText = ({ figure, scope }: Pick<Candidate, 'figure' | 'scope'>): string =>
  figureWith(figure, scope);

/**
 * Wordings all of whose words stand around the number, in the order in which their words are met: from what stands
 * nearest to what is farther off.
 */
function idsIn({ texts, byLemma }: Scope, { lists, phrases }: Meanings): number[] {
  /** Which of the lemmas that tell something it is. */
  const met = new Map<string, number>();
  for (const place of ['own', 'near', 'caption', 'title'] as const)
    for (const text of texts)
      if (text.place === place)
        for (const token of text.said.told.tokens)
          if (!lists.isEmpty(token))
            for (const lemma of token.lemmas) if (!met.has(lemma)) met.set(lemma, met.size);
  const first = new Map<number, number>();
  for (const rarest of byLemma.keys())
    for (const id of phrases.byRarest.get(rarest) ?? []) {
      if (first.has(id)) continue;
      const at = firstMet(phrases.phrases[id]!, byLemma, met);
      if (at !== null) first.set(id, at);
    }
  return [...first].toSorted(([a, at], [b, bt]) => at - bt || a - b).map(([id]) => id);
}

/** null: some of its words does not stand there, or none of them tells something. */
function firstMet(
  { words }: Phrase,
  byLemma: Scope['byLemma'],
  met: ReadonlyMap<string, number>,
): number | null {
  let first = Infinity;
  for (const lemmas of words) {
    let stands = false;
    for (const lemma of lemmas) {
      stands ||= byLemma.has(lemma);
      first = Math.min(first, met.get(lemma) ?? Infinity);
    }
    if (!stands) return null;
  }
  return first === Infinity ? null : first;
}

interface Use {
  text: number;
  token: number;
}

function candidateOf(phrase: Phrase, scope: Scope, meanings: Meanings): Candidate | null {
  const uses: Use[] = [];
  for (const lemmas of phrase.words) {
    const use = nearest(lemmas, phrase, scope);
    if (use === null) return null;
    uses.push(use);
  }
  if (!holds(phrase, scope)) return null;
  const used = usedTokens(phrase, scope);
  const places = uses.map(({ text }) => scope.texts[text]!.place);
  const ownWords = places.filter((place) => place === 'own').length;
  const telling = phrase.words.filter((lemmas) => !lemmas.some((lemma) => meanings.field.has(lemma)));
  // `human trafficking` in a title says what everything here is about.
  if (ownWords === 0 && telling.length === 0) return null;
  const dimensions = meanings.phrases.dimensionsOf.get(phrase.indicator) ?? new Set();
  const categories = membersApplied(phrase, scope, used, meanings);
  const { figure, known, scope: narrower } = keyOf(phrase.indicator, categories.categories, meanings);
  const owner = isOwner(phrase.indicator, figure, scope, meanings);
  const open = openWords(
    scope,
    used,
    categories,
    {
      figure,
      dimensions,
      ownUnit: meanings.phrases.unitOf.get(phrase.indicator),
      reach: Math.max(...uses.map(({ text }) => text)),
      isBy: phrase.isBy === true,
    },
    meanings,
  );
  const allOpen = open.filter(({ place }) => place === 'own');
  // What is counted too, or is not, is no reason against the whole.
  const ownOpen = allOpen.filter(({ isAside }) => isAside !== true).length;
  const nearOpen = nearUnexplained(scope, used, categories.explained, meanings);
  // What every title here says is no reason for the figure that says it too.
  const fieldFromTitle = phrase.words.filter(
    (lemmas, at) => places[at] === 'title' && lemmas.some((lemma) => meanings.field.has(lemma)),
  ).length;
  const fromTitle = places.filter((place) => place === 'title').length;
  const borrowed = places.filter((place) => place === 'near' || place === 'caption').length;
  const exact = allOpen.length === 0 && borrowed === 0 && fromTitle === 0 && categories.own === 0;
  const mended = uses.some(({ text, token }) => scope.texts[text]!.said.told.tokens[token]!.mended === true);
  const counted = isAmount(phrase.indicator, meanings) && saysCount(scope, meanings);
  const unit = unitFits(phrase.indicator, scope.unit, meanings);
  const score =
    2 * ownWords +
    borrowed +
    0.4 * fromTitle -
    fieldFromTitle +
    1.5 * categories.own +
    0.8 * categories.farther -
    3 * ownOpen -
    1.5 * nearOpen +
    (exact ? 3 : 0) +
    (phrase.condition === undefined ? 0 : 1) +
    (known ? 0.5 : 0) +
    (owner ? 0.6 : 0) -
    (counted ? 4 : 0) +
    (unit === true ? 0.5 : unit === false ? -3 : 0);
  return {
    phrase,
    indicator: phrase.indicator,
    categories: categories.categories,
    figure,
    known,
    scope: narrower,
    score,
    ownWords,
    borrowed,
    fromTitle,
    exact,
    mended,
    open,
  };
}

const COUNT_WORDS = ['sayı', 'say', 'количество', 'число', 'number', 'count', 'sayısı'];

const countWords = new WeakMap<Meanings, ReadonlySet<string>>();

/** Lemmas of words that say only that something is counted: `Sayı`. */
export function countWordsOf(meanings: Meanings): ReadonlySet<string> {
  const known = countWords.get(meanings);
  if (known) return known;
  const words = new Set(COUNT_WORDS.flatMap((word) => meanings.lexicon.phrase(word)));
  countWords.set(meanings, words);
  return words;
}

/** `Layihələrin sayı` is no amount, whatever its column says. */
const saysCount = ({ texts }: Scope, meanings: Meanings): boolean => {
  const words = countWordsOf(meanings);
  return texts.some(
    ({ place, axis, said }) =>
      place === 'own' &&
      axis === 'row' &&
      said.told.tokens.some(({ lemmas }) => lemmas.some((lemma) => words.has(lemma))),
  );
};

const isAmount = (indicator: string, { catalogue }: Meanings): boolean =>
  catalogue.unitsById.get(catalogue.indicatorsById.get(indicator)?.unit ?? '')?.fractions === true;

function nearest(lemmas: readonly string[], phrase: Phrase, scope: Scope): Use | null {
  let best: Use | null = null;
  for (const lemma of lemmas) {
    const use = scope.byLemma
      .get(lemma)
      ?.find(({ text, token }) => mayUse(phrase, scope.texts[text]!, token));
    if (use && (best === null || use.text < best.text)) best = use;
  }
  return best;
}

function holds({ condition }: Phrase, { bodies, byLemma, unit, texts }: Scope): boolean {
  if (condition === undefined) return true;
  if (condition.agencies !== undefined && !condition.agencies.some((agency) => bodies.has(agency)))
    return false;
  if (condition.units !== undefined && unit !== undefined && !condition.units.includes(unit)) return false;
  // What a whole sheet is about is no section of it: a title does not narrow its rows.
  const isNear = (lemma: string): boolean =>
    byLemma.get(lemma)?.some(({ text }) => texts[text]!.place !== 'title') === true;
  return (
    condition.sections === undefined ||
    condition.sections.some((words) => words.every((lemmas) => lemmas.some(isNear)))
  );
}

const lemmasOf = new WeakMap<Phrase, ReadonlySet<string>>();

function lemmasIn(phrase: Phrase): ReadonlySet<string> {
  const lemmas = lemmasOf.get(phrase) ?? new Set(phrase.all.flat());
  lemmasOf.set(phrase, lemmas);
  return lemmas;
}

/** What is said only to be taken in or left out is of a wording that says so itself (`children without care`). */
function mayUse(phrase: Phrase, { said: { told } }: Text, token: number): boolean {
  if (told.asides.length === 0) return true;
  const lemmas = lemmasIn(phrase);
  const has = (at: number): boolean => told.tokens[at]!.lemmas.some((lemma) => lemmas.has(lemma));
  return told.asides.every(({ from, to, taken }) => {
    if (!taken.has(token)) return true;
    for (let at = from; at < to; at += 1) if (!has(at)) return false;
    return true;
  });
}

/** Tokens of every text that the wording has, by text. */
function usedTokens(phrase: Phrase, { texts }: Scope): Set<number>[] {
  const lemmas = lemmasIn(phrase);
  return texts.map((text) => {
    const used = new Set<number>();
    for (const [at, token] of text.said.told.tokens.entries())
      if (token.lemmas.some((lemma) => lemmas.has(lemma)) && mayUse(phrase, text, at)) used.add(at);
    return used;
  });
}

export function isOwner(
  indicator: string,
  figure: string,
  { bodies }: Pick<Scope, 'bodies'>,
  { catalogue, phrases }: Meanings,
): boolean {
  const writers = phrases.writersOf.get(indicator);
  if (writers !== undefined && [...bodies].some((body) => writers.has(body))) return true;
  // A ministry counts what its offices count.
  const isHouseOf = (owner: string): boolean => {
    const parent = catalogue.agenciesById.get(owner)?.parent;
    return parent !== undefined && bodies.has(parent);
  };
  if (
    catalogue.indicatorsById.get(indicator)?.owners.some((owner) => bodies.has(owner) || isHouseOf(owner)) ===
    true
  )
    return true;
  return [...bodies].some((body) => catalogue.agenciesById.get(body)?.supplies.includes(figure) === true);
}

/** Whether the unit that is written is the one that the indicator is counted in; undefined: none is written, or any fits. */
export function unitFits(
  indicator: string,
  unit: string | undefined,
  { catalogue }: Meanings,
): boolean | undefined {
  if (unit === undefined) return undefined;
  const counted = catalogue.indicatorsById.get(indicator);
  if (counted === undefined || catalogue.unitsById.get(unit)?.generic === true) return undefined;
  return counted.unit === unit || counted.alsoUnits?.includes(unit) === true;
}
