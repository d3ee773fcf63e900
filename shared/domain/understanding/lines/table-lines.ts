import type { Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell } from '../meaning/told.ts';
import type { FoundTable, Placed, SheetTables } from '../tables/found-table.ts';
import type { Grid } from './grid.ts';
import type { Line, LineKind, Said, TableLines } from './line.ts';
import { kindOf } from './line-kind.ts';
import { setParents } from './parents.ts';

export interface LinesJob {
  grid: Grid;
  table: FoundTable;
  meanings: Meanings;
  base: Period;
  tongue: ReturnType<Meanings['lexicon']['tongueOf']>;
}

/** The words of a table by line: what heads its columns, what its rows are called, what stands above. */
export function linesOf(found: SheetTables, job: LinesJob): TableLines {
  const { table, meanings, base, tongue } = job;
  const columns = new Map<number, Line>();
  for (const col of [...table.labelCols, ...table.bodyCols]) columns.set(col, columnOf(col, job));
  setColumnParents(columns, table);
  const rows = new Map<number, Line>();
  for (const row of table.bodyRows) rows.set(row, rowOf(row, columns, job));
  const said = (placed: Placed): Said => ({ placed, told: tell(placed.text, base, meanings, tongue) });
  setParents(rows, table, (row) => sectionText(row, job).map(said), meanings);
  return {
    rows,
    columns,
    labelHeads: headsOfLabels(columns, table),
    captions: table.captions.toReversed().map(said),
    titles: (table.titles ?? found.titles).toReversed().map(said),
  };
}

/** What stands over the labels and says more of them than that they are labels: each text once. */
function headsOfLabels(columns: ReadonlyMap<number, Line>, { labelCols }: FoundTable): Said[] {
  const heads = labelCols
    .map((col) => columns.get(col)!)
    .filter(({ kind }) => kind === 'label')
    .flatMap(({ own }) => own);
  return heads.filter((said, at) => heads.findIndex(({ placed }) => placed === said.placed) === at);
}

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

function columnOf(col: number, job: LinesJob): Line {
  const { table, meanings } = job;
  const own: Said[] = [];
  const rows = table.headerRows.filter((row) => !table.numberingRows.includes(row));
  for (const row of rows) {
    const placed = headerAt(row, col, rows, job);
    if (placed && placed.text.trim() !== '' && !own.some((said) => said.placed === placed))
      own.push({ placed, told: tell(inItsTime(placed.text, own), job.base, meanings, job.tongue) });
  }
  const isLabel = table.labelCols.includes(col);
  const kind = kindOf(
    own.map(({ told }) => told),
    meanings,
  );
  return {
    axis: 'column',
    at: col,
    kind: isLabel
      ? labelKind(kind, col, job)
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

/** The header over a column: its own cell, the merge that covers it, or, above other headers, the nearest one to the left. */
function headerAt(
  row: number,
  col: number,
  rows: readonly number[],
  { grid, table }: LinesJob,
): Placed | undefined {
  const seen = grid.seenAt(row, col);
  if (seen || row === rows.at(-1) || table.labelCols.includes(col)) return seen;
  const below = rows.some((other) => other > row && grid.seenAt(other, col) !== undefined);
  if (!below) return undefined;
  for (let left = col - 1; left >= table.box.left && !table.labelCols.includes(left); left -= 1) {
    const near = grid.seenAt(row, left);
    // A merge ends where it ends; only a lone cell may stand for its neighbours.
    if (near) return grid.mergeAt(row, left) === undefined ? near : undefined;
  }
  return undefined;
}

function rowOf(row: number, columns: ReadonlyMap<number, Line>, job: LinesJob): Line {
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
    const placed = grid.at(row, col);
    if (kind === 'label') {
      const above = placed ?? (col === labels.at(-1) ? undefined : filledFrom(row, col, job));
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
    if (placed && columns.get(col)!.kind === 'note') line.notes.push(placed);
  }
  const kind = kindOf(
    line.own.map(({ told }) => told),
    meanings,
  );
  line.kind =
    kind === 'label' || kind === 'number' || kind === 'unit' || kind === 'note' || kind === 'date'
      ? 'value'
      : kind;
  line.part = line.own.some(({ told }) =>
    told.roles.some(({ from, what }) => from === 0 && what.includes('of-which')),
  );
  return line;
}

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
    if (placed && /\p{L}/u.test(placed.text)) return [placed];
  }
  return [];
}
