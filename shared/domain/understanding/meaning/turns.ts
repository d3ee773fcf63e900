import type { SameWords } from '../../catalogue/same-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from './tokens.ts';

/** Wordings that mean the same, one of them of several words; each as the lemmas of its words. */
type Group = readonly (readonly (readonly string[])[])[];

/** Groups in their order, by the lemmas that their wordings begin with. */
export interface Turns {
  groups: readonly Group[];
  byFirst: ReadonlyMap<string, readonly number[]>;
}

/** Groups of words that agencies write for one another of which one or more are several words: `QHT`. */
export function turnsOf({ words }: SameWords, lexicon: Lexicon): Turns {
  const groups = Object.values(words)
    .flat()
    .map((group) =>
      group
        .map((text) => lexicon.words(text.replaceAll('|', '')).map(({ lemmas }) => lemmas))
        .filter((own) => own.length > 0 && own.every((lemmas) => lemmas.length > 0)),
    )
    .filter((group) => group.some(({ length }) => length > 1));
  const byFirst = new Map<string, number[]>();
  for (const [at, group] of groups.entries())
    for (const lemma of new Set(group.flatMap((turn) => turn[0]!))) {
      const list = byFirst.get(lemma);
      if (list) list.push(at);
      else byFirst.set(lemma, [at]);
    }
  return { groups, byFirst };
}

/** A wording with a turn in it said in the other ways; single words that mean the same are known as lemmas already. */
export function otherwise(tokens: readonly Token[], { groups, byFirst }: Turns): Token[][] {
  const near = new Set(tokens.flatMap(({ lemmas }) => lemmas.flatMap((lemma) => byFirst.get(lemma) ?? [])));
  return [...near]
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const group = groups[at]!;
      const [own] = group
        .map((turn) => ({ turn, at: foundAt(tokens, turn) }))
        .filter((found) => found.at >= 0)
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

const foundAt = (tokens: readonly Token[], turn: Group[number]): number =>
  tokens.findIndex((_, at) =>
    turn.every((lemmas, n) => tokens[at + n]?.lemmas.some((lemma) => lemmas.includes(lemma)) === true),
  );
