import { claimHolds } from './claim.ts';
import { joined, liveBranch, type Asked } from './clause.ts';
import type { Inline, PlainInline } from './reference.ts';

/** A line with one branch of each clause in its place, and its claims weighed. */
export function settled(
  inlines: readonly Inline[],
  asked: (figure: string) => Asked | undefined,
): PlainInline[] {
  const at = inlines.findIndex(({ kind }) => kind === 'clause' || kind === 'claim');
  if (at < 0) return inlines as PlainInline[];
  const before = inlines.slice(0, at) as PlainInline[];
  const after = settled(inlines.slice(at + 1), asked);
  const inline = inlines[at]!;
  if (inline.kind === 'claim') {
    const said = [inline.figure, ...inline.claim.others];
    const hidden = said.find((figure) => asked(figure)?.isHidden === true);
    if (hidden !== undefined) return [...before, { kind: 'gap', figure: hidden }, ...after];
    const holds = claimHolds(inline.figure, inline.claim, asked);
    const words = inline.inlines as PlainInline[];
    if (holds === true) return [...before, ...words, ...after];
    return [
      ...before,
      ...words.map((one) => (one.kind === 'text' ? { ...one, unsure: true as const } : one)),
      ...after,
    ];
  }
  if (inline.kind !== 'clause') throw new Error('a line is settled piece by piece');
  const branch = liveBranch(inline, asked(inline.figure));
  // Nothing is said of a number that is missing, unless the clause has words for it.
  if (branch === null) return [...before, { kind: 'gap', figure: inline.figure }, ...after];
  return joined(before, settled(branch, asked), after);
}

/**
 * A line with every branch of its clauses one after the other, to find it in a document whose numbers are not known:
 * the numbers of a branch may stand there or not.
 */
export const everyBranch = (inlines: readonly Inline[]): PlainInline[] =>
  inlines.flatMap((inline): PlainInline[] => {
    if (inline.kind === 'claim') return inline.inlines as PlainInline[];
    if (inline.kind !== 'clause') return [inline];
    return inline.branches.flatMap((branch) => [
      ...everyBranch(branch.inlines).map((one) =>
        one.kind === 'figure' ? { ...one, maybe: true as const } : one,
      ),
      // Words of two branches are not one word.
      { kind: 'text', text: ' ' } as const,
    ]);
  });
