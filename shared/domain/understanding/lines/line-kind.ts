import type { HeaderRole } from '../../catalogue/layout.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { Told } from '../meaning/told.ts';
import type { Token } from '../meaning/tokens.ts';
import { lower } from '../../text/fold.ts';
import { orBare } from '../words/letters.ts';
import type { LineKind } from './line.ts';

/** Strongest first: a header that is two things is the one that keeps its numbers from being counts. */
const ORDER: readonly (HeaderRole & LineKind)[] = [
  'person',
  'plan',
  'average',
  'change',
  'share',
  'status',
  'note',
  'date',
  'number',
  'unit',
  'period',
  'total',
  'value',
  'label',
];

/** Headers of signs alone. */
const SIGNS: readonly (readonly [RegExp, HeaderRole])[] = [
  [/^[\s()/,;|±+−–—Δ-]*[±+Δ][\s()/,;|±+−–—Δ-]*$/u, 'change'],
  [/^\s*[(]?\s*%\s*[)]?\s*$/u, 'share'],
  [/^\s*(?:№|#|N)\s*$/u, 'number'],
];

const remembered = new WeakMap<Told, ReadonlySet<HeaderRole>>();

/** The kinds of column that a text names, where it says nothing else. */
export function kindsOf(told: Told, meanings: Meanings): ReadonlySet<HeaderRole> {
  let kinds = remembered.get(told);
  if (kinds === undefined) remembered.set(told, (kinds = readKinds(told, meanings)));
  return kinds;
}

function readKinds(told: Told, { lists }: Meanings): Set<HeaderRole> {
  const sign = SIGNS.find(([written]) => written.test(told.text));
  if (sign !== undefined) return new Set([sign[1]]);
  if (isTimeWord(told)) return new Set(['period']);
  const covered = new Set(told.roles.flatMap(({ from, to }) => range(from, to)));
  for (const { from, to } of told.units) for (const at of range(from, to)) covered.add(at);
  const compares = isMeasured(told) && told.tokens.some(isComparing);
  const isSaid = (token: Token, at: number): boolean =>
    covered.has(at) || lists.isEmpty(token) || (compares && isComparing(token));
  if (!told.tokens.every(isSaid)) return new Set();
  const kinds = new Set(told.roles.flatMap(({ what }) => what));
  return kinds.size === 0 && compares ? new Set(['change']) : kinds;
}

/** Words by which a column says that it is measured against another year (az, ru, en, tr). */
const COMPARING = orBare(
  /^(?:müqayisə|nisbət|сравнен|отношен|compar|relative|against|versus|vs$|kiyas|karşilaştir)/u,
);

const isComparing = ({ text }: Token): boolean => COMPARING.test(lower(text));

/** It names a year, and none that anything is of: `2022-ci illə müqayisədə`, `compared with the previous year`. */
const isMeasured = ({ span: { periods, years, flags } }: Told): boolean =>
  periods.length === 0 && (years.length > 0 || flags.includes('last-year'));

/** `İl`, `Dövr`: of time, and of none by name. */
const isTimeWord = ({ text, tokens, span: { periods, part, flags, day } }: Told): boolean =>
  tokens.length === 0 &&
  periods.length === 0 &&
  part === undefined &&
  day === undefined &&
  flags.length === 0 &&
  /^[^\d]*\p{L}[^\d]*$/u.test(text);

/** What a line is by its words; `value` where they say nothing of it. */
export function kindOf(texts: readonly Told[], meanings: Meanings): LineKind {
  // The lowest header speaks first, one that names a kind of its own above it speaks for all below.
  for (const told of texts.toReversed()) {
    const kinds = kindsOf(told, meanings);
    const kind = isGrowth(kinds) ? 'share' : ORDER.find((candidate) => kinds.has(candidate));
    if (kind !== undefined && kind !== 'value' && kind !== 'label' && kind !== 'period') return kind;
    if (told.span.flags.includes('plan')) return 'plan';
  }
  const kinds = new Set(texts.flatMap((told) => [...kindsOf(told, meanings)]));
  return ORDER.find((candidate) => kinds.has(candidate)) ?? 'value';
}

/** `Artım, %`: a change in per cent is no difference of two counts. */
const isGrowth = (kinds: ReadonlySet<HeaderRole>): boolean =>
  kinds.has('change') && kinds.has('share') && !kinds.has('value');

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
