import { lower } from '../../text/fold.ts';
import { cellCount, columnsOf, type Block, type Line, type Spot } from './block.ts';
import { isNumberedCaption } from './note-words.ts';

interface Gap {
  /** First and last empty column. */
  left: number;
  right: number;
}

/** From this score on a gap parts two tables. */
const PARTED = 2.5;

/** What the cutting of one sheet may cost, in cells looked at; `left` below zero: it ran out. */
export interface Work {
  left: number;
}

/** Blocks that stand beside each other, left to right; the block alone where it is one. */
export function partsByColumns(block: Block, work: Work): Block[] {
  const gaps = emptyColumns(block);
  if (gaps.length === 0) return [block];
  work.left -= cellCount(block) * gaps.length * 2;
  if (work.left < 0) return [block];
  const parts: Block[] = [];
  let start = block.left;
  gaps.forEach((gap, i) => {
    const left = columnsOf(block, start, gap.left - 1);
    const right = columnsOf(block, gap.right + 1, (gaps[i + 1]?.left ?? block.right + 1) - 1);
    if (left.lines.length === 0 || score(left, right, gap) < PARTED) return;
    parts.push(left);
    start = gap.right + 1;
  });
  parts.push(columnsOf(block, start, block.right));
  return parts;
}

/** From this score on a gap is worth a question. */
const DOUBTED = 1.5;

/** The parts of a block that might be tables beside each other, though the gap between is not enough; else none. */
export function doubtfulParts(block: Block): Block[] {
  for (const gap of emptyColumns(block).slice(0, MOST_DOUBTED)) {
    const left = columnsOf(block, block.left, gap.left - 1);
    const right = columnsOf(block, gap.right + 1, block.right);
    if (left.lines.length > 0 && score(left, right, gap) >= DOUBTED) return [left, right];
  }
  return [];
}

const MOST_DOUBTED = 5;

/** Columns in which nothing stands; a merge fills what it covers, unless it is all there is on its line. */
function emptyColumns(block: Block): Gap[] {
  const filled = new Uint8Array(block.right - block.left + 2);
  for (const { spots } of block.lines)
    for (const spot of spots) {
      filled[spot.col - block.left] = 1;
      if (spots.length > 1)
        for (let col = spot.col; col <= Math.min(spot.right, block.right); col++)
          filled[col - block.left] = 1;
    }
  const gaps: Gap[] = [];
  for (let i = 0; i <= block.right - block.left; i++) {
    if (filled[i] === 1) continue;
    const last = gaps.at(-1);
    const col = block.left + i;
    if (last && last.right === col - 1) last.right = col;
    else gaps.push({ left: col, right: col });
  }
  return gaps;
}

/** How much the right part looks like a table of its own. */
function score(left: Block, right: Block, gap: Gap): number {
  if (right.left === right.right || right.lines.length < 2 || cellCount(right) < 4) return 0;
  if (!hasValues(left) && left.lines.length > 1 && !isTextual(left)) return 0;
  const rows = right.lines.filter(({ spots }) => spots.length > 1);
  if (rows.length < 2) return 0;
  let points = names(right, rows);
  if (points <= 0) return 0;
  const heading = headingOf(right);
  points += heading ? 0.5 : -1;
  const beside = left.lines.filter(({ spots }) => spots.length > 1);
  if (rows[0]!.row !== beside[0]?.row) points += 1;
  if (rows.at(-1)!.row !== beside.at(-1)?.row) points += 1;
  if (hasTitle(right)) points += 1;
  if (gap.right > gap.left) points += 0.5;
  const own = headingOf(left);
  if (!own && rows[0]!.row === beside[0]?.row) points -= 0.5;
  if (own && heading && lower(own.spots[0]!.text) === lower(heading.spots[0]!.text)) points += 0.5;
  return points;
}

const isNumber = ({ kind }: Spot): boolean => kind === 'number' || kind === 'missing';

const hasValues = (block: Block): boolean =>
  block.lines.some(({ spots }) => spots.length > 1 && spots.some((spot, i) => i > 0 && isNumber(spot)));

const isTextual = (block: Block): boolean => block.lines.filter(({ spots }) => spots.length > 1).length >= 3;

/** Names of rows in the first three columns: words, years or ranges that differ. */
function names(right: Block, rows: Line[]): number {
  const valued = rows.filter(({ spots }) => spots.some((spot, i) => i > 0 && isNumber(spot)));
  const lines = valued.length > 0 ? valued : rows.slice(1);
  const groups = groupsOf(right);
  const upper: (string | undefined)[] = lines.map(({ spots }) => groups.get(spots));
  for (let col = right.left; col < right.left + 3; col++) {
    const cells = lines.map(({ spots }) => spots.find((spot) => spot.col === col));
    const filled = cells.filter((spot) => spot !== undefined);
    if (filled.filter(isName).length < lines.length * 0.5) {
      // Running numbers, ranks and names of groups may stand before the names.
      const counts = filled.every(({ text }) => COUNTED.test(text)) && filled.length * 2 >= cells.length;
      if (!counts && !(cells[0] !== undefined && filled.every(isName))) break;
      if (!counts)
        cells.forEach((spot, i) => {
          upper[i] = spot?.text ?? upper[i - 1];
        });
      continue;
    }
    const different = new Set(cells.map((spot, i) => `${upper[i] ?? ''}\u0000${spot?.text ?? ''}`)).size;
    if (different < Math.min(3, lines.length) || different < filled.length * 0.25) return 0;
    return valued.length === 0 || valued.length < 3 ? 1.5 : 2;
  }
  return 0;
}

/** A running number: `5`, `5.1`. */
const COUNTED = /^\d{1,4}(?:\.\d{1,2})?\.?$/;

/** The lone text above each line, which the line's name is part of. */
function groupsOf({ lines }: Block): Map<Line['spots'], string> {
  const groups = new Map<Line['spots'], string>();
  let group = '';
  for (const { spots } of lines) {
    if (spots.length === 1) group = spots[0]!.text;
    groups.set(spots, group);
  }
  return groups;
}

const isName = ({ kind }: Spot): boolean =>
  kind === 'words' || kind === 'worded' || kind === 'year' || kind === 'date';

/** The first line of two cells or more that has words over values. */
function headingOf(block: Block): Line | undefined {
  const at = block.lines.findIndex(({ spots }) =>
    spots.some((spot, i) => (i > 0 || spots.length === 1) && isNumber(spot)),
  );
  const before = block.lines.slice(0, at < 0 ? 3 : at);
  return before.find(({ spots }) => spots.length > 1 || (spots[0]!.col > block.left && spots.length === 1));
}

function hasTitle(block: Block): boolean {
  const [first, second] = block.lines;
  if (!first || !second || first.spots.length > 1 || first.spots[0]!.col > block.left + 1) return false;
  return isNumberedCaption(first.spots[0]!.text) || second.row - first.row <= 3;
}
