import type { Workspace } from '../../store/file/workspace.ts';
import { allHistory } from '../../store/tables/history-table.ts';

/**
 * The last act before a moment, by its number; null: what was asked names none.
 *
 * @param asked `last-export`, `last-visit` (how `by` last left it), `now`, the number of an act, a day or an instant.
 *   A day begins with its first act where it says since when, and ends with its last where it says until when.
 */
export function momentOf(
  workspace: Workspace,
  asked: string,
  { by, isEnd, now }: { by: string | null; isEnd: boolean; now: string },
): number | null {
  const history = allHistory(workspace.db);
  const last = (is: (entry: (typeof history)[number]) => boolean): number | null =>
    history.findLast(is)?.seq ?? null;
  if (asked === 'now') return history.at(-1)?.seq ?? 0;
  if (asked === 'last-export') return last(({ command }) => command === 'export');
  if (asked === 'last-visit')
    return by === null
      ? null
      : lastVisit(
          history.filter((entry) => entry.by === by),
          now,
        );
  if (/^#?\d+$/.test(asked)) {
    const seq = Number(asked.replace('#', ''));
    return seq <= (history.at(-1)?.seq ?? 0) ? seq : null;
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked);
  if (!day && Number.isNaN(Date.parse(asked))) return null;
  const at = day ? `${asked}T${isEnd ? '23:59:59.999' : '00:00:00.000'}Z` : new Date(asked).toISOString();
  return last((entry) => (day && !isEnd ? entry.at < at : entry.at <= at)) ?? 0;
}

/** Whoever does nothing for so long has been away: four hours. */
const AWAY_MS = 4 * 3_600_000;

/** The last act before somebody was away last; of who has just begun to act again, the one before that. */
function lastVisit(own: readonly { seq: number; at: string }[], now: string): number | null {
  let later = Date.parse(now);
  for (const { seq, at } of own.toReversed()) {
    if (later - Date.parse(at) >= AWAY_MS) return seq;
    later = Date.parse(at);
  }
  return own.length === 0 ? null : 0;
}
