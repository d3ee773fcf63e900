import type { ClauseInline, Inline, PlainInline } from './reference.ts';

/** When a branch of a clause prints. `else` is every number that no other branch takes; never a missing one. */
export type Selector =
  | { is: '=' | '<' | '>' | '<=' | '>='; number: number }
  | { is: 'else' }
  | { is: 'missing' };

/** What a clause asks of a figure. */
export interface Asked {
  value: number | null;
  change: number | null;
  /** Kept from readers outside: nothing may be said that rests on it. */
  isHidden?: true;
}

type Clause = Pick<ClauseInline, 'asks' | 'branches'>;

function holds(when: Selector, number: number): boolean {
  switch (when.is) {
    case '=':
      return number === when.number;
    case '<':
      return number < when.number;
    case '>':
      return number > when.number;
    case '<=':
      return number <= when.number;
    case '>=':
      return number >= when.number;
    default:
      return false;
  }
}

/** Places of the branches that print; null asks for a number that is missing. */
function livePlaces({ branches }: Clause, number: number | null): number[] {
  const places = branches.map((_, at) => at);
  if (number === null) return places.filter((at) => branches[at]!.when.is === 'missing');
  const named = places.filter((at) => holds(branches[at]!.when, number));
  return named.length > 0 ? named : places.filter((at) => branches[at]!.when.is === 'else');
}

/** The branch that prints; null where the number is missing and the clause has no words for that. */
export function liveBranch(clause: Clause, asked: Asked | undefined): Inline[] | null {
  if (asked?.isHidden === true) return null;
  const number = asked?.[clause.asks] ?? null;
  const [live] = livePlaces(clause, number);
  return live === undefined ? null : clause.branches[live]!.inlines;
}

/**
 * Numbers for which not exactly one branch prints, out of all that can tell two branches apart: what the selectors
 * name, what lies beside and between, zero, one, negative and very large ones.
 *
 * @returns the first such number (null: a missing one) with how many branches print; null where the clause is whole
 */
export function clauseGap(clause: Clause): { number: number | null; branches: number } | null {
  const said = clause.branches.flatMap(({ when }) => ('number' in when ? [when.number] : []));
  const near = said.flatMap((number) => [number - 1, number - 0.5, number, number + 0.5, number + 1]);
  for (const number of [0, 1, 2, ...near, 0.5, -0.5, -1, 1e9, -1e9]) {
    const branches = livePlaces(clause, number).length;
    if (branches !== 1) return { number, branches };
  }
  const missing = clause.branches.filter(({ when }) => when.is === 'missing').length;
  return missing > 1 ? { number: null, branches: missing } : null;
}

const CLOSING = /^[,.;:)!?]/;

/**
 * A branch in the place of its clause. Blanks belong to the joint: none stands before a sign that closes, and a branch
 * without words takes one blank along.
 */
export function joined(
  before: readonly PlainInline[],
  branch: readonly PlainInline[],
  after: readonly PlainInline[],
): PlainInline[] {
  if (branch.length === 0) {
    const next = after.find(isSaid);
    if (next === undefined || closes(next)) return [...trimmedEnd(before), ...after];
    const last = before.findLast(isSaid);
    const blank = last === undefined || (last.kind === 'text' && last.text.endsWith(' '));
    return [...before, ...(blank ? trimmedStart(after) : after)];
  }
  return [...(closes(branch[0]!) ? trimmedEnd(before) : before), ...branch, ...after];
}

/** A mark of a page has no words. */
const isSaid = (inline: PlainInline): boolean => inline.kind !== 'text' || inline.text !== '';

const closes = (inline: PlainInline): boolean =>
  inline.kind === 'text' && CLOSING.test(inline.text.trimStart());

function trimmedEnd(inlines: readonly PlainInline[]): PlainInline[] {
  const at = inlines.findLastIndex(isSaid);
  return inlines.map((one, index) =>
    index === at && one.kind === 'text' ? { ...one, text: one.text.trimEnd() } : one,
  );
}

function trimmedStart(inlines: readonly PlainInline[]): PlainInline[] {
  const at = inlines.findIndex(isSaid);
  return inlines.map((one, index) =>
    index === at && one.kind === 'text' ? { ...one, text: one.text.trimStart() } : one,
  );
}
