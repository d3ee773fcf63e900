/** A line with what is written over it, or before it, nearer than the cells that head several lines. */
export interface Headed {
  at: number;
  path: string;
}

/** Lines under each of the cells that head several of them. */
export interface Grouped {
  groups: readonly (readonly Headed[])[];
  /** `sure`: the first cell begins at the first line, or equal groups show where it begins; else nobody can tell. */
  sure: boolean;
  /** The same lines come again in every group. */
  alike: boolean;
}

/**
 * Lone cells beside several lines head those up to the next one, or, written in their middle, those on both sides: which
 * of the two, the lines show where they come again in equal groups.
 *
 * @param heads where the cells stand, ascending, at least one
 * @param isOwn whether a line before the first of them is headed otherwise
 */
export function grouped(
  lines: readonly Headed[],
  heads: readonly number[],
  isOwn: (line: Headed) => boolean,
): Grouped {
  const after = heads.map((from, at) =>
    lines.filter((line) => line.at >= from && line.at < (heads[at + 1] ?? Infinity)),
  );
  const alike = heads.length > 1 && areAlike(after);
  if (!lines.some((line) => line.at < heads[0]! && !isOwn(line))) return { groups: after, sure: true, alike };
  const around = groupsAround(lines, heads);
  if (around !== null && !alike) return { groups: around, sure: true, alike: true };
  return { groups: after, sure: alike && around === null, alike };
}

/** As many equal groups as there are cells, one in each; null where the lines make none. */
function groupsAround(lines: readonly Headed[], heads: readonly number[]): Headed[][] | null {
  const size = lines.length / heads.length;
  if (heads.length < 2 || !Number.isInteger(size)) return null;
  const groups = heads.map((_, at) => lines.slice(at * size, (at + 1) * size));
  const isWithin = (group: readonly Headed[], at: number): boolean =>
    heads[at]! >= group[0]!.at && heads[at]! < (groups[at + 1]?.[0]?.at ?? Infinity);
  return groups.every(isWithin) && areAlike(groups) ? groups : null;
}

const areAlike = (groups: readonly (readonly Headed[])[]): boolean =>
  new Set(groups.map((group) => group.map(({ path }) => path).join('\u0000'))).size === 1;
