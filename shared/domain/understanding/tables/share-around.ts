import type { FoundTable, Placed } from './found-table.ts';
import { isMarkedNote, isNumberedCaption } from './note-words.ts';

/**
 * Lines in the first column speak of all tables that stand beside each other: those above what heads another table by
 * itself are its titles too, those below all of them its notes, unless it has notes of its own.
 */
export function shareAround(tables: readonly FoundTable[]): void {
  shareBeside(tables);
  shareFoot(tables);
}

/** Notes under the last of several tables, set off from it or bearing a mark, are those of all, if no other has any. */
function shareFoot(tables: readonly FoundTable[]): void {
  const last = tables.at(-1);
  const others = tables.slice(0, -1).filter(({ box }) => last !== undefined && box.bottom < last.box.top);
  if (last === undefined || others.some(({ notes }) => notes.length > 0)) return;
  const foot = last.notes.filter(({ row, text }) => row > last.box.bottom + 1 || isMarkedNote(text));
  for (const table of others) table.notes = foot;
}

function shareBeside(tables: readonly FoundTable[]): void {
  const beside = tables.filter(({ titles }) => titles !== undefined);
  const own = new Map(beside.map(({ titles, notes }, at) => [at, { titles: titles!, notes }]));
  for (const [at, table] of beside.entries()) {
    const { titles, notes } = own.get(at)!;
    const lefts = beside.flatMap((left, i) =>
      left.box.right < table.box.left && isLevel(left, table) ? [own.get(i)!] : [],
    );
    const [first] = lefts;
    if (first === undefined) continue;
    const start = Math.min(table.box.top, ...[...titles, ...table.captions].map(({ row }) => row));
    table.titles = [
      ...first.titles.filter(({ row, text }) => row < start && !isNumberedCaption(text)),
      ...titles,
    ];
    if (notes.length === 0) table.notes = first.notes.filter(isBelow(table));
  }
}

const isLevel = (one: FoundTable, other: FoundTable): boolean =>
  one.box.top <= other.box.bottom && other.box.top <= one.box.bottom;

const isBelow =
  ({ box }: FoundTable) =>
  ({ row }: Placed): boolean =>
    row > box.bottom;
