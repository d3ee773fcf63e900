import type { Layout } from '../../catalogue/layout.ts';
import type { AgencyNames } from '../sender/sender.ts';

/** The layouts that a file is read with: the recognised one, else the words of its sender's; the general one last. */
export function layoutsFor(
  recognised: Layout | null,
  sender: string,
  all: readonly Layout[],
  { parents }: AgencyNames,
): Layout[] {
  const general = all.filter(({ agency }) => agency === null);
  if (recognised !== null) return [recognised, ...general];
  const above = parents.get(sender);
  // What was taught is applied to its own tables, whichever layout a file is read with.
  const worded = all.filter(({ rules, contexts }) => rules.length + contexts.length > 0);
  const own =
    worded.find(({ agency }) => agency === sender) ??
    worded.find(({ agency }) => agency !== null && agency === above);
  return [...(own === undefined ? [] : [wordsOf(own)]), ...general];
}

/**
 * Of a layout that the file does not follow only the words hold: rules that name a label. What it sets aside, or
 * finds by column and order alone, was true of its own tables.
 */
const wordsOf = (layout: Layout): Layout => ({
  ...layout,
  contexts: layout.contexts.filter(({ where }) => where.title !== undefined),
  rules: layout.rules.filter(
    ({ where, ignore }) => ignore === undefined && where.label !== undefined && where.nth === undefined,
  ),
});
