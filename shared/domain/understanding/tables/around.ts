import { blankRows, type Line, type Spot } from './block.ts';
import type { FoundTable, Placed } from './found-table.ts';
import { isNoteLike, isNumberedCaption } from './note-words.ts';
import type { Part } from './table-of.ts';

interface Around {
  tables: FoundTable[];
  titles: Placed[];
  notes: Placed[];
}

/**
 * Gives the lines around the tables of a part to them: above the first its titles, between two the notes of the
 * upper and the captions of the lower, below the last its notes.
 *
 * @param whole the part is all that its sheet holds, so that its first lines head the sheet
 */
export function around({ lines, tables: placed }: Part, whole: boolean): Around {
  const titles: Placed[] = [];
  const notes: Placed[] = [];
  if (placed.length === 0) {
    const all = lines.flatMap(({ spots }) => spots);
    return { tables: [], titles: [], notes: all };
  }
  placed.forEach(({ from, to, table }, i) => {
    const above = lines.slice(i === 0 ? 0 : placed[i - 1]!.to + 1, from);
    if (i === 0) {
      const cut = whole ? captionsFrom(above, placed.length > 1) : 0;
      addTo(titles, spotsOf(above.slice(0, cut)));
      addTo(table.captions, spotsOf(above.slice(cut)));
    } else {
      const cut = notesEnd(above, lines[placed[i - 1]!.to]!, lines[from]!);
      addTo(placed[i - 1]!.table.notes, spotsOf(above.slice(0, cut)));
      addTo(table.captions, spotsOf(above.slice(cut)));
    }
    if (i === placed.length - 1) {
      const below = lines.slice(to + 1);
      const end = below.findIndex((line, j) => j > 0 && blankRows(below[j - 1]!, line) > 1);
      const own = end < 0 ? below : below.slice(0, end);
      addTo(table.notes, spotsOf(own));
      addTo(notes, spotsOf(below.slice(own.length)));
    }
    addTo(table.notes, strays(lines.slice(from, to + 1), table));
  });
  return { tables: placed.map(({ table }) => table), titles, notes };
}

/** Without spreading: a sheet may have a million lines of notes. */
function addTo(into: Placed[], more: Placed[]): void {
  for (const one of more) into.push(one);
}

const spotsOf = (lines: Line[]): Spot[] => lines.flatMap(({ spots }) => spots);

/** Where the captions of the first table begin among the lines above it: a counted one, or what stands apart. */
export function captionsFrom(above: Line[], several: boolean): number {
  const counted = above.findIndex(({ spots }) => isNumberedCaption(spots[0]!.text));
  if (counted >= 0) return counted;
  if (!several) return above.length;
  for (let i = above.length - 1; i > 0; i--) if (blankRows(above[i - 1]!, above[i]!) > 0) return i;
  return above.length;
}

/** How many of the lines between two tables are notes of the upper one. */
export function notesEnd(between: Line[], upper: Line, lower: Line): number {
  if (between.length === 0) return 0;
  const counted = between.findIndex(({ spots }) => isNumberedCaption(spots[0]!.text));
  const last = between.findLastIndex(
    ({ spots }, i) => (counted < 0 || i < counted) && isNoteLike(spots[0]!.text),
  );
  const gaps = [...between, lower].map((line, i) => blankRows(i === 0 ? upper : between[i - 1]!, line));
  if (last >= 0) {
    const end = gaps.findIndex((gap, i) => i > last && gap > 0);
    return end < 0 || end > between.length ? Math.min(last + 1, between.length) : end;
  }
  if (counted >= 0) return counted;
  const widest = gaps.slice(0, -1).reduce((most, gap) => Math.max(most, gap), 0);
  return widest === 0 ? 0 : gaps.indexOf(widest);
}

function strays(lines: Line[], { box }: FoundTable): Spot[] {
  return lines.flatMap(({ spots }) => spots.filter(({ col }) => col > box.right));
}
