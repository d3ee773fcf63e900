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
  const single = new Map<PlainKind, Set<string>>();
  const turns: (readonly [string, PlainKind])[] = [];
  for (const kind of KINDS) {
    const lemmas = new Set<string>();
    for (const text of LISTS[kind].flatMap((list) => plainTexts(words, list))) {
      const own = lexicon.words(text);
      if (own.length === 1) for (const lemma of own[0]!.lemmas) lemmas.add(lemma);
      else if (own.length > 1) turns.push([text, kind]);
    }
    single.set(kind, lemmas);
  }
  const index: SequenceIndex<PlainKind> = indexSequences(turns, lexicon);
  const is = (kind: PlainKind, token: Token): boolean =>
    token.plain === kind ||
    (token.plain === undefined && token.lemmas.some((lemma) => single.get(kind)!.has(lemma)));
  const restricts = (token: Token): boolean => is('restricting', token);
  const joins = (token: Token): boolean => is('joining', token);
  const isEmpty = (token: Token): boolean => (is('neutral', token) || joins(token)) && !restricts(token);
  return {
    restricts,
    joins,
    isEmpty,
    isEmptyInTitle: (token) =>
      isEmpty(token) || ((is('title', token) || is('topic', token)) && !restricts(token)),
    isTopic: (token) => is('topic', token) && !is('title', token) && !isEmpty(token),
    mayBeMissing: (token) => isEmpty(token) || (is('light', token) && !restricts(token)),
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
