import { UNKNOWN_SENDER } from '../../observations/observation.ts';
import type { FoundTable } from '../tables/found-table.ts';
import { lastNamed, type AgencyNames } from './sender.ts';

/**
 * Who sent a table that stands beside others: what heads its own columns says it, else the file. Not the file where
 * another block's letterhead does, and this one has a head of its own beside it that names nobody.
 */
export function senderOfBlock(
  { titles }: FoundTable,
  tables: readonly FoundTable[],
  sender: string,
  names: AgencyNames,
): string {
  if (titles === undefined) return sender;
  const own = lastNamed(
    titles.map(({ text }) => text),
    names,
  );
  if (own !== null) return own;
  const blocks = [...new Set(tables.flatMap((table) => (table.titles === undefined ? [] : [table.titles])))];
  const first = Math.min(...tables.map(({ box }) => box.left));
  if (titles.length === 0 || tables.some((table) => table.titles === titles && table.box.left === first))
    return sender;
  const headed = blocks.some((block) =>
    block.some(({ text, row }) => lastNamed([text], names) === sender && row >= titles[0]!.row),
  );
  return headed ? UNKNOWN_SENDER : sender;
}
