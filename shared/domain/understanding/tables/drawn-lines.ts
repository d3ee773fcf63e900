import { blockOf, type Block, type Line, type Spot } from './block.ts';
import { textKind } from './cell-kind.ts';

/** Fewer lines than this draw no table. */
const LEAST = 3;
const LONGEST_PIECE = 24;

/**
 * A table pasted as text, a line a cell, gets columns of its own, numbered on from the cell's; each piece keeps the
 * cell that it came from. Columns are drawn by `|`, tabs, or runs of blanks. Null where none is drawn.
 */
export function drawnLines(block: Block): Block | null {
  const lone = block.lines.filter(({ spots }) => spots.length === 1 && spots[0]!.cell.type === 'text');
  if (lone.length < LEAST || lone.length < block.lines.length * 0.8) return null;
  return splitBy(block, lone, bars) ?? splitBy(block, lone, blankRuns);
}

function splitBy(block: Block, lone: Line[], pieces: (text: string) => string[]): Block | null {
  const drawn = lone
    .map((line) => ({ line, texts: pieces(line.spots[0]!.text) }))
    .filter(({ texts }) => texts.length > 1);
  const usual = mostCommon(drawn.map(({ texts }) => texts.length));
  const alike = drawn.filter(({ texts }) => texts.length === usual);
  if (alike.length < LEAST || alike.length < drawn.length * 0.8) return null;
  const split = new Map(alike.map(({ line, texts }) => [line, texts]));
  return blockOf(
    block.lines.map((line) => {
      const texts = split.get(line);
      return texts ? { row: line.row, spots: spotsOf(line.spots[0]!, texts) } : line;
    }),
  );
}

function spotsOf(spot: Spot, texts: string[]): Spot[] {
  const spots: Spot[] = [];
  texts.forEach((raw, i) => {
    const text = raw.trim();
    if (text === '') return;
    const col = spot.col + i;
    const cell = { ...spot.cell, value: text, text };
    spots.push({ ...spot, col, right: col, text, cell, kind: textKind(text) });
  });
  return spots.length > 0 ? spots : [spot];
}

function mostCommon(counts: number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A bar at the very start has one at the end; a bar at the end alone stands before an empty cell. */
const bars = (text: string): string[] =>
  (text.startsWith('|') ? text.slice(1).replace(/\|$/, '') : text).split('|');

/** Two blanks or more part columns, where the pieces behind the first are short: numbers, headings. */
function blankRuns(text: string): string[] {
  const pieces = text.split(/[ \u00a0]{2,}|\t+/);
  return pieces.slice(1).every((piece) => piece.length <= LONGEST_PIECE) ? pieces : [text];
}
