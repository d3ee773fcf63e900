import type { TextBlock } from '../../../../../shared/domain/reference/text/text-block.ts';
import type { Placed } from './arriving.ts';
import type { Unkept } from './writing-state.ts';

/** How many are alike at the beginning of two lists, and how many of the rest at the end. */
export function alikeAtEnds(
  own: number,
  stored: number,
  same: (own: number, stored: number) => boolean,
): { first: number; end: number } {
  let first = 0;
  while (first < own && first < stored && same(first, first)) first += 1;
  let end = 0;
  while (end < Math.min(own, stored) - first && same(own - 1 - end, stored - 1 - end)) end += 1;
  return { first, end };
}

/** Blocks that the workspace does not have as they stand here, each with the nearest that it has. */
export function unkeptOf(
  now: readonly Placed[],
  stored: readonly TextBlock[],
  isAs: (id: string, source: string, stored: TextBlock) => boolean,
): Unkept[] {
  const known = new Map(stored.map((one) => [one.id, one]));
  let block = stored[0]?.id ?? '';
  return now.flatMap(({ id, source }) => {
    const was = known.get(id);
    block = was?.id ?? block;
    return was && isAs(id, source, was) ? [] : [{ id, source, block }];
  });
}
