import { isWithin } from './sequences.ts';
import type { Told } from './told.ts';
import type { Token } from './tokens.ts';

/**
 * The one body that a text names where it says nothing else: `Baş Prokurorluğun məlumatı`; null: none.
 * @param isEmpty of a heading or of a label: in a label more words count
 */
export function bodyAlone({ agencies, tokens }: Told, isEmpty: (token: Token) => boolean): string | null {
  const bodies = new Set(agencies.flatMap(({ what }) => what));
  if (bodies.size !== 1) return null;
  const isNamed = (at: number): boolean => isWithin(agencies, at);
  return tokens.every((token, at) => isNamed(at) || isEmpty(token)) ? [...bodies][0]! : null;
}
