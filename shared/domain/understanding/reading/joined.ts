import type { Meanings } from '../meaning/meanings.ts';
import type { Found } from '../meaning/sequences.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';

/**
 * `Zərərçəkmişlər və onların uşaqları`, `identified and sheltered`, `sheltered/referred` count both, or either: neither
 * of the two figures, unless one wording or one name has the words on both sides. Said at the word that joins, or
 * at the first behind the sign that does.
 */
export function isJoined(told: Told, at: number, used: ReadonlySet<number>, meanings: Meanings): boolean {
  const { lists } = meanings;
  const isWord = lists.joins(told.tokens[at]!);
  if (!isWord && !isSigned(told, at)) return false;
  const tells = (token: Token): boolean => !token.number && !lists.mayBeMissing(token);
  const before = told.tokens.findLastIndex((token, n) => n < at && tells(token));
  const behind = told.tokens.findIndex((token, n) => n >= at && tells(token));
  if (before < 0 || behind < 0) return false;
  if (isWord && [at, before, behind].every((token) => used.has(token))) return false;
  return !isOneName(told, before, behind);
}

/** `identified/sheltered`, `identified & sheltered`; a comma joins two actions only: `sheltered, referred`. */
function isSigned({ tokens, span }: Told, at: number): boolean {
  if (at === 0) return false;
  const [before, behind] = [tokens[at - 1]!, tokens[at]!];
  const sign = span.rest.slice(before.to, behind.from).trim();
  return /^[/+&]$/.test(sign) || (sign === ',' && isAction(before) && isAction(behind));
}

const isAction = ({ text, lemmas }: Token): boolean =>
  /[a-z]ed$/i.test(text) || lemmas.some((lemma) => lemma.endsWith('-'));

/** One name has both words, or both say the same in two languages. */
function isOneName({ members, agencies, units, axes, roles }: Told, before: number, behind: number): boolean {
  const has = (token: number) => (found: Found<unknown>) => found.from <= token && token < found.to;
  if ([...members, ...agencies, ...units, ...axes].some((one) => has(before)(one) && has(behind)(one)))
    return true;
  const codes = (token: number): string[] => [
    ...members
      .filter(has(token))
      .flatMap(({ what }) => what.map(({ dimension, code }) => `${dimension}=${code}`)),
    ...roles.filter(has(token)).flatMap(({ what }) => what),
    ...units.filter(has(token)).flatMap(({ what }) => what.map(({ unit }) => unit)),
  ];
  const second = codes(behind);
  return codes(before).some((code) => second.includes(code));
}
