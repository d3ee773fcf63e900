import { sumOf } from './constraint.ts';
import type { Detection } from './detection.ts';
import { known } from './detection.ts';
import type { RelationOf } from './relation.ts';
import type { Lookup } from './term.ts';
import { parseTerm } from './term.ts';
import { termFact } from './term-fact.ts';

/** Whole totals of which `count` is the printed share. */
function basesOf(count: number, share: number, half: number): [number, number] {
  const low = Math.ceil((100 * count) / (share + half) - 1e-9);
  const high =
    share - half <= 0 ? Number.POSITIVE_INFINITY : Math.floor((100 * count) / (share - half) + 1e-9);
  return [low, high];
}

/** Shares of one slide that no single total can yield. */
export function commonBase(relation: RelationOf<'common-base'>, look: Lookup): Detection[] {
  const counts = known(relation.counts, look);
  const shares = known(relation.shares, look);
  if (counts.length !== relation.counts.length || shares.length !== relation.shares.length) return [];
  const ranges = counts.map((count, at) =>
    basesOf(count.number, shares[at]!.number, look.half(shares[at]!.term)),
  );
  const low = Math.max(...ranges.map((range) => range[0]));
  const high = Math.min(...ranges.map((range) => range[1]));
  if (low <= high) return [];
  const each = counts.map(({ term }, at) => {
    const [from, to] = ranges[at]!;
    return {
      share: termFact(shares[at]!.term, look),
      count: termFact(term, look),
      from,
      to: Number.isFinite(to) ? to : null,
    };
  });
  const figures = [...counts, ...shares].map(({ term }) => term.figure!);
  return [{ figures, what: { tag: 'common-base', each }, place: look.place(shares.at(-1)!.term) }];
}

/** Shares that split none of the totals into whole numbers; names the one that they do split. */
export function split(relation: RelationOf<'split'>, look: Lookup): Detection[] {
  const shares = known(relation.shares, look);
  if (shares.length !== relation.shares.length) return [];
  const totals = (groups: string[][]): number[] =>
    groups.flatMap(
      (texts) =>
        sumOf(
          texts.map((text) => parseTerm(text)),
          look,
          'skip',
        ) ?? [],
    );
  const fits = (total: number): number[] | null => {
    const ranges = shares.map(({ number, term }) => [
      Math.ceil(((number - look.half(term)) * total) / 100 - 1e-9),
      Math.floor(((number + look.half(term)) * total) / 100 + 1e-9),
    ]);
    if (ranges.some(([from, to]) => from! > to!)) return null;
    let rest = total - ranges.reduce((sum, [from]) => sum + from!, 0);
    const parts = ranges.map(([from, to]) => {
      const more = Math.min(rest, to! - from!);
      rest -= more;
      return from! + more;
    });
    return rest === 0 ? parts : null;
  };
  const bases = totals(relation.bases);
  if (bases.length === 0 || bases.some((total) => fits(total))) return [];
  const other = totals(relation.others).find((total) => fits(total));
  return [
    {
      figures: shares.map(({ term }) => term.figure!),
      what: { tag: 'split', shares: shares.map(({ term }) => termFact(term, look)), bases },
      ...(other === undefined ? {} : { likely: { tag: 'fits', parts: fits(other)!, total: other } as const }),
      place: look.place(shares[0]!.term),
    },
  ];
}
