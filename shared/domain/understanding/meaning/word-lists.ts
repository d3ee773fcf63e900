import type { PlainWords } from '../../catalogue/plain-words.ts';
import { findSequences, indexSequences, type SequenceIndex } from './sequences.ts';
import type { PlainKind, Token } from './tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

export interface WordLists {
  /** Says nothing: neither evidence nor in the way. */
  isEmpty: (token: Token) => boolean;
  isEmptyInTitle: (token: Token) => boolean;
  /** Says in a heading what a table is about. */
  isTopic: (token: Token) => boolean;
  mayBeMissing: (token: Token) => boolean;
  restricts: (token: Token) => boolean;
  /** `və`, `и`: between two categories the line counts both. */
  joins: (token: Token) => boolean;
  /** Marks the words of turns that count as a whole only. */
  marked: (tokens: readonly Token[]) => Token[];
}

const KINDS: readonly PlainKind[] = ['restricting', 'joining', 'neutral', 'title', 'topic', 'light'];
const BIT: Readonly<Record<PlainKind, number>> = {
  restricting: 1,
  joining: 2,
  neutral: 4,
  title: 8,
  topic: 16,
  light: 32,
};
/** Where the words of a kind are listed. */
const LISTS: Record<PlainKind, readonly (keyof PlainWords)[]> = {
  restricting: ['restricting'],
  neutral: ['neutral'],
  joining: ['joining'],
  title: ['title'],
  topic: ['topic'],
  light: ['light'],
};

const plainTexts = (words: PlainWords, kind: keyof PlainWords): string[] =>
  Object.values(words[kind].words).flat();

/** `Sərəncama əsasən` (according to) follows a dative; anywhere else `əsasən` says mainly, and changes what is counted. */
function isAccordingTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !tokens[at]!.lemmas.includes(MAINLY)) return false;
  const word = before.text.toLowerCase();
  return /[aəe]$/.test(word) && !before.lemmas.includes(word);
}
const MAINLY = 'əsasən';

export function wordLists(words: PlainWords, lexicon: Lexicon): WordLists {
  /** Kinds of a lemma, a bit each. */
  const single = new Map<string, number>();
  const turns: (readonly [string, PlainKind])[] = [];
  for (const kind of KINDS) {
    for (const text of LISTS[kind].flatMap((list) => plainTexts(words, list))) {
      const own = lexicon.words(text);
      if (own.length === 1)
        for (const lemma of own[0]!.lemmas) single.set(lemma, (single.get(lemma) ?? 0) | BIT[kind]);
      else if (own.length > 1) turns.push([text, kind]);
    }
  }
  const index: SequenceIndex<PlainKind> = indexSequences(turns, lexicon);
  const kindsOf = ({ plain, lemmas }: Token): number => {
    if (plain !== undefined) return BIT[plain];
    let kinds = 0;
    for (const lemma of lemmas) kinds |= single.get(lemma) ?? 0;
    return kinds;
  };
  const isAny =
    (wanted: number) =>
    (token: Token): boolean => {
      const kinds = kindsOf(token);
      return (kinds & wanted) !== 0 && (kinds & BIT.restricting) === 0;
    };
  const is =
    (kind: PlainKind) =>
    (token: Token): boolean =>
      (kindsOf(token) & BIT[kind]) !== 0;
  const isEmpty = isAny(BIT.neutral | BIT.joining);
  const isTopic = is('topic');
  const isTitle = is('title');
  return {
    restricts: is('restricting'),
    joins: is('joining'),
    isEmpty,
    isEmptyInTitle: isAny(BIT.neutral | BIT.joining | BIT.title | BIT.topic),
    isTopic: (token) => isTopic(token) && !isTitle(token) && !isEmpty(token),
    mayBeMissing: isAny(BIT.neutral | BIT.joining | BIT.light),
    marked: (tokens) => {
      const found = findSequences(tokens, index, () => false);
      return tokens.map((token, at) => {
        const turn = found.find(({ from, to }) => from <= at && at < to);
        if (turn === undefined && isAccordingTo(tokens, at)) return { ...token, plain: 'neutral' };
        const kind = turn && KINDS.find((candidate) => turn.what.includes(candidate));
        // Of `rayonlar üzrə` only `rayonlar` tells: a label that means the districts explains the whole.
        const isLeft =
          (kind === 'title' || kind === 'topic') &&
          isEmpty(token) &&
          !tokens.slice(turn!.from, turn!.to).every(isEmpty);
        if (isLeft) return token;
        return kind === undefined ? token : { ...token, plain: kind };
      });
    },
  };
}
