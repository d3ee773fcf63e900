import type { SameWords } from '../../catalogue/same-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from './tokens.ts';

/** Wordings that mean the same, one of them of several words; each as the lemmas of its words. */
export type Turns = readonly (readonly (readonly string[])[])[];

/** Groups of words that agencies write for one another of which one or more are several words: `QHT`. */
export const turnsOf = ({ words }: SameWords, lexicon: Lexicon): Turns[] =>
  Object.values(words)
    .flat()
    .map((group) =>
      group
        .map((text) => lexicon.words(text.replaceAll('|', '')).map(({ lemmas }) => lemmas))
        .filter((own) => own.length > 0 && own.every((lemmas) => lemmas.length > 0)),
    )
    .filter((group) => group.some(({ length }) => length > 1));

/** A wording with a turn in it said in the other ways; single words that mean the same are known as lemmas already. */
export function otherwise(tokens: readonly Token[], groups: readonly Turns[]): Token[][] {
  return groups.flatMap((group) => {
    const [own] = group
      .map((turn) => ({ turn, at: foundAt(tokens, turn) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => b.turn.length - a.turn.length);
    if (own === undefined) return [];
    return group
      .filter((turn) => turn !== own.turn && turn.length + own.turn.length > 2)
      .map((turn) => [
        ...tokens.slice(0, own.at),
        ...turn.map((lemmas): Token => ({ text: '', lemmas, number: false, from: 0, to: 0 })),
        ...tokens.slice(own.at + own.turn.length),
      ]);
  });
}

const foundAt = (tokens: readonly Token[], turn: Turns[number]): number =>
  tokens.findIndex((_, at) =>
    turn.every((lemmas, n) => tokens[at + n]?.lemmas.some((lemma) => lemmas.includes(lemma)) === true),
  );
