import type { Transaction } from '@tiptap/pm/state';
import type { TextBlock } from '../../../../../shared/domain/reference/text/text-block.ts';
import type { Placed, Twice } from './arriving.ts';
import { nodeOf, type Shown } from '../document.ts';
import type { Contested } from './writing-state.ts';

/**
 * Both versions of what is contested. What is here as it is there is contested no more, and is taken out.
 *
 * @returns with a block that is here again as both had it, if there is one: theirs stands
 */
export function judged(
  twice: Map<string, Twice>,
  now: ReadonlyMap<string, Placed>,
  isAs: (id: string, source: string, stored: TextBlock) => boolean,
): { contested: Contested[]; given: string | null } {
  let given: string | null = null;
  for (const { id, before, theirs } of twice.values()) {
    const own = now.get(id);
    const isTheirs =
      own === undefined ? theirs === null : theirs !== null && isAs(id, own.source, { id, source: theirs });
    if (isTheirs) twice.delete(id);
    else if (own && isAs(id, own.source, before)) given = id;
  }
  const contested = Array.from(twice.values(), ({ id, theirs }) => ({ id, mine: now.get(id)?.source ?? '', theirs })); // prettier-ignore
  return { contested, given };
}

/** Puts what somebody else made of a block in its place, or behind it where both stand. */
export function takeTheirs(
  tr: Transaction,
  own: Placed,
  { theirs, how }: { theirs: string | null; how: 'theirs' | 'both' },
  shown: Shown,
): Transaction {
  const end = own.pos + own.node.nodeSize;
  if (theirs === null) return tr.delete(own.pos, end);
  const node = nodeOf({ id: String(own.node.attrs['id']), source: theirs }, shown);
  return how === 'both' ? tr.insert(end, node) : tr.replaceWith(own.pos, end, node);
}
