import { cellCount, linesOf, type Block, type Line, type Spot } from './block.ts';
import { partsByColumns, type Work } from './side-by-side.ts';

/** Bands that are tried, and the size of a block up to which they are. */
const BANDS = 60;
const LARGEST = 60_000;
/** Strips between bands that are tried together. */
const TOGETHER = 4;

/**
 * Cuts a block at blank lines where that shows most tables beside each other: in two, or out of its middle; null where
 * no cut shows more than the block has. Runs only on blocks small enough to be tried many times.
 */
export function cutAtBands(block: Block, work: Work): Block[] | null {
  if (cellCount(block) > LARGEST) return null;
  const bands = block.lines
    .map((line, at) => ({ at, width: at === 0 ? -1 : bandBefore(block.lines[at - 1]!, line) }))
    .filter(({ width }) => width >= 0)
    .sort((a, b) => b.width - a.width || a.at - b.at)
    .slice(0, BANDS);
  return inTwo(block, bands, work) ?? outOfTheMiddle(block, bands, work);
}

interface Band {
  /** Index of the line behind it. */
  at: number;
  width: number;
}

function inTwo(block: Block, bands: Band[], work: Work): Block[] | null {
  const last = block.lines.length - 1;
  let best: { parts: number; at: number } | null = null;
  for (const { at } of bands) {
    work.left -= cellCount(block);
    if (work.left < 0) return null;
    if (!startsHeaded(linesOf(block, at, last))) continue;
    const above = partsByColumns(linesOf(block, 0, at - 1), work).length;
    const below = partsByColumns(linesOf(block, at, last), work).length;
    if (above + below > 2 && (!best || above + below > best.parts)) best = { parts: above + below, at };
  }
  return best && [linesOf(block, 0, best.at - 1), linesOf(block, best.at, last)];
}

function outOfTheMiddle(block: Block, bands: Band[], work: Work): Block[] | null {
  const starts = [0, ...bands.map(({ at }) => at).sort((a, b) => a - b), block.lines.length];
  let best: { parts: number; from: number; to: number } | null = null;
  for (let i = 0; i < starts.length - 1; i++)
    for (let j = i + 1; j <= Math.min(i + TOGETHER, starts.length - 1); j++) {
      const [from, to] = [starts[i]!, starts[j]! - 1];
      const range = linesOf(block, from, to);
      if (
        !startsHeaded(range) ||
        (to + 1 < block.lines.length && !startsHeaded(linesOf(block, to + 1, block.lines.length - 1)))
      )
        continue;
      work.left -= cellCount(range);
      if (work.left < 0) return null;
      const parts = partsByColumns(range, work).length;
      if (
        parts > 1 &&
        (!best || parts > best.parts || (parts === best.parts && to - from > best.to - best.from))
      )
        best = { parts, from, to };
    }
  if (!best) return null;
  const { from, to } = best;
  return [
    linesOf(block, 0, from - 1),
    linesOf(block, from, to),
    linesOf(block, to + 1, block.lines.length - 1),
  ].filter(({ lines }) => lines.length > 0);
}

/** Whether the first line of two cells or more heads what follows: a cut above a line of values tears a table. */
function startsHeaded({ lines }: Block): boolean {
  const first = lines.find(({ spots }) => spots.length > 1);
  return !first || !first.spots.some((spot, i) => i > 0 && spot.kind === 'number');
}

/** Blank rows before a line; 0 where a title follows numbers at once, -1 where nothing parts them. */
function bandBefore(upper: Line, line: Line): number {
  const blank = line.row - upper.row - 1;
  if (blank > 0) return blank;
  const titles = line.spots.every(({ kind, text }) => kind === 'words' && text.length > 12);
  return titles && (upper.spots.length > 1 || upper.spots.some(isNumber)) ? 0 : -1;
}

const isNumber = ({ kind }: Spot): boolean => kind === 'number' || kind === 'missing';
