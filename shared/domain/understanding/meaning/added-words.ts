import { isWithin } from './sequences.ts';
import type { Meanings } from './meanings.ts';
import type { Told } from './told.ts';
import type { Token } from './tokens.ts';

/** Behind it a heading adds something to what it is: `Göstəricilər (əlilliyi olanlar)`, `2023, pupils`. */
const ADDS = /[([,;:–—]/u;

/** The first word that a heading adds and that nobody knows; it says of all below which of it is counted. */
export function addedIn(
  { tokens, span, members, units, agencies, roles, axes }: Told,
  { lists }: Meanings,
): Token | undefined {
  const isNamed = (at: number): boolean =>
    [members, units, agencies, roles, axes].some((found) => isWithin(found, at));
  return tokens.find(
    (token, at) =>
      ADDS.test(span.rest.slice(0, token.from)) &&
      !token.number &&
      !isNamed(at) &&
      !lists.isEmptyInTitle(token) &&
      !lists.mayBeMissing(token),
  );
}
