import type { TextBlock } from '../text/text-block.ts';
import type { Edit, Slip } from './slip.ts';

/** A source with pieces of it in other words; the edits do not overlap. */
export function applied(source: string, edits: readonly Edit[]): string {
  let said = source;
  for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to))
    said = said.slice(0, from) + text + said.slice(to);
  return said;
}

/** A text without the slips that can be repaired among these; of two that touch only the first, which `left` says. */
export function repairSlips(
  blocks: readonly TextBlock[],
  slips: readonly Slip[],
): { blocks: TextBlock[]; repaired: Slip[]; left: Slip[] } {
  const repaired: Slip[] = [];
  const left: Slip[] = [];
  const told = blocks.map(({ id, source }) => {
    const edits: Edit[] = [];
    for (const slip of slips.filter(({ block }) => block === id)) {
      const isFree = slip.say !== null && !slip.edits.some((a) => edits.some((b) => a.from <= b.to && b.from <= a.to)); // prettier-ignore
      (isFree ? repaired : left).push(slip);
      if (isFree) edits.push(...slip.edits);
    }
    return { id, source: applied(source, edits) };
  });
  return { blocks: told, repaired, left };
}

/** Two repairs that touch are done one after the other; no text needs more rounds. */
const ROUNDS = 8;

/** A text with all repairs done, and what was done, in order. `find` reads it again in between. */
export function repairAll(
  blocks: readonly TextBlock[],
  find: (blocks: readonly TextBlock[]) => Slip[],
  isWanted: (slip: Slip) => boolean = () => true,
): { blocks: TextBlock[]; repaired: Slip[] } {
  let now = blocks.map(({ id, source }) => ({ id, source }));
  const done: Slip[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slips = find(now).filter((slip) => slip.say !== null && isWanted(slip));
    if (slips.length === 0) break;
    const { blocks: told, repaired } = repairSlips(now, slips);
    now = told;
    done.push(...repaired);
  }
  return { blocks: now, repaired: done };
}
