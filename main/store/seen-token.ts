import { createHash } from 'node:crypto';
import type { SeenNews } from '../../shared/domain/errors/seen-news.ts';
import type { ServiceError } from '../../shared/domain/errors/service-error.ts';
import type { ReadableDb } from './connection.ts';
import { newestEntry } from './tables/history-table.ts';

/**
 * Stands for exactly what a person weighed, as `57-8f2c1a9b4e3d`: the newest entry of the history at the time,
 * which tells afterwards what is new, and a hash, which alone tells whether anything is.
 *
 * @param since newest entry before `weighed` was read
 */
export const seenToken = (since: number, weighed: unknown): string =>
  `${since}-${createHash('sha256').update(JSON.stringify(weighed)).digest('hex').slice(0, 12)}`;

export const isSeenToken = (text: string): boolean => /^\d{1,15}-[0-9a-f]{12}$/.test(text);

/** Read it before what a token is made of: what comes between the two is then told as new, never missed. */
export const newestEntryOf = (db: ReadableDb): number => newestEntry(db)?.seq ?? 0;

const hashOf = (token: string): string => token.slice(token.indexOf('-'));

/**
 * The refusal of an act on what is no longer as it was seen; null where it still is.
 *
 * @param seen as the act carries it; absent: the act does not rest on what anybody saw
 * @param now token of how it is, read within the act's transaction
 * @param news what came after an entry of the history
 */
export function notAsSeen(
  seen: string | undefined,
  now: string,
  news: (since: number) => SeenNews[],
): ServiceError | null {
  if (seen === undefined || hashOf(seen) === hashOf(now)) return null;
  const since = isSeenToken(seen) ? Number.parseInt(seen, 10) : Number.MAX_SAFE_INTEGER;
  const found = news(since);
  return { tag: 'NotAsSeen', seen: now, news: found.length > 0 ? found : [{ tag: 'otherwise' }] };
}
