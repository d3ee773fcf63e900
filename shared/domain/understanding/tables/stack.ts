import { blankRows, type Line, type Spot } from './block.ts';
import { covering, headingAbove, isOver, valueColumns, type Heading } from './heading.ts';
import type { Reading } from './reading.ts';
import { isNumberedCaption, saysNote } from './note-words.ts';

/** One of the tables that stand one above the other in a block; indices into its lines. */
export interface Piece {
  heading: Heading;
  /** First and last line of the body, both inclusive. */
  first: number;
  last: number;
  /** The heading that began it covers its columns only in part. */
  /** Index of the line where another table may begin; null where none may. */
  doubtful: number | null;
}

/** Finds the tables of a block that stand one above the other. */
export function stackedPieces(reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  let at = nextValues(reading, 0);
  let floor = 0;
  while (at < reading.lines.length) {
    const heading = headingAbove(reading, at, floor);
    closeAt(reading, pieces.at(-1), heading.start);
    const found = bodyEnd(reading, at);
    pieces.push({ heading, first: heading.end, last: found.last, doubtful: found.doubtful });
    floor = found.last + 1;
    at = found.next;
  }
  closeAt(reading, pieces.at(-1), reading.lines.length);
  return pieces;
}

function nextValues(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.lines.length && reading.classes[at] !== 'values') at++;
  return at;
}

/** Walks down a body to its last line with values; `next` is the first such line of the table below. */
function bodyEnd(reading: Reading, from: number): { last: number; next: number; doubtful: number | null } {
  let last = from;
  let doubtful: number | null = null;
  for (let at = nextValues(reading, from + 1); at < reading.lines.length; at = nextValues(reading, at + 1)) {
    const verdict = at === last + 1 ? 'no' : restarts(reading, last, at);
    if (verdict === 'yes') return { last, next: at, doubtful };
    if (verdict === 'maybe') doubtful ??= last + 1;
    last = at;
  }
  return { last, next: reading.lines.length, doubtful };
}

/** Whether what stands between two lines with values is the heading of another table. */
function restarts(reading: Reading, upper: number, lower: number): 'yes' | 'no' | 'maybe' {
  const columns = valueColumns(reading, lower, 6);
  const least = columns[0] ?? reading.left + 1;
  const heads: number[] = [];
  let gap = blankRows(reading.lines[lower - 1]!, reading.lines[lower]!) > 0;
  for (let at = upper + 1; at < lower; at++) {
    const { spots } = reading.lines[at]!;
    const kind = reading.classes[at];
    if (isNumberedCaption(spots[0]!.text) && kind === 'lone') return 'yes';
    if (blankRows(reading.lines[at - 1]!, reading.lines[at]!) > 0) gap = true;
    if (kind === 'texts' || kind === 'years' || kind === 'numbering') heads.push(at);
    else if (kind === 'lone') {
      if (isOver(reading.lines[at]!, spots[0]!, least)) heads.push(at);
      else gap = true;
    }
  }
  if (heads.length === 0 || columns.length === 0) return 'no';
  const covered = columns.filter((col) =>
    heads.some((at) => {
      const over = covering(reading.lines[at]!, col);
      return over !== undefined && isOver(reading.lines[at]!, over, least);
    }),
  );
  const cover = covered.length / columns.length;
  if (isLoneYear(reading, heads, upper, lower, columns)) return 'yes';
  const wide = heads.some((at) => isWide(reading.lines[at]!, least));
  if (!wide || cover < 0.35) return 'no';
  if (
    cover >= 0.6 &&
    (gap ||
      betweenNumbers(reading, upper, lower, covered) ||
      bringsColumns(reading, upper, heads, cover) ||
      countsAnew(reading, upper, heads, lower))
  )
    return 'yes';
  return gap ? 'maybe' : 'no';
}

const isWide = (line: Line, least: number): boolean => {
  const { spots } = line;
  const over = spots.filter((spot) => isOver(line, spot, least));
  if (over.length >= 2 && new Set(over.map(({ text }) => text)).size === 1) return false;
  return (
    over.length >= 2 || over.some((spot) => spot.right > spot.col) || (over.length === 1 && spots.length > 1)
  );
};

/** Whether a year alone, behind a blank line, heads the last column of values. */
function isLoneYear(
  reading: Reading,
  heads: number[],
  upper: number,
  lower: number,
  columns: number[],
): boolean {
  const { spots } = reading.lines[heads[0]!]!;
  const [year] = spots;
  if (heads.length !== 1 || spots.length > 1 || columns.length > 2) return false;
  if (year!.kind !== 'year' && columns.length > 1) return false;
  for (let at = upper + 1; at <= lower; at++)
    if (blankRows(reading.lines[at - 1]!, reading.lines[at]!) > 0) return year!.col === columns.at(-1);
  return false;
}

/** Without a gap, three words or more in a row head a table if two of them stand where nothing stood above. */
function bringsColumns(reading: Reading, upper: number, heads: number[], cover: number): boolean {
  if (cover < 0.8) return false;
  const above = new Set(
    reading.lines
      .slice(Math.max(0, upper - 5), upper + 1)
      .flatMap(({ spots }) => spots.map(({ col }) => col)),
  );
  return heads.some((at) => {
    const { spots } = reading.lines[at]!;
    return spots.length >= 3 && spots.filter(({ col }) => !above.has(col)).length >= 2;
  });
}

/** Whether the line under the heading is number 1 again, or words that differ head numbers without one among them. */
function countsAnew(reading: Reading, upper: number, heads: number[], lower: number): boolean {
  const first = (at: number): string => reading.lines[at]!.spots[0]!.text;
  if (heads.at(-1) !== lower - 1 || reading.lines[lower - 1]!.spots.length < 3) return false;
  return /^1\.?$/.test(first(lower)) && !/^0\.?$/.test(first(upper)) && !/^\d/.test(first(lower - 1));
}

/** Without a gap, texts head a table only where values stand right above and numbers right below them. */
function betweenNumbers(reading: Reading, upper: number, lower: number, columns: number[]): boolean {
  const stands = (at: number, col: number, is: (spot: Spot) => boolean): boolean =>
    reading.lines[at]!.spots.some((spot) => spot.col === col && is(spot));
  const isNumber = ({ kind }: Spot): boolean => kind === 'number' || kind === 'missing';
  const isWord = (spot: Spot): boolean => spot.kind === 'words';
  if (
    columns.length > 1 &&
    columns.every((col) => stands(upper, col, isNumber) && stands(lower, col, isWord))
  )
    return true;
  const shared = columns.filter((col) => stands(upper, col, reading.isValue) && stands(lower, col, isNumber));
  if (shared.length === 0) return false;
  const heading = reading.lines[lower - 1]!.spots.map(({ text }) => text);
  const differ =
    heading.length >= 3 && heading.length > columns.length && new Set(heading).size === heading.length;
  return shared.length * 2 >= columns.length || differ;
}

/** Rows with a label that lack values belong to the body that they stand right under. */
function closeAt(reading: Reading, piece: Piece | undefined, next: number): void {
  if (!piece) return;
  const least = valueColumns(reading, piece.last, 1)[0] ?? reading.left + 1;
  for (let at = piece.last + 1; at < next; at++) {
    const line = reading.lines[at]!;
    if (reading.classes[at] !== 'texts' || blankRows(reading.lines[at - 1]!, line) > 0) return;
    if (line.spots.some(({ text }) => text.length > 60) || saysNote(line.spots[0]!.text)) return;
    if (!line.spots.some((spot) => spot.col < least)) return;
    piece.last = at;
  }
}
