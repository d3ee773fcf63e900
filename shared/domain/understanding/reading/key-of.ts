import { figureWith } from '../../keys/figure-with.ts';
import type { Meanings } from '../meaning/meanings.ts';

/** Which figure a key is; `scope`: categories that make it a figure's value of another scope, not a key of its own. */
export interface KeyFound {
  figure: string;
  known: boolean;
  scope: Record<string, string>;
}

/** These say whom a count takes in, not into what it is parted: the value stands beside the figure's other values. */
const SCOPES: ReadonlySet<string> = new Set(['status', 'sent_by']);

export function keyOf(
  indicator: string,
  categories: Readonly<Record<string, string>>,
  { phrases }: Meanings,
): KeyFound {
  const key = phrases.whole(indicator, categories);
  const figure = phrases.figureOf.get(key);
  if (figure !== undefined) return { figure, known: true, scope: {} };
  // What all these returns are about goes without saying.
  const field =
    categories['offence'] === undefined
      ? phrases.figureOf.get(phrases.whole(indicator, { ...categories, offence: 'human_trafficking' }))
      : undefined;
  if (field !== undefined) return { figure: field, known: true, scope: {} };
  const joined = phrases.joined.get(key);
  if (joined !== undefined) return { figure: joined.figure, known: true, scope: joined.part };
  const scope = Object.fromEntries(Object.entries(categories).filter(([dimension]) => SCOPES.has(dimension)));
  const rest = Object.fromEntries(Object.entries(categories).filter(([dimension]) => !SCOPES.has(dimension)));
  const wide =
    Object.keys(scope).length === 0 ? undefined : phrases.figureOf.get(phrases.whole(indicator, rest));
  if (wide !== undefined) return { figure: wide, known: true, scope };
  return { figure: figureWith(indicator, categories), known: phrases.dated.has(key), scope: {} };
}
