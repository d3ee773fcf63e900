import type { Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell } from '../meaning/told.ts';
import type { FoundTable, Placed, SheetTables } from '../tables/found-table.ts';
import { headsSources, isMarkedNote } from '../tables/note-words.ts';
import type { Grid } from './grid.ts';
import { continuedRows } from './continued.ts';
import { labelsBeside } from './labels-beside.ts';
import { groupHeads, groupLabels, type GroupHeads } from './group-heads.ts';
import type { Line, LineKind, Said, TableLines } from './line.ts';
import { kindOf } from './line-kind.ts';
import { isOfFigures, namesNoFigure, setParents } from './parents.ts';
import { namesSomePart, type SheetTime } from './sheet-name.ts';

export interface LinesJob {
  grid: Grid;
  table: FoundTable;
  meanings: Meanings;
  base: Period;
  tongue: ReturnType<Meanings['lexicon']['tongueOf']>;
  sheetTime?: SheetTime | undefined;
}

/** The words of a table by line: what heads its columns, what its rows are called, what stands above. */
export function linesOf(found: SheetTables, whole: LinesJob): TableLines {
  const { grid, meanings, base, tongue } = whole;
  const {
    behind,
    before,
    rows: continued,
  } = continuedRows({
    grid,
    table: whole.table,
    told: ({ text }) => tell(text, base, meanings, tongue),
    isBare: (told) => namesNoFigure([told], meanings),
    isFigure: (told) => isOfFigures(told, meanings),
  });
  const table = {
    ...whole.table,
    sectionRows: whole.table.sectionRows.filter((row) => !continued.has(row)),
  };
  const job = { ...whole, table };
  const columns = new Map<number, Line>();
  const heads = headRows(job);
  for (const col of [...table.labelCols, ...table.bodyCols]) columns.set(col, columnOf(col, heads, job));
  setColumnParents(columns, table);
  const rows = new Map<number, Line>();
  const labels = labelGroups(columns, job);
  const beside = labelsBeside(columns, job);
  const said = (placed: Placed): Said => ({ placed, told: tell(placed.text, base, meanings, tongue) });
  for (const row of table.bodyRows) {
    if (continued.has(row)) continue;
    const line = rowOf(row, columns, labels, job);
    line.own.push(...beside.flatMap((col) => grid.seenAt(row, col) ?? []).map(said));
    line.own.unshift(...[before.get(row) ?? []].flat().map(said));
    line.own.push(...(behind.get(row) ?? []).map(said));
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

const say = (placed: Placed, { base, meanings, tongue }: LinesJob): Said => ({
  placed,
  told: tell(placed.text, base, meanings, tongue),
});

/** The rows of a heading that say something, with what stands in them for several columns. */
function headRows(job: LinesJob): { row: number; groups: GroupHeads }[] {
  const { headerRows, numberingRows } = job.table;
  const rows = headerRows.filter((row) => !numberingRows.includes(row));
  return rows.map((row) => ({ row, groups: groupHeads(row, rows, job) }));
}

function columnOf(col: number, heads: ReturnType<typeof headRows>, job: LinesJob): Line {
  const { grid, table, meanings } = job;
  const own: Said[] = [];
  for (const { row, groups } of heads) {
    const placed = grid.seenAt(row, col) ?? groups.over.get(col);
    if (placed && placed.text.trim() !== '' && !own.some((said) => said.placed === placed))
      own.push({ placed, told: tell(inItsTime(placed.text, own), job.base, meanings, job.tongue) });
  }
  const isLabel = table.labelCols.includes(col);
  if (isLabel) dropRowHeads(own, col, job);
  const kind = isUnitsAlone(own, col, job)
    ? 'unit'
    : kindOf(
        own.map(({ told }) => told),
        meanings,
      );
  const unsure = heads.flatMap(({ groups }) => groups.unsure.get(col) ?? [])[0];
  const isNameless = !isLabel && kind === 'period' && own.some(({ placed }) => namesSomePart(placed.text));
  return {
    axis: 'column',
    at: col,
    ...(unsure === undefined ? {} : { unsure: say(unsure, job) }),
    ...(isNameless ? { nameless: true as const } : {}),
    kind: isLabel
      ? labelKind(kind, col, job)
      : isNameless
        ? 'total'
        : kind === 'unit' && isWords(col, job)
          ? 'unit'
          : kind === 'label' || kind === 'unit' || kind === 'period'
            ? 'value'
            : kind,
    own,
    near: [],
    periods: [],
    notes: [],
    part: false,
  };

  function labelKind(said: LineKind, at: number, { grid: cells }: LinesJob): LineKind {
    if (said === 'note' || said === 'date' || said === 'person' || said === 'status') return said;
    const texts = table.bodyRows.map((row) => cells.at(row, at)).filter((placed) => placed !== undefined);
    // Under `Göstərici / Vahid` too, where a table lies on its side.
    if (texts.length > 0 && texts.every((placed) => isTime(placed, job))) return 'period';
    if (said === 'number' || said === 'unit' || said === 'period') return said;
    if (texts.length > 0 && texts.every(({ text }) => /^\s*(?:\d{1,3}[.)]?)+\s*$/.test(text)))
      return 'number';
    const isUnit = ({ text }: Placed): boolean => {
      const told = tell(text, job.base, meanings);
      return told.units.some(({ from, to }) => from === 0 && to === told.tokens.length);
    };
    return texts.length > 1 && table.labelCols.length > 1 && texts.every(isUnit) ? 'unit' : 'label';
  }
}

/** `Göstərici | 2023 | Ölçü vahidi`: behind the values too a column of words states their units. */
function isWords(col: number, { grid, table }: LinesJob): boolean {
  const cells = table.bodyRows.map((row) => grid.at(row, col)).filter((placed) => placed !== undefined);
  return cells.length > 0 && cells.every(({ cell, text }) => cell.type !== 'number' && !/^\d/.test(text));
}

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

/** A label that names a time and nothing else: `2021`, `Yanvar`, `I rüb`. */
function isTime(placed: Placed, { base, meanings, tongue }: LinesJob): boolean {
  const { span, tokens } = tell(placed.text, base, meanings, tongue);
  return (span.periods.length > 0 || span.part !== undefined) && tokens.length === 0;
}

const ORDINAL = /^\s*(?:IV|I{1,3}|[1-4])\.?\s*$/;
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/rüb|rub|квартал|quarter|çeyrek/i, 'rüb'],
  [/yarımil|yarim il|полугод|half|yarıyıl/i, 'yarımil'],
];

/** `II` under `rüblər üzrə` is a quarter. */
function inItsTime(text: string, above: readonly Said[]): string {
  if (!ORDINAL.test(text)) return text;
  const part = PARTS.find(([word]) => above.some(({ placed }) => word.test(placed.text)));
  return part === undefined ? text : `${text.trim()} ${part[1]}`;
}

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
    else if (placed && kind === 'period')
      (isTime(placed, job) ? line.periods : line.own).push(say(placed, job));
    else if (placed && (kind === 'note' || kind === 'date')) line.notes.push(placed);
  }
  for (const col of table.bodyCols) {
    const placed = grid.at(row, col);
    const { kind } = columns.get(col)!;
    if (placed && kind === 'note') line.notes.push(placed);
    else if (placed && kind === 'unit') line.unit ??= say(placed, job);
  }
  const source = line.notes.find(({ col }) =>
    columns.get(col)!.own.some(({ placed }) => headsSources(placed.text)),
  );
  if (source !== undefined) line.source = say(source, job);
  const kind = kindOf(
    line.own.map(({ told }) => told),
    meanings,
  );
  if (kind === 'period' && hasCounts(row, job)) line.nameless = true;
  line.kind =
    line.nameless === true
      ? 'total'
      : kind === 'label' || kind === 'number' || kind === 'unit' || kind === 'note' || kind === 'date'
        ? 'value'
        : kind;
  line.part = line.own.some(({ told }) =>
    told.roles.some(({ from, what }) => from === 0 && what.includes('of-which')),
  );
  return line;
}

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
function sectionText(row: number, { grid, table }: LinesJob): Placed[] {
  const section = table.sectionRows.filter((at) => at < row).at(-1);
  if (section === undefined) return [];
  for (let col = table.box.left; col <= table.box.right; col += 1) {
    const placed = grid.at(section, col);
    if (placed && /\p{L}/u.test(placed.text)) return isMarkedNote(placed.text) ? [] : [placed];
  }
  return [];
}
