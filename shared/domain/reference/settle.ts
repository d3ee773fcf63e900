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
 * The lines that a clause can become when its numbers are not known, to find them in a document: one for each place of
 * a branch, taken alike in every clause.
 */
export function possible(inlines: readonly Inline[]): PlainInline[][] {
  const most = Math.max(1, ...inlines.map((one) => (one.kind === 'clause' ? one.branches.length : 1)));
  return Array.from({ length: most }, (_, at) => withBranch(inlines, at));
}

function withBranch(inlines: readonly Inline[], branch: number): PlainInline[] {
  return inlines.reduceRight<PlainInline[]>((after, inline) => {
    if (inline.kind === 'clause')
      return joined(
        [],
        withBranch((inline.branches[branch] ?? inline.branches.at(-1)!).inlines, branch),
        after,
      );
    return inline.kind === 'claim' ? [...(inline.inlines as PlainInline[]), ...after] : [inline, ...after];
  }, []);
}
