import type { FoundTable } from '../tables/found-table.ts';
import type { Line, Said } from './line.ts';

/** A row that says only a category, with how far its label stands from the edge. */
interface Category {
  line: Line;
  indent: number;
  dimensions: ReadonlySet<string>;
  /** Where the rows of its very kind begin that it stands among. */
  first: number;
}

/**
 * `Zərərçəkmişlər` > `qadın` > `18-25 yaş`: a category below another one is a part of it, so that its row is heard under
 * both. Indents show it; without them that the upper kind comes again behind the lower one.
 */
export function nest(
  rows: ReadonlyMap<number, Line>,
  { sectionRows }: Pick<FoundTable, 'sectionRows'>,
  isBare: (line: Line) => boolean,
): void {
  let block: Category[] = [];
  let last: number | null = null;
  for (const line of rows.values()) {
    const bare = isBare(line);
    if (!bare || sectionRows.some((row) => last !== null && row > last && row < line.at)) {
      nestBlock(block);
      block = [];
    }
    if (bare && line.own.length > 0) {
      const dimensions = dimensionsOf(line.own);
      const above = block.at(-1);
      const isAlike = above !== undefined && isSame(above.dimensions, dimensions);
      const first = isAlike ? above.first : block.length;
      block.push({ line, indent: indentOf(line.own), dimensions, first });
    }
    last = line.at;
  }
  nestBlock(block);
}

function nestBlock(block: readonly Category[]): void {
  if (block.length < 2) return;
  const indented = new Set(block.map(({ indent }) => indent)).size > 1;
  const own = block.map(({ line }) => line.own);
  for (const [at, { line }] of block.entries()) {
    const above = indented ? lessIndented(block, at) : upperKind(block, at);
    line.near.unshift(...above.flatMap((upper) => own[upper]!));
  }
}

/** The rows above with ever smaller indents, nearest first; the figure itself is none of the block. */
function lessIndented(block: readonly Category[], at: number): number[] {
  const found: number[] = [];
  let { indent } = block[at]!;
  for (let upper = at - 1; upper >= 0; upper -= 1)
    if (block[upper]!.indent < indent) {
      indent = block[upper]!.indent;
      if (block[upper]!.dimensions.size > 0) found.push(upper);
    }
  return found;
}

/** The nearest row above of another kind that goes on behind rows of this one: woman, age, age, man, age. */
function upperKind(block: readonly Category[], at: number): number[] {
  const { dimensions } = block[at]!;
  if (dimensions.size === 0) return [];
  // A list of a thousand towns is gone over at one go.
  for (let upper = block[at]!.first - 1; upper >= 0; upper = block[upper]!.first - 1) {
    const kind = block[upper]!.dimensions;
    if (kind.size === 0 || shares(kind, dimensions)) continue;
    return goesOnBehind(block, kind, dimensions) ? [upper] : [];
  }
  return [];
}

function goesOnBehind(
  block: readonly Category[],
  upper: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): boolean {
  const first = block.findIndex(({ dimensions }) => shares(dimensions, upper));
  const below = block.findIndex(({ dimensions }) => shares(dimensions, lower));
  return below > first && block.some(({ dimensions }, n) => n > below && shares(dimensions, upper));
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && one.isSubsetOf(other);

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => !one.isDisjointFrom(other);

const dimensionsOf = (own: readonly Said[]): ReadonlySet<string> =>
  new Set(
    own.flatMap(({ told }) => told.members.flatMap(({ what }) => what.map(({ dimension }) => dimension))),
  );

/** Blanks before the label. */
const indentOf = ([first]: readonly Said[]): number =>
  first === undefined ? 0 : /^[\s\u00a0]*/u.exec(first.placed.text)![0].length;
