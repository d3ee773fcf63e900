import type { Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { lower } from '../../text/fold.ts';
import { tell } from '../meaning/told.ts';
import type { FoundTable, Placed, SheetTables } from '../tables/found-table.ts';
import { headsSources, isMarkedNote, saysNote } from '../tables/note-words.ts';
import type { Grid } from './grid.ts';
import { continuedRows } from './continued.ts';
import { columnLines, leavesTime } from './column-lines.ts';
import { groupLabels, type GroupHeads } from './group-heads.ts';
import { labelsBeside } from './labels-beside.ts';
import type { Line, Said, TableLines } from './line.ts';
import { kindOf } from './line-kind.ts';
import { dayAlone, isOpenPart } from './lone-times.ts';
import { isOfFigures, namesNoFigure, setParents } from './parents.ts';
import { isTime, say } from './say.ts';
import type { SheetTime } from './sheet-name.ts';

export interface LinesJob {
  grid: Grid;
  table: FoundTable;
  meanings: Meanings;
  base: Period;
  tongue: ReturnType<Meanings['lexicon']['tongueOf']>;
  sheetTime?: SheetTime | undefined;
  /** Its rows are read as columns: what is said of each is a label of them all the same. */
  isTurned?: boolean;
}

/** The words of a table by line: what heads its columns, what its rows are called, what stands above. */
export function linesOf(found: SheetTables, whole: LinesJob): TableLines {
  const { grid, meanings, base, tongue } = whole;
  const {
    behind,
    before,
    unsure,
    rows: continued,
  } = continuedRows({
    grid,
    table: whole.table,
    told: ({ text }) => tell(text, base, meanings, tongue),
    restricts: ({ tokens }) => tokens.some(meanings.lists.restricts),
    isBare: (told) => namesNoFigure([told], meanings),
    isFigure: (told) => isOfFigures(told, meanings),
  });
  const table = {
    ...whole.table,
    sectionRows: whole.table.sectionRows.filter((row) => !continued.has(row)),
  };
  const job = { ...whole, table };
  const columns = columnLines(job);
  const rows = new Map<number, Line>();
  const labels = labelGroups(columns, job);
  const beside = labelsBeside(columns, job);
  const said = (placed: Placed): Said => say(placed, job);
  for (const row of table.bodyRows) {
    if (continued.has(row)) continue;
    const line = rowOf(row, columns, labels, job);
    line.own.push(...beside.flatMap((col) => grid.seenAt(row, col) ?? []).map(said));
    line.own.unshift(...[before.get(row) ?? []].flat().map(said));
    line.own.push(...(behind.get(row) ?? []).map(said));
    const doubted = unsure.get(row);
    if (doubted !== undefined) line.unsure ??= said(doubted);
    rows.set(row, line);
  }
  setParents(rows, table, (row) => sectionText(row, job).map(said), meanings);
  return {
    rows,
    columns,
    labelHeads: headsOfLabels(columns, table, (kind) => kind === 'label'),
    corners: headsOfLabels(columns, table, (kind) => SPEAKING.has(kind)),
    captions: table.captions.toReversed().map(said),
    titles: (table.titles ?? found.titles).toReversed().map(said),
    ...(job.sheetTime === undefined ? {} : { sheetTime: job.sheetTime }),
  };
}

/** What stands over the labels and says more of them than that they are labels: each text once. */
function headsOfLabels(
  columns: ReadonlyMap<number, Line>,
  { labelCols }: FoundTable,
  speaks: (kind: Line['kind']) => boolean,
): Said[] {
  const heads = labelCols
    .map((col) => columns.get(col)!)
    .filter(({ kind }) => speaks(kind))
    .flatMap(({ own }) => own);
  return heads.filter((said, at) => heads.findIndex(({ placed }) => placed === said.placed) === at);
}

/** A head over the labels that makes its column a plan or an average speaks of the values: labels are neither. */
const SPEAKING: ReadonlySet<Line['kind']> = new Set(['label', 'value', 'period', 'plan', 'average', 'share']);

/** What stands once for several rows in the outer columns of labels, by column; sections begin anew. */
function labelGroups(
  columns: ReadonlyMap<number, Line>,
  job: LinesJob,
): ReadonlyMap<number, readonly GroupHeads[]> {
  const { labelCols, bodyRows, sectionRows } = job.table;
  const last = labelCols.findLast((col) => columns.get(col)!.kind === 'label');
  const outer = labelCols.filter(
    (col) => last !== undefined && col < last && /^(?:label|period)$/.test(columns.get(col)!.kind),
  );
  if (outer.length === 0) return new Map();
  const sections = new Set(sectionRows);
  const runs: number[][] = [[]];
  for (const row of bodyRows)
    if (sections.has(row)) runs.push([]);
    else runs.at(-1)!.push(row);
  return new Map(outer.map((col) => [col, runs.map((run) => groupLabels(col, run, job))]));
}

function rowOf(
  row: number,
  columns: ReadonlyMap<number, Line>,
  groups: ReturnType<typeof labelGroups>,
  job: LinesJob,
): Line {
  const { grid, table, meanings } = job;
  const line: Line = {
    axis: 'row',
    at: row,
    kind: 'value',
    own: [],
    near: [],
    periods: [],
    notes: [],
    part: false,
  };
  const labels = table.labelCols.filter((col) => columns.get(col)!.kind === 'label');
  for (const col of table.labelCols) {
    const { kind } = columns.get(col)!;
    const own = groups.get(col) ?? [];
    const headed = own.find(({ over }) => over.has(row))?.over.get(row);
    const unsure = own.find((one) => one.unsure.has(row))?.unsure.get(row);
    if (unsure !== undefined) line.unsure = say(unsure, job);
    const placed = grid.at(row, col) ?? (kind === 'period' ? (headed ?? grid.seenAt(row, col)) : undefined);
    if (kind === 'label') {
      const above = placed ?? (col === labels.at(-1) ? undefined : (headed ?? filledFrom(row, col, job)));
      if (above === undefined || above.text.trim() === '') continue;
      if (placed) line.own.push(say(above, job));
      else line.near.push(say(above, job));
    } else if (placed && kind === 'unit') line.unit = say(placed, job);
    else if (placed && kind === 'period') {
      const said = say(placed, job);
      (isTime(placed, job) || leavesTime(said) ? line.periods : line.own).push(said);
    } else if (placed && (kind === 'note' || kind === 'date')) line.notes.push(placed);
  }
  for (const col of table.bodyCols) {
    const placed = grid.at(row, col);
    const { kind } = columns.get(col)!;
    if (placed && kind === 'note') line.notes.push(placed);
    else if (placed && kind === 'unit') line.unit ??= say(placed, job);
    else if (placed && kind === 'period') line.periods.push(say(placed, job));
  }
  const source = line.notes.find(({ col }) =>
    columns.get(col)!.own.some(({ placed }) => headsSources(placed.text)),
  );
  if (source !== undefined) line.source = say(source, job);
  const kind = kindOf(
    line.own.map(({ told }) => told),
    meanings,
  );
  if ((kind === 'period' || isOpenAlone(line)) && hasCounts(row, job)) line.nameless = true;
  const [only] = line.own;
  const isWhole = line.own.length === 1 && WHOLE_COUNTRY.test(lower(only!.placed.text));
  line.kind =
    line.nameless === true || isWhole
      ? 'total'
      : kind === 'label' || kind === 'number' || kind === 'unit' || kind === 'note' || kind === 'date'
        ? 'value'
        : kind;
  line.part = line.own.some(({ told }) =>
    told.roles.some(({ from, what }) => from === 0 && what.includes('of-which')),
  );
  return line;
}

/** `Yarımil` in a column of times, and no other label: which half it is the months above it show. */
const isOpenAlone = ({ own, near, periods }: Line): boolean =>
  own.length === 0 && near.length === 0 && periods.length > 0 && periods.every(isOpenPart);

/** Among regions a row of the whole country is their total. */
const WHOLE_COUNTRY =
  /^\s*(?:(?:ümumi(?:likdə)? )?(?:ölkə|respublika) (?:üzrə|ərazisində)(?: cəmi)?|(?:всего )?по (?:стране|республике)(?: в целом)?|nationwide|countrywide|(?:whole )?country(?: total)?|ülke geneli(?:nde)?)\s*:?\s*$/u;

/** Numbers that are no times: the row is no second heading. */
const hasCounts = (row: number, job: LinesJob): boolean =>
  job.table.bodyCols.some((col) => {
    const placed = job.grid.at(row, col);
    return placed !== undefined && /\d/.test(placed.text) && !isTime(placed, job);
  });

/** A label of an outer column stands for the rows below it until the next. */
function filledFrom(row: number, col: number, { grid, table }: LinesJob): Placed | undefined {
  const seen = grid.seenAt(row, col);
  if (seen) return seen;
  for (let above = row - 1; above >= (table.bodyRows[0] ?? row); above -= 1) {
    if (table.sectionRows.includes(above)) return undefined;
    const placed = grid.at(above, col);
    if (placed) return placed;
  }
  return undefined;
}

/** The lone text in force over a row. */
function sectionText(row: number, job: LinesJob): Placed[] {
  const { grid, table } = job;
  const section = table.sectionRows.filter((at) => at < row).at(-1);
  if (section === undefined) return [];
  for (let col = table.box.left; col <= table.box.right; col += 1) {
    const placed = grid.at(section, col);
    // `2022` alone over rows is the time of all of them.
    if (placed && (/\p{L}/u.test(placed.text) || isTime(placed, job) || dayAlone(say(placed, job)) !== null))
      return isMarkedNote(placed.text) || saysNote(placed.text) ? [] : [placed];
  }
  return [];
}
