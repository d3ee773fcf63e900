import {
  linesIn,
  walkPages,
  type HeadingPlace,
  type PageBlock,
  type PageRules,
  type Walked,
} from './walk-pages.ts';

/** Pages of headings that hold in every word processor that is reckoned with. */
export interface FoundPages {
  /** Headings that begin a page so that those after them are sure; by the index of the block. */
  breaks: ReadonlySet<number>;
  /** Counted from 1; a heading whose page is not sure is not in it. */
  pages: ReadonlyMap<number, number>;
  /** The last one; null where it is not sure. */
  last: number | null;
}

/** Points that lines and pages may be off; ems of a character without measures, at least and at most. */
const OFF = 0.6;
const UNKNOWN = { least: 0.2, most: 1.2 };

/** Word narrows the spaces of a justified line for one word more, and drops the room above what begins a page. */
const WORD = { squeezes: true, keepsTop: false, borrows: false };
const LIBREOFFICE = { squeezes: false, keepsTop: true, borrows: false };

/**
 * Every word processor that is reckoned with, each with a little more and a little less room than the measures give.
 *
 * @param height of the text of a page, points
 */
const everyRules = (height: number): PageRules[] =>
  [WORD, LIBREOFFICE, { ...LIBREOFFICE, borrows: true }].flatMap((kind) =>
    [1, -1].map((sign) => ({
      ...kind,
      slack: sign * OFF,
      unknown: sign > 0 ? UNKNOWN.least : UNKNOWN.most,
      height: height + sign * OFF,
    })),
  );

/** What a page that ends early costs, in points of paper, and a heading whose page nobody can say. */
const BREAK = 150;
const UNSURE = 100_000;

interface Way {
  cost: number;
  /** The next block that a page is made to begin with; null: none. */
  next: number | null;
  pages: ReadonlyMap<number, number>;
  /** Pages to the next one, or to the end. */
  turned: number | null;
}

/** @param height of the text of a page, points */
export function findPages(blocks: readonly PageBlock[], height: number): FoundPages {
  const rules = everyRules(height);
  const lines = rules.map((one) => linesIn(blocks, one));
  const starts = [0, ...blocks.flatMap((block, at) => (block.heading && at > 0 ? [at] : []))];
  const ways = new Map<number, Way>();
  for (const from of starts.toReversed()) {
    const walks = rules.map((one, at) => walkPages(blocks, lines[at]!, from, one));
    ways.set(from, bestWay(from, walks, ways, blocks));
  }
  return follow(ways);
}

/** From a page that begins with a block: the way on that wastes least and leaves fewest headings unsure. */
function bestWay(
  from: number,
  walks: readonly Walked[],
  ways: ReadonlyMap<number, Way>,
  blocks: readonly PageBlock[],
): Way {
  const headings = [...walks[0]!.headings.keys()].filter((at) => at > from);
  const pages = new Map<number, number>();
  if (walks[0]!.headings.has(from)) pages.set(from, 0);
  let best: Way | null = null;
  let unsure = 0;
  for (const at of headings) {
    const places = walks.map((walk) => walk.headings.get(at)!);
    const ended = sameOf(places.map((place) => place.ended));
    // A heading directly under another one stays with it.
    if (ended !== null && blocks[at - 1]?.keepNext !== true) {
      const cost = unsure + BREAK + wasted(places) + ways.get(at)!.cost;
      if (best === null || cost < best.cost)
        best = { cost, next: at, pages: new Map(pages), turned: ended + 1 };
    }
    const page = sameOf(places.map((place) => place.page));
    if (page === null) unsure += UNSURE;
    else pages.set(at, page);
  }
  const last = sameOf(walks.map((walk) => walk.last));
  const cost = unsure + (last === null ? UNSURE : 0);
  return best === null || cost < best.cost ? { cost, next: null, pages, turned: last } : best;
}

const sameOf = (pages: readonly number[]): number | null =>
  pages.every((page) => page === pages[0]) ? pages[0]! : null;

const wasted = (places: readonly HeadingPlace[]): number => Math.max(...places.map(({ free }) => free));

function follow(ways: ReadonlyMap<number, Way>): FoundPages {
  const breaks = new Set<number>();
  const pages = new Map<number, number>();
  let first = 1;
  let way = ways.get(0)!;
  for (;;) {
    for (const [at, page] of way.pages) pages.set(at, first + page);
    if (way.next === null) return { breaks, pages, last: way.turned === null ? null : first + way.turned };
    first += way.turned!;
    breaks.add(way.next);
    way = ways.get(way.next)!;
  }
}
