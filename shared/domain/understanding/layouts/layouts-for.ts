import { ruleCount, type Layout } from '../../catalogue/layout.ts';
import type { AgencyNames } from '../sender/sender.ts';

/** What a file is read with besides what was taught: the layout that knows it, else the sentences of its sender's. */
export function layoutsFor(
  recognised: Layout | null,
  sender: string,
  all: readonly Layout[],
  { parents }: AgencyNames,
): Layout[] {
  if (recognised !== null) return [recognised];
  const above = parents.get(sender);
  const saying = all.filter((layout) => ruleCount(layout) > 0);
  const own =
    saying.find(({ agency }) => agency === sender) ??
    saying.find(({ agency }) => agency !== null && agency === above);
  return own === undefined ? [] : [own];
}
