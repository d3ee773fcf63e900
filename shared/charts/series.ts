import { exactly } from '../domain/numbers/exactly.ts';
import type { Period } from '../domain/periods/period.ts';
import type { ObservationId } from '../domain/keys/ids.ts';
import type { Said } from '../domain/text/said.ts';

/**
 * Where a point of a series comes from. `illustrative` is stored as such and never drawn; `implied` is
 * last year's value as this year's value and change imply it; `public` comes from published statistics; `hidden` is
 * kept from readers outside.
 */
type SeriesStatus = 'value' | 'not-reported' | 'illustrative' | 'implied' | 'public' | 'hidden';

export interface SeriesValue {
  value: number | null;
  status: SeriesStatus;
  /** Who says so, as the annex names it; null where nobody does. */
  source: Said | null;
  /** The observation that says so, where it is a single one. */
  observation?: ObservationId;
  /** Waits for a person: sources disagree, or a decision is not confirmed. */
  open?: true;
  /** What others print for the same key and period. */
  vintages?: { source: Said; value: number }[];
}

/** Looks an accepted value up; never computes one. */
export type SeriesLookup = (key: string, period: Period) => SeriesValue;

export const NOTHING: SeriesValue = { value: null, status: 'not-reported', source: null };

/** The stored value that may be drawn: what is illustrative is not reported. */
export const drawable = (found: SeriesValue): SeriesValue =>
  found.status === 'illustrative' || found.value === null ? { ...NOTHING, status: found.status } : found;

/** Adds keys up; null where one of them is missing. Vintages only survive for a single key. */
export function lookUpSum(lookup: SeriesLookup, keys: readonly string[], period: Period): SeriesValue {
  const found = keys.map((key) => drawable(lookup(key, period)));
  if (found.length === 1) return found[0] ?? NOTHING;
  if (found.some(({ status }) => status === 'hidden')) return { ...NOTHING, status: 'hidden' };
  if (found.some((part) => part.value === null)) return NOTHING;
  const value = exactly(found.reduce((sum, part) => sum + (part.value ?? 0), 0));
  const named = new Map(found.flatMap(({ source }) => (source ? [[source.en, source] as const] : [])));
  const joined = (language: keyof Said): string =>
    [...named.values()].map((said) => said[language]).join('; ');
  return {
    value,
    status: found.some((part) => part.status === 'implied') ? 'implied' : 'value',
    source: named.size === 0 ? null : { en: joined('en'), az: joined('az') },
    ...(found.some((part) => part.open) ? { open: true as const } : {}),
  };
}
