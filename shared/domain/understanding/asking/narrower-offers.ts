import { figureWith } from '../../keys/figure-with.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { contradicts } from '../reading/applied.ts';
import type { Candidate } from '../reading/candidate.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/**
 * The key that the words name, narrowed by the categories that its open words are codes of (`Bakı üzrə`), where the
 * figure has none of that kind; null where no open word is one.
 */
export function narrowed(
  { row, column }: CellReading,
  choice: Candidate,
  meanings: Meanings,
): Candidate | null {
  const open = new Set(choice.open.filter(({ place }) => place === 'own').map(({ token }) => token));
  if (open.size === 0) return null;
  const categories = { ...choice.categories };
  const left = new Set(open);
  for (const { told } of [...row.own, ...column.own])
    for (const { from, to, what } of told.members) {
      const tokens = told.tokens.slice(from, to);
      const [member] = what;
      if (member === undefined || !tokens.some((token) => open.has(token))) continue;
      if (categories[member.dimension] !== undefined || contradicts(member, categories, meanings)) continue;
      categories[member.dimension] = member.code;
      for (const token of tokens) left.delete(token);
    }
  // What still is open may narrow it further.
  if (left.size > 0) return null;
  const figure = figureWith(choice.indicator, categories);
  return {
    ...choice,
    categories,
    figure,
    known: false,
    open: choice.open.filter(({ token }) => !open.has(token)),
  };
}
