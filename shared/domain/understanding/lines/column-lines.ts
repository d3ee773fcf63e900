import { isWithin } from '../meaning/sequences.ts';
import { tell } from '../meaning/told.ts';
import type { FoundTable, Placed } from '../tables/found-table.ts';
import { groupHeads, type GroupHeads } from './group-heads.ts';
import type { Line, LineKind, Said } from './line.ts';
import { holdsLineCodes } from './line-codes.ts';
import { kindOf, kindsOf } from './line-kind.ts';
import { bareQuarters, inItsTime } from './bare-numerals.ts';
import { isOpenPart, isWholeYear, saysTime } from './lone-times.ts';
import { isTime, say } from './say.ts';
import { namesSomePart } from './sheet-name.ts';
import type { LinesJob } from './table-lines.ts';

/** What heads each column of a table, labels too. */
export function columnLines(job: LinesJob): Map<number, Line> {
  const { table } = job;
  const columns = new Map<number, Line>();
  const heads = headRows(job);
  for (const col of [...table.labelCols, ...table.bodyCols]) columns.set(col, columnOf(col, heads, job));
  setColumnParents(columns, table);
  setFacts(columns, table);
  return columns;
}

/** Beside `Plan` the other column says what came of it, and of no victims that they are actual ones. */
function setFacts(columns: ReadonlyMap<number, Line>, { bodyCols }: FoundTable): void {
  const lines = bodyCols.map((col) => columns.get(col)!);
  if (!lines.some(({ kind }) => kind === 'plan')) return;
  for (const line of lines)
    line.own = line.own.map((said) =>
      isFact(said) ? { ...said, told: { ...said.told, members: [] } } : said,
    );
}

const isFact = ({ told: { tokens, members, roles } }: Said): boolean =>
  members.length > 0 &&
  members.every(({ what }) => what.some(({ code }) => code === 'actual')) &&
  tokens.every((_, at) => isWithin(members, at) && isWithin(roles, at));

/** `o cümlədən: qadın, kişi` beside a column are parts of it. */
function setColumnParents(columns: ReadonlyMap<number, Line>, { bodyCols }: FoundTable): void {
  let whole: Line | null = null;
  for (const col of bodyCols) {
    const line = columns.get(col)!;
    line.part = line.own.some(({ told }) => told.roles.some(({ what }) => what.includes('of-which')));
    if (line.part && whole !== null) line.near.push(...whole.own);
    else if (line.kind === 'value' || line.kind === 'total') whole = line;
  }
}

/** The rows of a heading that say something, with what stands in them for several columns. */
function headRows(job: LinesJob): HeadRow[] {
  const { headerRows, numberingRows } = job.table;
  const rows = headerRows.filter((row) => !numberingRows.includes(row));
  return rows.map((row) => ({
    row,
    groups: groupHeads(row, rows, job),
    quarters: bareQuarters(row, job),
  }));
}

interface HeadRow {
  row: number;
  groups: GroupHeads;
  quarters: ReturnType<typeof bareQuarters>;
}

function columnOf(col: number, heads: readonly HeadRow[], job: LinesJob): Line {
  const { grid, table, meanings } = job;
  const own: Said[] = [];
  for (const { row, groups, quarters } of heads) {
    const placed = grid.seenAt(row, col) ?? groups.over.get(col);
    if (placed && placed.text.trim() !== '' && !own.some((said) => said.placed === placed))
      own.push({
        placed,
        told: tell(inItsTime(placed.text, own, quarters.get(col)), job.base, meanings, job.tongue),
      });
  }
  const isLabel = table.labelCols.includes(col);
  if (isLabel && job.isTurned !== true) dropRowHeads(own, col, job);
  const kind = kindOfColumn();
  const unsure = heads.flatMap(({ groups }) => groups.unsure.get(col) ?? [])[0];
  const isNameless = !isLabel && kind === 'period' && own.some(({ placed }) => namesSomePart(placed.text));
  return {
    axis: 'column',
    at: col,
    ...(unsure === undefined ? {} : { unsure: say(unsure, job) }),
    ...(isNameless ? { nameless: true as const } : {}),
    kind: isLabel ? labelKind(kind, col, job) : isNameless ? 'total' : bodyKind(kind),
    own,
    near: [],
    periods: [],
    notes: [],
    part: false,
  };

  function kindOfColumn(): LineKind {
    if (isUnitsAlone(own, col, job)) return 'unit';
    if (holdsLineCodes(col, own, job)) return 'number';
    return kindOf(
      own.map(({ told }) => told),
      meanings,
    );
  }

  function bodyKind(said: LineKind): LineKind {
    if (isTimes(col, own, job)) return 'period';
    if (said === 'unit' && isWords(col, job)) return said;
    return said === 'label' || said === 'unit' || said === 'period' ? 'value' : said;
  }

  function labelKind(said: LineKind, at: number, { grid: cells }: LinesJob): LineKind {
    if (said === 'note' || said === 'date' || said === 'person' || said === 'status') return said;
    const texts = table.bodyRows.map((row) => cells.at(row, at)).filter((placed) => placed !== undefined);
    // Under `Göstərici / Vahid` too, where a table lies on its side.
    if (texts.length > 0 && texts.every((placed) => isTime(placed, job) || leavesTime(say(placed, job))))
      return 'period';
    // Under `Sıra` names of rows may stand, too.
    const worded = texts.filter(({ text }) => /\p{L}{3}/u.test(text));
    if (said === 'number' && worded.length * 2 > texts.length) return 'label';
    if (said === 'number' || said === 'unit' || said === 'period') return said;
    if (texts.length > 0 && texts.every(({ text }) => /^\s*(?:\d{1,3}[.)]?)+\s*$/.test(text)))
      return areCategories(texts, own, meanings) ? 'label' : 'number';
    // `a`, `b`, `c` before labels count them.
    if (table.labelCols.length > 1 && texts.length > 1 && areLetters(texts)) return 'number';
    const isUnit = ({ text }: Placed): boolean => {
      const told = tell(text, job.base, meanings);
      return told.units.some(({ from, to }) => from === 0 && to === told.tokens.length);
    };
    return texts.length > 1 && table.labelCols.length > 1 && texts.every(isUnit) ? 'unit' : 'label';
  }
}

/** Under `Yaş`, `CM maddəsi` numbers that do not run on from one another are ages and articles: parts of what is counted. */
function areCategories(
  texts: readonly Placed[],
  heads: readonly Said[],
  { lists }: LinesJob['meanings'],
): boolean {
  const isTelling = heads.some(
    ({ told: { tokens, axes, roles } }) =>
      axes.length > 0 || tokens.some((token, at) => !isWithin(roles, at) && !lists.isEmptyInTitle(token)),
  );
  if (!isTelling) return false;
  const numbers = texts.map(({ text }) => Number(text.replace(/[\s.)]+$/, '')));
  const runsOn = (value: number, at: number): boolean => value === 1 || value === numbers[at - 1]! + 1;
  return numbers.every(Number.isInteger) && !numbers.slice(1).every((value, at) => runsOn(value, at + 1));
}

/** Single letters, each behind the one above it in the alphabet. */
const areLetters = (texts: readonly Placed[]): boolean =>
  texts.every(
    ({ text }, i) =>
      /^\p{L}[.)]?$/u.test(text.trim()) && (i === 0 || text.trim() > texts[i - 1]!.text.trim()),
  );

/** `Göstərici | 2023 | Ölçü vahidi`: behind the values too a column of words states their units. */
function isWords(col: number, { grid, table }: LinesJob): boolean {
  const cells = table.bodyRows.map((row) => grid.at(row, col)).filter((placed) => placed !== undefined);
  return cells.length > 0 && cells.every(({ cell, text }) => cell.type !== 'number' && !/^\d/.test(text));
}

export const leavesTime = (said: Said): boolean => isOpenPart(said) || isWholeYear(said);

/** Under `Dövr` the cells of a column may be times, wherever it stands: `2023`, `9 ay`, `il`. */
function isTimes(col: number, heads: readonly Said[], job: LinesJob): boolean {
  const { table, grid, meanings } = job;
  const namesTime = heads.length > 0 && heads.every(({ told }) => saysOnlyTime(told, meanings));
  if (!namesTime || table.bodyCols.length < 2) return false;
  const cells = table.bodyRows.map((row) => grid.at(row, col)).filter((placed) => placed !== undefined);
  // Under `İl` numbers that look like years may as well be counts of the year.
  const isPlain = heads.some(isWholeYear) && cells.every(({ cell }) => cell.type === 'number');
  return !isPlain && cells.length > 0 && cells.every((placed) => saysTime(say(placed, job)));
}

/** `Dövr`, `Период`: no time of its own, and no other word. */
const saysOnlyTime = (told: Said['told'], meanings: LinesJob['meanings']): boolean =>
  told.span.periods.length === 0 &&
  told.span.part === undefined &&
  told.span.flags.length === 0 &&
  told.text.trim() !== '' &&
  (told.tokens.length === 0 ? /\p{L}/u.test(told.text) : kindsOf(told, meanings).has('period'));

/**
 * `Göstərici` over `Ölçü vahidi`: below the head of the labels stands what a row of the heading says of the columns, and
 * nothing of the labels.
 */
function dropRowHeads(own: Said[], col: number, { grid, table, meanings }: LinesJob): void {
  const isHead = ({ placed, told }: Said): boolean => {
    const merge = grid.mergeAt(placed.row, placed.col);
    const isWide = merge !== undefined && merge.right > merge.left && table.labelCols.includes(merge.right);
    return placed.col === col && !isWide && kindOf([told], meanings) === 'label';
  };
  const at = own.findIndex(isHead);
  if (at >= 0) own.splice(at + 1);
}

/** Units behind the values need no head: `93 | nəfər`. */
function isUnitsAlone(own: readonly Said[], col: number, job: LinesJob): boolean {
  const { grid, table, base, meanings } = job;
  if (table.labelCols.includes(col) || !own.every(({ placed }) => placed.col < col)) return false;
  const cells = table.bodyRows.flatMap((row) => grid.at(row, col) ?? []);
  if (cells.some(({ cell }) => cell.type !== 'text')) return false;
  const units = cells.filter(({ text }) => tell(text, base, meanings).units.some(({ from }) => from === 0));
  return units.length > 0 && units.length * 2 >= cells.length;
}
