import { bodyAlone } from '../meaning/body-alone.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Scope, Text } from './scope.ts';

/**
 * A body over a table says who counted. Beside the numbers it does where it is the sender's own or stands alone; with
 * other words it says by whom, of whom, for whom: part of what is counted.
 */
export function isOfSender(
  bodies: readonly string[],
  { place, said }: Text,
  { bodies: house }: Scope,
  { catalogue, lists }: Meanings,
): boolean {
  if (place === 'caption' || place === 'title') return true;
  if (bodyAlone(said.told, place === 'own' ? lists.isEmpty : lists.isEmptyInTitle) !== null) return true;
  return bodies.some((body) => isOfHouse(body, house, catalogue));
}

/** The sender, a body that it belongs to, or an office of its own: not one beside it. */
export function isOfHouse(
  body: string,
  house: ReadonlySet<string>,
  { agenciesById }: Meanings['catalogue'],
): boolean {
  const parentOf = (one: string): string | undefined => agenciesById.get(one)?.parent;
  const parent = parentOf(body);
  if (house.has(body)) return true;
  return parent !== undefined && house.has(parent) && [...house].every((one) => parentOf(one) !== parent);
}
