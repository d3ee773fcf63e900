import type { Meanings } from '../meaning/meanings.ts';
import type { Candidate } from '../reading/candidate.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { Token } from '../meaning/tokens.ts';
import type { Told } from '../meaning/told.ts';

const SIGNS = /[/;+&]/;

/**
 * What can be meant where a label joins two figures (`identified and sheltered`): of the two words that an `and` or a
 * sign joins one choice has the one, another choice the other. The number is neither of these alone; what has both
 * words, or what the rest of the label names, it can be.
 */
export function neitherAlone(
  { row, column }: CellReading,
  choices: readonly Candidate[],
  { lists }: Pick<Meanings, 'lists'>,
): readonly Candidate[] {
  const [first] = choices;
  if (first === undefined) return choices;
  for (const { told } of [...row.own, ...column.own])
    for (const [before, behind] of joinedIn(told, lists)) {
      const sides = (one: Candidate): [boolean, boolean] => [has(one, told, before), has(one, told, behind)];
      const [hasBefore, hasBehind] = sides(first);
      if (hasBefore === hasBehind) continue;
      const isOther = (one: Candidate): boolean => {
        const [its, more] = sides(one);
        return its === hasBehind && more === hasBefore;
      };
      if (choices.some(isOther)) return choices.filter((one) => isWhole(one, sides(one)));
    }
  return choices;
}

const isWhole = ({ ownWords }: Candidate, [before, behind]: [boolean, boolean]): boolean =>
  before === behind && (before || ownWords > 0);

/** The telling words on both sides of each word or sign that joins. */
function joinedIn({ tokens, span }: Told, lists: Meanings['lists']): [before: number, behind: number][] {
  const tells = (token: Token): boolean => !token.number && !lists.mayBeMissing(token);
  return tokens.flatMap((token, at): [number, number][] => {
    const isSigned = at > 0 && SIGNS.test(span.rest.slice(tokens[at - 1]!.to, token.from));
    if (!isSigned && !lists.joins(token)) return [];
    const before = tokens.findLastIndex((one, n) => n < at && tells(one));
    const behind = tokens.findIndex((one, n) => n >= at && tells(one));
    return before < 0 || behind < 0 ? [] : [[before, behind]];
  });
}

/** Whether the wording of a choice, or one of its categories, is said by a word. */
function has({ phrase, categories }: Candidate, { tokens, members }: Told, at: number): boolean {
  const { lemmas } = tokens[at]!;
  return (
    phrase.words.some((word) => word.some((lemma) => lemmas.includes(lemma))) ||
    members.some(
      ({ from, to, what }) =>
        from <= at && at < to && what.some(({ dimension, code }) => categories[dimension] === code),
    )
  );
}
