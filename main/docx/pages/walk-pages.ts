import { countLines, type LineRules, type Measured } from './count-lines.ts';

/** A paragraph, or a row of a table, as a page takes it. Heights in points. */
export interface PageBlock {
  /** Texts side by side: one of a paragraph, those of its cells of a row. */
  columns: readonly Measured[];
  /** Of a line. */
  line: number;
  before: number;
  after: number;
  /** Stays on the page of what follows. */
  keepNext?: boolean;
  /** No page ends within it. */
  whole?: boolean;
  /** A page begins with it, whatever stands before. */
  startsPage?: boolean;
  /** Which page it stands on is asked. */
  heading?: boolean;
}

/** How a word processor fills pages. */
export interface PageRules extends LineRules {
  /** Of the text, points. */
  height: number;
  /** Whether the room above a paragraph is kept at the top of a page. */
  keepsTop: boolean;
}

/** Where a heading falls. */
export interface HeadingPlace {
  /** Counted from 0 where the walk began. */
  page: number;
  /** The page that the text before it ends on, and what is left free on it, points. */
  ended: number;
  free: number;
}

export interface Walked {
  /** By the index of the block. */
  headings: ReadonlyMap<number, HeadingPlace>;
  last: number;
}

/** Fills pages with the blocks from one on, which begins a page. */
export function walkPages(
  blocks: readonly PageBlock[],
  lines: readonly number[],
  from: number,
  rules: PageRules,
): Walked {
  const { height, keepsTop } = rules;
  const headings = new Map<number, HeadingPlace>();
  let [page, used, after] = [0, 0, 0];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const ended = { ended: page, free: height - used };
    const atTop = keepsTop ? block.before : 0;
    let above = used === 0 ? atTop : Math.max(after, block.before);
    const needs = above + leastOf(blocks, lines, at);
    if (used > 0 && (block.startsPage === true || used + needs > height)) {
      page += 1;
      used = 0;
      above = atTop;
    }
    if (block.heading) headings.set(at, { page, ...ended });
    used += above;
    let left = lines[at]!;
    while (used + left * block.line > height && !isWhole(block, left)) {
      left -= linesHere(left, Math.floor((height - used) / block.line));
      page += 1;
      used = 0;
    }
    used += left * block.line;
    ({ after } = block);
  }
  return { headings, last: page };
}

/** Lines of each block by the rules. */
export const linesIn = (blocks: readonly PageBlock[], rules: PageRules): number[] =>
  blocks.map(({ columns }) => Math.max(1, ...columns.map((column) => countLines(column, rules))));

/** No line of a paragraph stands alone, neither at the foot of a page nor at the head of the next. */
const isWhole = ({ whole }: PageBlock, lines: number): boolean => whole === true || lines < 4;

const linesHere = (left: number, fit: number): number => Math.max(1, left - fit < 2 ? left - 2 : fit);

/** Height of what has to be on one page from a block on, the room above it left out. */
function leastOf(blocks: readonly PageBlock[], lines: readonly number[], at: number): number {
  const block = blocks[at]!;
  if (!block.keepNext) return (isWhole(block, lines[at]!) ? lines[at]! : 2) * block.line;
  const next = blocks[at + 1];
  const own = lines[at]! * block.line;
  if (next === undefined || next.startsPage === true) return own;
  return own + Math.max(block.after, next.before) + leastOf(blocks, lines, at + 1);
}
