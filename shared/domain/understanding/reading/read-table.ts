import type { Period } from '../../periods/period.ts';
import type { Grid } from '../lines/grid.ts';
import type { Line, Said, TableLines } from '../lines/line.ts';
import { periodOf } from '../lines/cell-period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell, type Told } from '../meaning/told.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { FoundTable, Placed } from '../tables/found-table.ts';
import { candidatesIn, type Candidate } from './candidate.ts';
import { keyOf } from './key-of.ts';
import type { CellReading } from './cell-reading.ts';
import { agreed, wordingsOf } from './in-tongues.ts';
import { scopeOf, type Scope, type Text } from './scope.ts';
import { doubtYears } from './doubt-years.ts';
import { unitOf } from './unit-of.ts';

export interface TableJob {
  grid: Grid;
  table: FoundTable;
  lines: TableLines;
  meanings: Meanings;
  base: Period;
  /** Body that counted, as sheet and titles say. */
  agency: string;
  /** It and the bodies that it belongs to. */
  bodies: ReadonlySet<string>;
}

/** What each cell of a table's body can mean by what stands around it; nothing is taken yet. */
export function readTable(job: TableJob): CellReading[] {
  const { table, lines, grid } = job;
  const remembered = new Map<string, readonly Candidate[]>();
  const readings: CellReading[] = [];
  for (const row of lines.rows.values())
    for (const col of table.bodyCols) {
      const placed = grid.at(row.at, col);
      if (placed === undefined || isBlank(placed) || table.sectionRows.includes(row.at)) continue;
      const column = lines.columns.get(col)!;
      readings.push(loneNumber(placed, row, column, job) ?? readCell(placed, row, column, job, remembered));
    }
  return readings;
}

/**
 * Below a list, under its headers for dates and remarks, a number beside a label that names a figure is its value:
 * `Dəyişiklik edilmiş fərmanlar | | 1`.
 */
function loneNumber(placed: Placed, row: Line, column: Line, job: TableJob): CellReading | null {
  if ((column.kind !== 'date' && column.kind !== 'note') || placed.cell.type !== 'number') return null;
  if (column.kind === 'date' && isDayNumber(placed.cell.value)) return null;
  const { grid, table } = job;
  const others = table.bodyCols.filter((col) => col !== placed.col && grid.at(row.at, col) !== undefined);
  if (others.length > 0) return null;
  const bare: Line = { ...column, kind: 'value', own: [], near: [] };
  const named: Line = { ...row, kind: 'value', near: [], notes: [] };
  const reading = readCell(placed, named, bare, job, new Map());
  if (reading.candidates[0]?.exact !== true) return null;
  // Where it stands speaks against it: only a layout that knows the sheet outweighs that.
  reading.holds.push({ why: 'kind', scope: 'cell' });
  return reading;
}

/** Days as a spreadsheet counts them, from 2000 to 2050. */
const [FIRST_DAY, LAST_DAY] = [36_526, 55_153];

/** `45291` under `Tarix` is a day that lost its format. */
const isDayNumber = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;

const isBlank = ({ text, cell }: Placed): boolean =>
  text.trim() === '' && cell.formula === undefined && cell.type !== 'error' && cell.type !== 'number';

function readCell(
  placed: Placed,
  row: Line,
  header: Line,
  job: TableJob,
  remembered: Map<string, readonly Candidate[]>,
): CellReading {
  const { grid, lines, base, agency } = job;
  const merge = grid.mergeAt(placed.row, placed.col);
  const merged = merge === undefined ? null : merge.bottom > merge.top ? 'rows' : 'columns';
  const quantity = readQuantity(placed.cell, { merged });
  const noDay = header.kind === 'date' && isCount(quantity);
  const column: Line = noDay ? { ...header, kind: 'value', own: [] } : header;
  const unit = unitOf(quantity, row, column, job);
  const reading: CellReading = {
    placed,
    row,
    column,
    quantity,
    time: periodOf(row, column, lines, base),
    agency,
    named: namedBy(lines),
    ...(unit === undefined ? {} : { unit }),
    candidates: [],
    holds: noDay ? [{ why: 'number', scope: 'cell', doubts: ['date-like'] }] : [],
    evidence: new Set(),
    isTotal: row.kind === 'total' || column.kind === 'total',
    also: [],
  };
  if (isIdle(reading)) return reading;
  const mark = `${rowMark(row)}\n${columnMark(column)} ${unit?.unit} ${unit?.factor}`;
  let candidates = remembered.get(mark);
  if (candidates === undefined) remembered.set(mark, (candidates = candidatesAt(reading, job)));
  reading.candidates = candidates;
  const axis = yearAxis(row, column, job);
  if (axis !== null) applyYears(reading, axis, job);
  doubtYears(reading, job);
  return reading;
}

/** What the words around a cell name; what each wording of a label in two languages names, where that is one key. */
function candidatesAt({ quantity, row, column, unit }: CellReading, job: TableJob): readonly Candidate[] {
  const { meanings, base } = job;
  const below = candidatesIn(scopeAt(row, column, job, unit?.unit), meanings);
  const found = isItself(row, below[0], job)
    ? candidatesIn(scopeAt(withoutRows(row, job), column, job, unit?.unit), meanings)
    : below;
  if (found[0]?.open.some(({ place }) => place === 'own') !== true) return found;
  const tellPart = (text: string): Told => tell(text, base, meanings);
  const ways = [
    ...wordingsOf(row, tellPart).map((lines) => lines.map((line): [Line, Line] => [line, column])),
    ...wordingsOf(column, tellPart).map((lines) => lines.map((line): [Line, Line] => [row, line])),
  ];
  for (const way of ways) {
    // A scale that one of them states is that of the value, or they are no wordings of one thing.
    const isCounted = way.every(([of, under]) => {
      const own = unitOf(quantity, of, under, job);
      return own === undefined || (own.unit === unit?.unit && own.factor === unit.factor);
    });
    const one = isCounted
      ? agreed(way.values().map(([of, under]) => candidatesIn(scopeAt(of, under, job, unit?.unit), meanings)))
      : null;
    if (one !== null) return one;
  }
  return found;
}

/** A number `2.1`, a dash or an indent before a label: it is under the one above. */
const UNDER = /^(?:\s*\d{1,3}\.\d|\s+|\s*[-–—•])/u;

/**
 * `İşlə təmin edilib` is a category of many things and, whole, a figure of this very sender: not of a row above that
 * tells of another category of its kind, unless it stands under it.
 */
const isItself = (row: Line, best: Candidate | undefined, job: TableJob): boolean =>
  best !== undefined &&
  best.exact &&
  best.phrase.condition?.agencies !== undefined &&
  !row.part &&
  row.near.some((said) => isOfRow(said, job)) &&
  row.near.every((said) => !isOfRow(said, job) || isOfOneKind(said, row)) &&
  !row.own.some(({ placed }) => UNDER.test(placed.text));

const dimensionsOf = (texts: readonly Said[]): Set<string> =>
  new Set(
    texts.flatMap(({ told }) => told.members.flatMap(({ what }) => what.map(({ dimension }) => dimension))),
  );

function isOfOneKind(said: Said, { own }: Line): boolean {
  const [above, beside] = [dimensionsOf([said]), dimensionsOf(own)];
  return above.size > 0 && above.isSubsetOf(beside);
}

const isOfRow = ({ placed }: Said, { lines }: TableJob): boolean => lines.rows.has(placed.row);

const withoutRows = (row: Line, job: TableJob): Line => ({
  ...row,
  near: row.near.filter((said) => !isOfRow(said, job)),
});

const bodiesNamed = new WeakMap<TableLines, readonly string[]>();

/** Bodies that titles and captions name; one list for all cells under them. */
function namedBy(lines: TableLines): readonly string[] {
  const known = bodiesNamed.get(lines);
  if (known !== undefined) return known;
  const bodies = [...lines.captions, ...lines.titles].flatMap(({ told }) =>
    told.agencies.flatMap(({ what }) => what),
  );
  bodiesNamed.set(lines, bodies);
  return bodies;
}

const rowMarks = new WeakMap<Line, string>();

/** Equal for rows of the same words under the same parents: all that candidates take from a row. */
function rowMark(row: Line): string {
  const known = rowMarks.get(row);
  if (known !== undefined) return known;
  const own = row.own.map(({ placed }) => placed.text);
  const mark = JSON.stringify([own, row.near.map(({ placed }) => placed.cell.ref)]);
  rowMarks.set(row, mark);
  return mark;
}

const columnMarks = new WeakMap<Line, string>();

/** Equal for columns of the same words. */
function columnMark(column: Line): string {
  const known = columnMarks.get(column);
  if (known !== undefined) return known;
  const words = [...column.near, ...column.own].flatMap(({ told }) => told.tokens.map(({ text }) => text));
  const mark = words.join(' ');
  columnMarks.set(column, mark);
  return mark;
}

/** No day and no year: something else stands in a column of days, as where a small table goes on below it. */
const isCount = (quantity: CellReading['quantity']): boolean =>
  quantity.kind === 'number' && quantity.doubts.length === 0 && quantity.value >= 0 && quantity.value < 1000;

/** The dimension whose categories are years, where what stands above says that the rows are such years. */
function yearAxis(row: Line, column: Line, { lines, table, meanings, grid, base }: TableJob): string | null {
  if (!yearTexts(row, column, lines).some(({ told }) => told.span.periods.length > 0)) return null;
  const labels = table.labelCols.flatMap((col) => lines.columns.get(col)?.own ?? []);
  const texts = [...labels, ...column.own, ...row.near, ...lines.captions, ...lines.titles].map(
    ({ told }) => told,
  );
  const name = tell(grid.sheet.name, base, meanings);
  const named = [...texts, name].flatMap((told) => told.axes.flatMap(({ what }) => what));
  const dimension = named.find((id) => meanings.catalogue.dimensionsById.get(id)?.open === 'year');
  return dimension ?? null;
}

const rowsDated = new WeakMap<TableLines, boolean>();

/** Where a category that is a year stands: in the label; in the header where no label has a year. */
const yearTexts = (row: Line, column: Line, lines: TableLines): Said[] =>
  areRowsDated(lines) ? [...row.own, ...row.periods] : column.own;

function areRowsDated(lines: TableLines): boolean {
  const known = rowsDated.get(lines);
  if (known !== undefined) return known;
  const dated = [...lines.rows.values()].some(({ own, periods }) =>
    [...own, ...periods].some(({ told }) => told.span.periods.length > 0),
  );
  rowsDated.set(lines, dated);
  return dated;
}

/** `2016` under "years of exploitation" is a category of the victims of this year. */
function applyYears(reading: CellReading, dimension: string, { lines, base, meanings }: TableJob): void {
  const { row, column } = reading;
  const period = yearTexts(row, column, lines).flatMap(({ told }) => told.span.periods)[0];
  if (period === undefined || period === null) return;
  const [withoutRow, withoutColumn]: [Line, Line] = areRowsDated(lines)
    ? [{ ...row, own: [], periods: [] }, column]
    : [row, { ...column, own: [] }];
  reading.candidates = reading.candidates.flatMap((candidate) => {
    if (meanings.phrases.dimensionsOf.get(candidate.indicator)?.has(dimension) !== true) return [];
    const categories = { ...candidate.categories, [dimension]: period };
    const { figure, known, scope } = keyOf(candidate.indicator, categories, meanings);
    return [{ ...candidate, categories, figure, known, scope }];
  });
  if (reading.candidates.length > 0) reading.time = periodOf(withoutRow, withoutColumn, lines, base);
}

/** Remarks, dates and names count nothing, whatever stands around them. */
const isIdle = ({ column, row, quantity }: CellReading): boolean =>
  ['note', 'date', 'person', 'status', 'number', 'unit', 'period'].includes(column.kind) ||
  row.kind === 'status' ||
  row.kind === 'person' ||
  quantity.kind === 'text';

const partings = new WeakMap<TableLines, ReadonlySet<string>>();

/** Dimensions whose categories labels or headers name, or whose years they are. */
function partedBy(lines: TableLines, { catalogue }: Meanings): ReadonlySet<string> {
  const known = partings.get(lines);
  if (known !== undefined) return known;
  const own = [...lines.rows.values(), ...lines.columns.values()].flatMap((line) => [
    ...line.own,
    ...line.near,
  ]);
  const parted = new Set(
    own.flatMap(({ told }) => told.members.flatMap(({ what }) => what.map(({ dimension }) => dimension))),
  );
  for (const { id, open } of catalogue.dimensions) if (open === 'year') parted.add(id);
  partings.set(lines, parted);
  return parted;
}

function scopeAt(row: Line, column: Line, job: TableJob, unit: string | undefined): Scope {
  const { lines, bodies } = job;
  const texts: Text[] = [
    ...row.own.map((said): Text => ({ place: 'own', axis: 'row', said })),
    ...column.own.toReversed().map((said): Text => ({ place: 'own', axis: 'column', said })),
    ...column.near.map((said): Text => ({ place: 'near', axis: 'column', said })),
    ...row.near.map((said): Text => ({ place: 'near', axis: 'row', said })),
    ...lines.labelHeads.map((said): Text => ({ place: 'caption', axis: null, said, isHead: true })),
    ...lines.captions.map((said): Text => ({ place: 'caption', axis: null, said })),
    ...lines.titles.map((said): Text => ({ place: 'title', axis: null, said })),
  ];
  return scopeOf(texts, bodies, unit, partedBy(lines, job.meanings), job.meanings);
}
