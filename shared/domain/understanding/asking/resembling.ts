import { housesOf } from '../../catalogue/houses.ts';
import { isOwner, keyText, unitFits, type Candidate } from '../reading/candidate.ts';
import { keyOf } from '../reading/key-of.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { TableLines } from '../lines/line.ts';
import type { Member, Meanings } from '../meaning/meanings.ts';
import { inAside } from '../meaning/asides.ts';
import type { Phrase } from '../meaning/phrases.ts';
import { similarLemmas } from './similar-lemmas.ts';

const idf = new WeakMap<Meanings, Map<string, number>>();

/** How much a lemma tells: the rarer in the wordings of the catalogue, the more. */
function weights(meanings: Meanings): Map<string, number> {
  let known = idf.get(meanings);
  if (known === undefined) {
    const { phrases, byLemma } = meanings.phrases;
    known = new Map([...byLemma].map(([lemma, ids]) => [lemma, Math.log(1 + phrases.length / ids.length)]));
    idf.set(meanings, known);
  }
  return known;
}

/** Less in common than this is no help to a person. */
const LEAST = 0.3;
/** … where its number of last year stands beside. */
const LEAST_KNOWN = 0.05;
const OF_LAST_YEAR = 1;
/** Figures of the sender come before those of others, and units decide among what resembles alike. */
const OF_SENDER = 0.2;
const OF_UNIT = 0.1;
const OTHER_UNIT = 0.25;
/** Words of the lines and titles above count for less than those of the number itself. */
const FARTHER = 0.5;
const FAR = 0.25;
/** A category of the label that the figure has, for a label that says little else. */
const OF_MEMBER = 0.35;

/** How much of a word of the catalogue the texts around a number have: 1 by itself, less farther off or where it only resembles. */
type Nearness = ReadonlyMap<string, number>;

/** Figures whose wordings resemble what stands with a number, best first: offered, never taken. */
export function resembling(
  reading: CellReading,
  lines: TableLines,
  meanings: Meanings,
  agrees: (key: string) => boolean,
): Candidate[] {
  const near = nearness(reading, lines, meanings);
  const bodies = housesOf([reading.agency], (one) => meanings.catalogue.agenciesById.get(one)?.parent);
  const { phrases, byLemma } = meanings.phrases;
  const members = [...reading.row.own, ...reading.column.own].flatMap(({ told }) =>
    told.members.flatMap(({ what }) => what),
  );
  const ids = new Set([...near.keys()].flatMap((lemma) => byLemma.get(lemma) ?? []));
  const found = new Map<string, Candidate>();
  const own = ownWeight(reading, meanings);
  const numbers = numbersIn(reading);
  for (const id of ids) {
    const phrase = phrases[id]!;
    if (saysOther(phrase, numbers)) continue;
    const score = likeness(phrase, near, own, meanings);
    const categories = withMembers(phrase, members, meanings);
    const more = Object.keys(categories).length - Object.keys(phrase.categories).length;
    keep(
      found,
      candidateOf(phrase, categories, score + (more > 0 ? OF_MEMBER : 0), meanings),
      reading,
      { bodies, agrees },
      meanings,
    );
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, 4);
}

/** Numbers that name something in a label: of an article, a slide, a decision. */
const numbersIn = ({ row, column }: CellReading): ReadonlySet<string> =>
  new Set(
    [...row.own, ...column.own].flatMap(({ told }) =>
      told.tokens.flatMap(({ number, lemmas }) => (number ? lemmas : [])),
    ),
  );

/** Article 144-1 is no help where the label has another article. */
function saysOther({ words }: Phrase, numbers: ReadonlySet<string>): boolean {
  const named = words.flat().filter((lemma) => lemma.startsWith('#'));
  return numbers.size > 0 && named.length > 0 && !named.some((lemma) => numbers.has(lemma));
}

function keep(
  found: Map<string, Candidate>,
  candidate: Candidate,
  { unit }: CellReading,
  { bodies, agrees }: { bodies: ReadonlySet<string>; agrees: (key: string) => boolean },
  meanings: Meanings,
): void {
  const { indicator, figure } = candidate;
  const isKnown = agrees(keyText(candidate));
  if (candidate.score < (isKnown ? LEAST_KNOWN : LEAST)) return;
  const owner = isOwner(indicator, figure, { bodies }, meanings);
  const fits = unitFits(indicator, unit?.unit, meanings);
  const score =
    candidate.score +
    (owner ? OF_SENDER : 0) +
    (isKnown ? OF_LAST_YEAR : 0) +
    (fits === true ? OF_UNIT : fits === false ? -OTHER_UNIT : 0) +
    (candidate.known ? 0.05 : 0);
  if ((found.get(figure)?.score ?? 0) < score) found.set(figure, { ...candidate, score });
}

/** Dice of the words of a wording and of a label, each by what it tells. */
function likeness({ words }: Phrase, near: Nearness, own: number, meanings: Meanings): number {
  const weight = weights(meanings);
  let [all, shared] = [0, 0];
  for (const options of words) {
    const tells = Math.max(...options.map((lemma) => weight.get(lemma) ?? 1));
    all += tells;
    shared += tells * Math.max(0, ...options.map((lemma) => near.get(lemma) ?? 0));
  }
  return (2 * shared) / (all + own);
}

function ownWeight({ row, column }: CellReading, meanings: Meanings): number {
  const weight = weights(meanings);
  return [...row.own, ...column.own]
    .flatMap(({ told }) => told.tokens.filter((_, at) => !inAside(at, told.asides)))
    .filter((token) => !token.number && !meanings.lists.mayBeMissing(token))
    .reduce((sum, { lemmas }) => sum + Math.max(0, ...lemmas.map((lemma) => weight.get(lemma) ?? 3)), 0);
}

function nearness(
  { row, column }: CellReading,
  { captions, titles }: TableLines,
  meanings: Meanings,
): Nearness {
  const near = new Map<string, number>();
  const put = (lemma: string, share: number): void => {
    if ((near.get(lemma) ?? 0) < share) near.set(lemma, share);
  };
  const farther = [
    ...row.near.map((said) => [said, FARTHER] as const),
    ...captions.map((said) => [said, FARTHER] as const),
    ...titles.map((said) => [said, FAR] as const),
  ];
  for (const [{ told }, share] of farther)
    for (const { lemmas } of told.tokens) for (const lemma of lemmas) put(lemma, share);
  for (const { told } of [...row.own, ...column.own])
    for (const [at, token] of told.tokens.entries()) {
      if (inAside(at, told.asides) || token.number || meanings.lists.mayBeMissing(token)) continue;
      for (const lemma of token.lemmas) put(lemma, 1);
      if (token.lemmas.some((lemma) => meanings.phrases.byLemma.has(lemma))) continue;
      for (const [lemma, share] of similarLemmas(token, meanings)) put(lemma, share);
    }
  return near;
}

/** The categories of a wording with those that the label says too, as far as the catalogue knows the key. */
function withMembers(
  { indicator, categories }: Phrase,
  members: readonly Member[],
  meanings: Meanings,
): Record<string, string> {
  const all: Record<string, string> = { ...categories };
  for (const { dimension, code } of members) {
    if (all[dimension] !== undefined) continue;
    if (keyOf(indicator, { ...all, [dimension]: code }, meanings).known) all[dimension] = code;
  }
  return all;
}

function candidateOf(
  phrase: Phrase,
  categories: Record<string, string>,
  score: number,
  meanings: Meanings,
): Candidate {
  const { figure, known, scope } = keyOf(phrase.indicator, categories, meanings);
  return {
    phrase,
    indicator: phrase.indicator,
    categories,
    figure,
    known,
    scope,
    score,
    ownWords: 0,
    borrowed: 0,
    fromTitle: 0,
    exact: false,
    mended: false,
    open: [],
  };
}
