import { tell, type Told } from '../meaning/told.ts';
import type { Placed } from '../tables/found-table.ts';
import { grouped, type Grouped, type Headed } from './groups.ts';
import type { LinesJob } from './table-lines.ts';

/** What lone cells beside several lines head, by line. */
export interface GroupHeads {
  over: ReadonlyMap<number, Placed>;
  /** Lines of which nobody can tell whether the first cell heads them, and that cell. */
  unsure: ReadonlyMap<number, Placed>;
}

const NOTHING: GroupHeads = { over: new Map(), unsure: new Map() };

/** What the cells of a header row stand over, where no merge says it. */
export function groupHeads(row: number, rows: readonly number[], job: LinesJob): GroupHeads {
  const { grid, table } = job;
  if (row === rows.at(-1)) return NOTHING;
  // A year over the labels heads the values beside them.
  const overLabels = table.labelCols.flatMap((col) => grid.at(row, col) ?? []);
  const heads = [
    ...overLabels.filter(({ text }) => saysTime(told(text, job))),
    ...table.bodyCols.flatMap((col) => grid.at(row, col) ?? []).filter(({ text }) => text.trim()),
  ].toSorted((a, b) => a.col - b.col);
  if (heads.length === 0) return NOTHING;
  const lower = rows.filter((other) => other > row);
  const columns = table.bodyCols.flatMap((at): Headed[] => {
    const texts = lower.flatMap((other) => grid.seenAt(other, at)?.text.trim() ?? []);
    return texts.length === 0 ? [] : [{ at, path: texts.join('\n') }];
  });
  // A merge ends where it ends; only lone cells may stand for their neighbours.
  if (heads.some(({ col }) => grid.mergeAt(row, col) !== undefined))
    return { over: new Map(), unsure: besideMerges(row, heads, columns, job) };
  const groups = grouped(
    columns,
    heads.map(({ col }) => col),
    ({ path }) => path.split('\n').some((text) => isYear(text, job)),
  );
  const left = columns.filter(({ at }) => at < heads[0]!.col);
  const matters = !groups.sure && parts(heads, left, job);
  return {
    over: byLine(groups, heads),
    unsure: new Map(matters ? columns.map(({ at }) => [at, heads[0]!]) : []),
  };
}

/**
 * Columns that no head stands over, behind a merge in which their own heads stand, too: the merge may end in a wrong
 * place. One that holds the same head twice does; before one that does not, the same heads are those of the whole.
 */
function besideMerges(
  row: number,
  heads: readonly Placed[],
  columns: readonly Headed[],
  job: LinesJob,
): ReadonlyMap<number, Placed> {
  const { grid } = job;
  const bare = columns.filter(({ at }) => grid.seenAt(row, at) === undefined);
  const unsure = new Map<number, Placed>();
  for (const head of heads) {
    const merge = grid.mergeAt(row, head.col);
    if (merge === undefined || merge.right === merge.left || !parts([head], bare, job)) continue;
    const within = columns.filter(({ at }) => merge.left <= at && at <= merge.right).map(({ path }) => path);
    const repeats = new Set(within).size < within.length;
    const hasWhole = bare.some(({ at }) => at < heads[0]!.col);
    const next = heads.find(({ col }) => col > merge.right)?.col ?? Infinity;
    for (const { at, path } of bare)
      if (within.includes(path) && (repeats || (!hasWhole && merge.right < at && at < next)))
        unsure.set(at, head);
  }
  return unsure;
}

/**
 * What the cells of an outer column of labels stand before, where that is not plainly their own row and those below it:
 * years written once for several rows, or in the middle of them.
 */
export function groupLabels(col: number, rows: readonly number[], job: LinesJob): GroupHeads {
  const { grid, table } = job;
  const heads = rows.flatMap((row) => grid.at(row, col) ?? []).filter(({ text }) => text.trim());
  if (heads.length === 0 || heads.length === rows.length) return NOTHING;
  if (heads.some(({ row }) => grid.mergeAt(row, col) !== undefined)) return NOTHING;
  const inner = table.labelCols.filter((other) => other > col);
  const lines = rows.flatMap((at): Headed[] => {
    const texts = inner.flatMap((other) => grid.at(at, other)?.text.trim() ?? []);
    return texts.length === 0 || isTotal(texts.join('\n'), job) ? [] : [{ at, path: texts.join('\n') }];
  });
  const isDated = ({ path }: Headed): boolean => isYear(path, job);
  const groups = grouped(
    lines,
    heads.map(({ row }) => row),
    isDated,
  );
  if (groups.sure && groups.alike) return { over: byLine(groups, heads), unsure: new Map() };
  const isTime = heads.every(({ text }) => saysTime(told(text, job)));
  return {
    over: new Map(),
    unsure: new Map(isTime ? lines.filter((line) => !isDated(line)).map(({ at }) => [at, heads[0]!]) : []),
  };
}

const byLine = ({ groups }: Grouped, heads: readonly Placed[]): ReadonlyMap<number, Placed> =>
  new Map(groups.flatMap((group, n) => group.map(({ at }) => [at, heads[n]!] as const)));

const told = (text: string, { base, meanings, tongue }: LinesJob): Told => tell(text, base, meanings, tongue);

const isYear = (text: string, job: LinesJob): boolean =>
  told(text, job).span.periods.some((period) => period !== null);

const isTotal = (text: string, job: LinesJob): boolean =>
  told(text, job).roles.some(({ what }) => what.includes('total'));

const saysTime = ({ span }: Told): boolean => span.periods.length > 0 || span.part !== undefined;

/**
 * Whether the heads part what is counted, so that it matters where they begin: by time, or by a category where what
 * stands left of the first is no total of it.
 */
function parts(heads: readonly Placed[], left: readonly Headed[], job: LinesJob): boolean {
  const all = heads.map(({ text }) => told(text, job));
  if (all.some(saysTime)) return true;
  return all.some(({ members }) => members.length > 0) && !left.every(({ path }) => isTotal(path, job));
}
