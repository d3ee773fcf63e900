import type { ProseNumber } from '../../prose/prose-number.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { lower } from '../../text/fold.ts';
import type { Meanings } from '../../understanding/meaning/meanings.ts';
import type { Phrase } from '../../understanding/meaning/phrases.ts';
import { findSequences } from '../../understanding/meaning/sequences.ts';
import { tokensOf, type Token } from '../../understanding/meaning/tokens.ts';

/** A figure that the words about a number may mean. */
export interface NamedFigure {
  figure: string;
  /** 0–1: how much of its wording stands about the number; its own clause counts in full. */
  likeness: number;
  /** All that the number's own clause says is said by the wording too: nothing narrows it. */
  isWhole: boolean;
  /** So many words of the number's own clause are of the wording, those that everything here speaks of left out. */
  words: number;
}

/** The year of a sentence is no word of its figures (`exploited in 2023`). */
const YEAR = /^#(?:19|20)\d\d$/;

/** What stands outside of the number's own clause counts less. */
const OWN = 1;
const SENTENCE = 0.55;
const BEFORE = 0.3;
/** A likeness below this is none. */
const LEAST = 0.3;

interface Clause {
  own: readonly Token[];
  sentence: readonly Token[];
  before: readonly Token[];
}

/**
 * Which figures of the catalogue the words about a number name, the likeliest first: by the wordings and categories
 * that returns are read with, in any of their languages.
 *
 * @param before what the reader still has in mind: the sentence before, the heading
 */
export function namedFigures(
  text: string,
  sentence: Sentence,
  number: ProseNumber,
  before: string,
  meanings: Meanings,
): NamedFigure[] {
  const clause = clauseOf(text, sentence, number, before, meanings);
  const { phrases } = meanings;
  const weights = weightsOf(clause);
  const categories = categoriesOf(clause.own, meanings);
  const ids = new Set([...weights.keys()].flatMap((lemma) => phrases.byLemma.get(lemma) ?? []));
  const best = new Map<string, NamedFigure>();
  for (const id of ids) {
    const phrase = phrases.phrases[id]!;
    if (phrase.period !== undefined || !isMeantHere(phrase, weights)) continue;
    let [met, all] = [0, 0];
    for (const lemmas of phrase.words) {
      const rare = Math.max(...lemmas.map((lemma) => rarity(lemma, meanings)));
      all += rare;
      met += rare * Math.max(0, ...lemmas.map((lemma) => weights.get(lemma) ?? 0));
    }
    const of = { ...categories, ...phrase.categories };
    if (
      Object.keys(categories).some(
        (dimension) => phrases.dimensionsOf.get(phrase.indicator)?.has(dimension) !== true,
      )
    )
      continue;
    const figure = phrases.figureOf.get(phrases.whole(phrase.indicator, of));
    const likeness = met / all;
    if (figure === undefined || likeness < LEAST) continue;
    const wording = new Set(phrase.all.flat());
    const isWhole = clause.own.every(
      (token) =>
        isSilent(token, meanings) ||
        token.lemmas.some((lemma) => wording.has(lemma)) ||
        isCategory(token, of, meanings),
    );
    const own = phrase.all.filter(
      (lemmas) =>
        !lemmas.some((lemma) => meanings.field.has(lemma)) &&
        lemmas.some((lemma) => weights.get(lemma) === OWN),
    );
    const known = best.get(figure);
    const isBetter =
      known === undefined ||
      known.likeness < likeness ||
      (known.likeness === likeness && (isWhole > known.isWhole || own.length > known.words));
    if (isBetter) best.set(figure, { figure, likeness, isWhole, words: own.length });
  }
  return [...best.values()].toSorted((a, b) => b.likeness - a.likeness || b.words - a.words);
}

/** Verbs that say of what is counted only that it was so, and the word beside a year. */
const AUXILIARY =
  /^(?:was|were|been|has|have|had|being|ed[iə]l\p{L}*|olun\p{L}*|olmuş\p{L}*|olub|təşkil|etm\p{L}*|etdi\p{L}*|edib|edildi|был[аои]?|составил\p{L}*|oldu|olmuştur|c[iuü]|il(?:d[əa]|in[dn]?[əa]?|i)?|yil\p{L}*|год\p{L}*|years?|ölkə|country)$/u;

const rarity = (lemma: string, { phrases }: Meanings): number =>
  Math.log(1 + phrases.phrases.length / (1 + (phrases.byLemma.get(lemma)?.length ?? 0)));

const isSilent = (token: Token, { lists, field }: Meanings): boolean =>
  token.number ||
  AUXILIARY.test(lower(token.text)) ||
  lists.mayBeMissing(token) ||
  lists.isEmptyInTitle(token) ||
  token.lemmas.some((lemma) => field.has(lemma));

function clauseOf(
  text: string,
  { start, end, numbers }: Sentence,
  number: ProseNumber,
  before: string,
  meanings: Meanings,
): Clause {
  const at = numbers.indexOf(number);
  const others = numbers.filter(({ form }) => form === undefined);
  const own = others.indexOf(number);
  const left = text.slice(others[own - 1]?.end ?? start, number.start);
  const right = text.slice(number.end, others[own + 1]?.start ?? end);
  // What follows the last comma belongs to the next number, and what precedes one to the number before.
  const from =
    own > 0
      ? left.slice(
          Math.max(
            left.lastIndexOf(','),
            left.lastIndexOf('('),
            left.lastIndexOf(';'),
            left.lastIndexOf(':'),
          ) + 1,
        )
      : left;
  const to = own < others.length - 1 ? right.split(/[,;:()]/)[0]! : right.split(/[;:]/)[0]!;
  const read = (part: string): Token[] =>
    meanings.lists.marked(
      tokensOf(part, meanings.lexicon).filter(({ lemmas }) => !lemmas.some((lemma) => YEAR.test(lemma))),
    );
  return at < 0
    ? { own: [], sentence: [], before: [] }
    : { own: [...read(from), ...read(to)], sentence: read(text.slice(start, end)), before: read(before) };
}

function weightsOf({ own, sentence, before }: Clause): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [tokens, weight] of [
    [before, BEFORE],
    [sentence, SENTENCE],
    [own, OWN],
  ] as const)
    for (const { lemmas, mended } of tokens)
      if (mended !== true) for (const lemma of lemmas) weights.set(lemma, weight);
  return weights;
}

/** A wording that means its figure only in its surroundings: no letter of an agency is a surrounding here. */
const isMeantHere = ({ condition }: Phrase, weights: ReadonlyMap<string, number>): boolean =>
  condition?.agencies === undefined &&
  (condition?.sections === undefined ||
    condition.sections.some((words) => words.every((lemmas) => lemmas.some((lemma) => weights.has(lemma)))));

/** Categories that the number's own clause names: `90 women`. What everything here is about (trafficking) narrows nothing. */
function categoriesOf(own: readonly Token[], { members, lists, field }: Meanings): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { what, from, to } of findSequences(own, members, lists.isEmpty)) {
    const [only] = what;
    const isOne = what.every(({ dimension, code }) => dimension === only!.dimension && code === only!.code);
    const isField = own.slice(from, to).every(({ lemmas }) => lemmas.some((lemma) => field.has(lemma)));
    if (only && isOne && !isField) found[only.dimension] ??= only.code;
  }
  return found;
}

const isCategory = (token: Token, of: Readonly<Record<string, string>>, { members }: Meanings): boolean =>
  token.lemmas.some((lemma) =>
    (members.get(lemma) ?? []).some(({ what }) => of[what.dimension] === what.code),
  ) || lower(token.text).length < 3;
