import type { CellReading } from '../reading/cell-reading.ts';
import type { Cause } from './cause.ts';

/** Cells that one answer settles, and why they are asked about. */
export interface Group {
  cause: Cause;
  cells: CellReading[];
}

/** So many rows that lack the same thing are asked about as one. */
const MANY_ROWS = 3;

/** Rows whose questions one answer settles, asked about as one table. */
export function joinAlike(groups: readonly Group[], table: number): Group[] {
  const merged = new Map<Group, Group>();
  for (const [mark, own] of Map.groupBy(groups, markOf)) {
    if (mark === null || own.length < (mark.startsWith(WAYS) ? MANY_WAYS : MANY_ROWS)) continue;
    const cause: Cause = { ...own[0]!.cause, scope: 'table', key: `${table}|${mark}` };
    const group = { cause, cells: own.flatMap(({ cells }) => cells) };
    for (const one of own) merged.set(one, group);
  }
  return [...new Set(groups.map((group) => merged.get(group) ?? group))];
}

/** Equal for rows of which the same is to be said; null: a row by itself. */
function markOf({ cause: { hold, scope }, cells }: Group): string | null {
  if (hold.why === 'ambiguous') return waysOf(cells);
  if (scope !== 'row') return null;
  const [{ candidates, row, evidence }] = cells as [CellReading];
  const best = candidates[0];
  // All their words are said, and nothing else speaks for them: is the table what it seems?
  if (hold.why === 'evidence') return best === undefined ? null : `evidence|${best.indicator}`;
  if (hold.why !== 'word' && hold.why !== 'no-figure') return null;
  const label = row.own.map(({ placed }) => placed.text.trim()).join('|');
  // `QHT-2023/01`, `QHT-2023/02`: the entries of a list.
  const shape = label.replace(/\d+/g, '#');
  if (isCode(shape)) return `entries|${hold.why}|${best?.figure}|${shape}`;
  // Parts of a sum that no words name: what they are together, the total says.
  return evidence.has('sum') && (best?.score ?? -1) < 0 ? 'parts' : null;
}

/** Numbers whose mark can be two things (`2,604`, `5,411`): what it is in one it is in all. */
function waysOf(cells: readonly CellReading[]): string | null {
  const ways = cells.map(({ quantity }) =>
    quantity.kind === 'ambiguous' &&
    quantity.readings.length > 1 &&
    quantity.readings.every(({ says }) => 'mark' in says)
      ? quantity.readings.map(({ says }) => ('mark' in says ? `${says.tag} ${says.mark}` : says.tag)).join()
      : null,
  );
  return ways.every((way) => way !== null && way === ways[0]) ? `${WAYS}${ways[0]}` : null;
}
const WAYS = 'ways|';
const MANY_WAYS = 2;

/** One word with numbers, by which a list counts what it has. */
const isCode = (shape: string): boolean => shape.includes('#') && !/\s/.test(shape.replace(/^№\s*/u, ''));
