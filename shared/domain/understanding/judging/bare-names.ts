import { lower } from '../../text/fold.ts';
import type { Said } from '../lines/line.ts';
import { hasWording } from '../lines/parents.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { isWithin } from '../meaning/sequences.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { Changes } from './narrowing.ts';

/** The mark of a note, and what a text that says nothing else is headed with (az, ru, en, tr). */
const HEAD =
  /^\s*(?:\*+|[¹²³⁴-⁹†‡])?\s*(?:(?:qeyd(?:lər)?|примечани[ея]|notes?|remarks?|not)\s*[:.–—-]\s*)?/iu;
/** A sentence, a list, a source, a number, an address, an explanation: more than a name. */
const MORE = /[.,!/]\s*\p{L}|[;:?@№\d()]/u;
const MOST_WORDS = 5;
const LONGEST = 60;

/** Who signed or did it has a capital in every word, or a name that ends as surnames do. */
const isPerson = (words: readonly Token[], { remarks }: Meanings): boolean =>
  words.length < 4 &&
  ((words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text))) ||
    words.some(({ text }) => /^\p{Lu}/u.test(text) && remarks.isSurname(lower(text))));

interface Around {
  /** What stands over the table: a name says nothing that is said there. */
  over?: readonly Said[];
  /** Of a row of the table, see `rowTopics`. */
  isTopic?: (token: Token) => boolean;
}

/**
 * `Qaçaqmalçılıq`, `liberated territories`, `домработницы` beside numbers and nothing more: a name of what they are of,
 * with a word that their labels lack and that nobody knows to say nothing. What is not known may narrow them.
 */
export function namesUnknown(
  told: Told,
  meanings: Meanings,
  { over = [], isTopic = () => false }: Around = {},
): Changes {
  const bare = told.text
    .replace(HEAD, '')
    .replace(/^["«„“](.*)["»“”]$/u, '$1')
    .replace(/[.!,]?\s*$/u, '');
  const { lists, remarks } = meanings;
  if (bare.length > LONGEST || MORE.test(bare) || remarks.tells(lower(bare))) return () => false;
  const { tokens, members, agencies, units, axes, roles } = told;
  if (tokens.length > MOST_WORDS || told.span.periods.length > 0 || isPerson(tokens, meanings))
    return () => false;
  // The label of another number is no note on this one.
  if (hasWording(told, meanings, true)) return () => false;
  const unknown = tokens.filter(
    (token, at) =>
      // Capitals alone abbreviate a body, a form or a programme.
      token.text !== token.text.toUpperCase() &&
      ![members, agencies, units, axes, roles].some((found) => isWithin(found, at)) &&
      !lists.isEmptyInTitle(token) &&
      !lists.mayBeMissing(token) &&
      (!remarks.saysNothing(lower(token.text)) || meanings.lexicon.negates(lower(token.text))),
  );
  const left = unknown.filter((token) => !isSaidIn(token, over) && !isTopic(token));
  if (left.length === 0) return () => false;
  return ({ row, column }) =>
    left.some((token) => !isSaidIn(token, [...row.own, ...row.near, ...column.own]));
}

const isSaidIn = ({ text, lemmas }: Token, labels: readonly Said[]): boolean =>
  labels.some(({ told: { tokens } }) =>
    tokens.some(
      (token) => token.lemmas.some((lemma) => lemmas.includes(lemma)) || lower(token.text) === lower(text),
    ),
  );

/**
 * Words by which rows of a table are figures: the sheet that is called by one of them (`Fines`) is called by that row,
 * and narrows no other. A word that a label only adds (`domestic workers`) is none.
 */
export function rowTopics(readings: readonly CellReading[], meanings: Meanings): (token: Token) => boolean {
  const labels = new Set(readings.flatMap(({ row }) => row.own.map(({ told }) => told)));
  const topics = new Set([...labels].flatMap((told) => wordingLemmas(told, meanings)));
  return ({ lemmas }) => lemmas.some((lemma) => topics.has(lemma));
}

/** Lemmas of the wordings that a label has whole. */
function wordingLemmas({ tokens }: Told, { phrases }: Meanings): string[] {
  const said = new Set(tokens.flatMap(({ lemmas }) => lemmas));
  const ids = new Set([...said].flatMap((lemma) => phrases.byLemma.get(lemma) ?? []));
  return [...ids].flatMap((id) => {
    const { words } = phrases.phrases[id]!;
    const isWhole = words.every((lemmas) => lemmas.some((lemma) => said.has(lemma)));
    return isWhole ? words.flat().filter((lemma) => said.has(lemma)) : [];
  });
}
