import type { PlainWords } from '../../catalogue/plain-words.ts';
import type { Found, SequenceIndex } from './sequences.ts';
import { findSequences } from './sequences.ts';
import type { Token } from './tokens.ts';

/** A word that takes what it goes with into the count, or leaves it out, and where that stands. */
export interface AsideWord {
  sense: 'with' | 'without';
  side: 'before' | 'behind';
}

/** What a label names only to say that it is counted too, or that it is not: no name of what the number counts. */
export interface Aside {
  sense: AsideWord['sense'];
  /** The word that says so: first token, and one behind the last. */
  from: number;
  to: number;
  /** The tokens that it goes with. */
  taken: ReadonlySet<number>;
}

/** Azerbaijani and Turkish say it behind, Russian and English before. */
const SIDES = { az: 'before', tr: 'before', ru: 'behind', en: 'behind' } as const;

export function* asideWords(
  vocabulary: PlainWords,
  ofWhich: readonly string[],
): Generator<readonly [string, AsideWord]> {
  for (const [list, sense] of [
    ['including', 'with'],
    ['excluding', 'without'],
  ] as const)
    for (const [tongue, side] of Object.entries(SIDES) as [keyof typeof SIDES, AsideWord['side']][])
      for (const text of vocabulary[list].words[tongue]) yield [text, { sense, side }];
  // `O cümlədən` stands before its part in every language.
  for (const text of ofWhich) yield [text, { sense: 'with', side: 'behind' }];
}

export interface AsideJob {
  index: SequenceIndex<AsideWord>;
  /** Categories that the tokens name. */
  members: readonly Pick<Found<unknown>, 'from' | 'to'>[];
  mayBeMissing: (token: Token) => boolean;
  /** Whether a bracket stands between a token and the one before it. */
  isBracketed: (at: number) => boolean;
}

/** Finds them; a part that stands alone in its label (`o cümlədən qadınlar`) is the name of its row, and none. */
export function asidesIn(tokens: readonly Token[], job: AsideJob): Aside[] {
  return findSequences(tokens, job.index, () => false).flatMap(({ from, to, what }): Aside[] => {
    const [{ sense, side }] = what as [AsideWord];
    const taken = side === 'before' ? takenFrom(tokens, from - 1, -1, job) : takenFrom(tokens, to, 1, job);
    if (taken.size === 0) return [];
    // `Including: women victims` is a row of its own.
    const last = side === 'behind' && sense === 'with' ? from : tokens.length;
    const isOther = (token: Token, at: number): boolean =>
      at < last && (at < from || at >= to) && !taken.has(at) && !token.number && !job.mayBeMissing(token);
    return tokens.some(isOther) ? [{ sense, from, to, taken }] : [];
  });
}

/** The categories that adjoin it there; where there is none, the nearest word that tells something. */
function takenFrom(tokens: readonly Token[], start: number, step: 1 | -1, job: AsideJob): Set<number> {
  const taken = new Set<number>();
  const isPast = (at: number): boolean => at !== start && job.isBracketed(step === 1 ? at : at + 1);
  for (let at = start; at >= 0 && at < tokens.length; at += step) {
    if (isPast(at)) break;
    if (taken.has(at) || tokens[at]!.number || job.mayBeMissing(tokens[at]!)) continue;
    const member = job.members.find(({ from, to }) => from <= at && at < to);
    if (member === undefined && taken.size > 0) break;
    for (let token = at; token >= (member?.from ?? at) && token < (member?.to ?? at + 1); token += step) {
      if (isPast(token)) break;
      taken.add(token);
    }
    if (member === undefined) break;
  }
  return taken;
}

/** A category that an aside names; one with the word itself in it (`children without parental care`) is a name of its own. */
export const isAside = (
  { from, to }: Pick<Found<unknown>, 'from' | 'to'>,
  asides: readonly Aside[],
): boolean =>
  asides.some((aside) => {
    const hasWord = from <= aside.from && aside.to <= to;
    if (hasWord) return aside.sense === 'with';
    return [...aside.taken].some((token) => from <= token && token < to);
  });

/** Whether a token is the word of an aside, or taken by one. */
export const inAside = (at: number, asides: readonly Aside[]): boolean =>
  asides.some(({ from, to, taken }) => (from <= at && at < to) || taken.has(at));
