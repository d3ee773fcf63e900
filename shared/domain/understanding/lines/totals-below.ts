import type { Line } from './line.ts';

/**
 * The figure of which each row is a part where that stands below its parts (`qadın`, `kişi`, `zərərçəkmişlər, cəmi`): so
 * it is where the first parts of all have nothing above them and every group of them ends in a total. Where only some do,
 * nobody can tell of the others which of the two figures they are a part of.
 *
 * @param rows of one section, in order
 * @param isBare names no figure of its own
 */
export function totalsBelow(
  rows: readonly Line[],
  isBare: (line: Line) => boolean,
): { parentOf: ReadonlyMap<Line, Line>; unsure: ReadonlyMap<Line, Line> } {
  const parentOf = new Map<Line, Line>();
  const unsure = new Map<Line, Line>();
  const groups = groupsOf(rows, isBare);
  const [first] = groups;
  if (first?.above !== undefined || first?.below === undefined || !isTotal(first.below))
    return { parentOf, unsure };
  const isPattern = groups.every(({ below }) => below !== undefined && isTotal(below));
  for (const { parts, above, below } of groups) {
    const into = isPattern || above === undefined ? parentOf : unsure;
    const figure = isPattern ? below : (above ?? below);
    if (figure !== undefined) for (const part of parts) into.set(part, figure);
  }
  return { parentOf, unsure };
}

interface Group {
  parts: Line[];
  above?: Line;
  below?: Line;
}

/** Rows that follow each other and name no figure, with the figures right above and below them. */
function groupsOf(rows: readonly Line[], isBare: (line: Line) => boolean): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  let above: Line | undefined;
  for (const line of rows) {
    if (line.own.length === 0) continue;
    // `o cümlədən` says itself that it is a part of what stands above it.
    if (isBare(line) && isTotal(line)) {
      // `Cəmi` alone is the total of what stands above it, and says of what nothing.
      open = undefined;
      continue;
    }
    if (isBare(line) && !line.part) {
      if (open === undefined) groups.push((open = { parts: [], ...(above === undefined ? {} : { above }) }));
      open.parts.push(line);
      continue;
    }
    if (open !== undefined) open.below = line;
    open = undefined;
    above = line;
  }
  return groups;
}

/** It says that it is the total of something. */
const isTotal = ({ own }: Line): boolean =>
  own.some(({ told }) => told.roles.some(({ what }) => what.includes('total') && !what.includes('of-which')));
