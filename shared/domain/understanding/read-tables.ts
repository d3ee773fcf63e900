import type { ReadWarning, Sheet } from '../sheets/cell.ts';
import type { Period } from '../periods/period.ts';
import { parseRef } from '../sheets/cell-ref.ts';
import { housesOf } from '../catalogue/houses.ts';
import type { Layout } from '../catalogue/layout.ts';
import type { Recomputed } from './formulas/recomputed.ts';
import type { Interpretation } from './interpretation.ts';
import { matches } from './layouts/matches.ts';
import { readRemarks } from './layouts/remarks.ts';
import { measureOf } from './drafts/figure-measure.ts';
import type { SentenceJob } from './layouts/sentences.ts';
import { withDrawn } from './lines/drawn-grid.ts';
import { gridOf, type Grid } from './lines/grid.ts';
import type { Said, TableLines } from './lines/line.ts';
import { besides, headingsAbove } from './lines/letter.ts';
import { withoutNames } from './lines/former-names.ts';
import { withSubject } from './lines/carried-subject.ts';
import { linesOf } from './lines/table-lines.ts';
import type { Meanings } from './meaning/meanings.ts';
import { judgeAround, judgeComments, judgeRemarks } from './judging/around.ts';
import { judgeGroups, judgeHeads, judgeUnsureHeads } from './judging/heads.ts';
import { judgeThings } from './judging/counted-things.ts';
import { judgeEmptyHeads } from './judging/empty-heads.ts';
import { judgeMails } from './post/judge-mails.ts';
import { withoutStrayMark } from './judging/limits.ts';
import { judgeKept, judgeNames } from './judging/names.ts';
import { judgeStrays } from './judging/times-beside.ts';
import { judgeScaleSigns } from './judging/stated-units.ts';
import { judgeFootnotes, setWordsAside, judgeStruckLabels } from './judging/number-marks.ts';
import { judgeFileTime } from './judging/file-time.ts';
import type { CellReading } from './reading/cell-reading.ts';
import { judgeColumnRemarks } from './judging/column-remarks.ts';
import { settleChanges } from './judging/changes.ts';
import { judge, setAside } from './reading/gate.ts';
import { nameBodies } from './judging/name-bodies.ts';
import { readTable, type TableJob } from './reading/read-table.ts';
import { judgeReader } from './reading/reader-doubts.ts';
import { witnessLastYear } from './judging/last-year.ts';
import { judgeLaterBlocks } from './judging/later-blocks.ts';
import { applySlide, isSlide } from './judging/slides.ts';
import { judgeStatuses } from './judging/statuses.ts';
import { settleTotals } from './judging/totals.ts';
import { judgeUndated } from './judging/undated.ts';
import { judgeUnlikely } from './judging/unlikely.ts';
import { judgeWholes } from './judging/wholes.ts';
import { judgeYearsOver } from './judging/years-over.ts';
import { senderOfBlock } from './sender/block-sender.ts';
import type { AgencyNames } from './sender/sender.ts';
import { bodyIn, namedIn, othersIn, sourcesBy, sourcesIn } from './sender/who-sent.ts';
import { applyTaught, taughtIn, type TaughtFound } from './taught/apply-taught.ts';
import { applyLessons } from './taught/lessons.ts';
import { endWithTaught, markDrawn, settleChangesOf } from './taught/settle-by.ts';
import { formOf, shapeOf, type TableShape } from './taught/table-form.ts';
import type { DrawnBox } from './boxes/tables-in-boxes.ts';
import type { FoundTable, Placed, SheetTables } from './tables/found-table.ts';
import { isMarkedNote, saysNote } from './tables/note-words.ts';
import { strayRows } from './tables/stray-rows.ts';
import type { TurnedSheet } from './tables/turned-sheet.ts';
import { tablesOf } from './sheet-tables.ts';
import type { ReadingContext } from './understand.ts';

export interface SheetJob {
  context: ReadingContext;
  meanings: Meanings;
  names: AgencyNames;
  layout: Layout | null;
  /** What it is read with besides what was taught. */
  layouts: readonly Layout[];
  sender: string;
  formulas: ReadonlyMap<string, Recomputed> | undefined;
  warnings: readonly ReadWarning[];
  /** Names of all sheets of the file. */
  sheets: readonly string[];
  /** Edges that a person drew on the sheet. */
  drawn: readonly DrawnBox[] | null;
  /** Years that sheets of the file are called by, where that of the delivery is one of several. */
  yearSheets: ReadonlySet<Period>;
  out: Interpretation;
}

/** A table with everything that its cells can mean. */
export interface ReadTable {
  table: FoundTable;
  lines: TableLines;
  agency: string;
  readings: CellReading[];
  form: TableShape;
  /** It was taught before. */
  taught: TaughtFound | null;
}

export interface ReadSheet {
  grid: Grid;
  found: SheetTables;
  tables: ReadTable[];
  /** With the records that a layout reads and with the tail that is not looked at. */
  whole?: Sheet;
  /** Its rows were read as columns: places are those of the turned sheet, addresses its own. */
  turned?: true;
}

/** So many cells tell the language of a sheet. */
const MOST_READ = 400;

/** Finds the tables of a sheet and judges each of their cells. */
export function readTables(sheet: Sheet, texts: SentenceJob, job: SheetJob): ReadSheet {
  const found = tablesOf(sheet, job.drawn, job);
  return readAs(sheet, withDrawn(gridOf(sheet), found.drawn), headed(found, sheet), texts, job);
}

/** The same of a sheet that is turned; its cells have their own addresses again. */
export function readTurned(way: TurnedSheet, texts: SentenceJob, job: SheetJob): ReadSheet {
  const { sheet, restore, boxed } = way;
  const grid = gridOf(sheet);
  const found = tablesOf(sheet, job.drawn && boxed(job.drawn), job);
  const own = restore();
  const roles = new Map([...found.roles].map(([ref, role]) => [own.get(ref)!, role]));
  return { ...readAs(sheet, grid, headed({ ...found, roles }, sheet), texts, job, true), turned: true };
}

/** So many texts of a sheet can stand loose and speak of its time. */
const MOST_LOOSE = 40;

/** Texts that stand in no table, over none and under none: beside its heading, or off by themselves. */
function looseTexts(sheet: Sheet, grid: Grid, { tables, titles, notes }: SheetTables): string[] {
  const under = notes.filter(({ row }) =>
    tables.every(({ box, headerRows }) => row > (headerRows.at(-1) ?? box.top)),
  );
  const known = new Set(
    [...titles, ...under, ...tables.flatMap((table) => [...table.captions, ...table.notes])].map(
      ({ cell }) => cell.ref,
    ),
  );
  const loose: string[] = [];
  for (const cell of sheet.cells) {
    if (loose.length >= MOST_LOOSE) break;
    if (cell.type !== 'text' || known.has(cell.ref) || !/\d{4}/.test(cell.text)) continue;
    const { row, col } = parseRef(cell.ref);
    const inside = tables.some(
      ({ box }) => box.top <= row && row <= box.bottom && box.left <= col && col <= box.right,
    );
    if (!inside && grid.at(row, col) !== undefined) loose.push(cell.text);
  }
  return loose;
}

/** The name of a sheet that a layout looks for says nothing new. */
const namesOf = (
  { name }: Sheet,
  { context, layouts }: SheetJob,
): { sheet: string | null; files: string[] } => ({
  sheet: layouts.some(({ recognise }) => recognise.sheets.some((known) => matches(known, name)))
    ? null
    : name,
  files: [context.fileName.replace(/\.[^.]+$/, ''), ...(context.cameWith?.names ?? [])],
});

/** Notes that stand between the rows of a table: under a mark of their own, or called so. */
const notesAmong = ({ sectionRows, labelCols, box }: FoundTable, grid: Grid): Placed[] =>
  sectionRows
    .flatMap((row) => [...labelCols, box.left].flatMap((col) => grid.at(row, col) ?? []).slice(0, 1))
    .filter(({ text }) => isMarkedNote(text) || saysNote(text));

const numberedColumns = (readings: readonly CellReading[]): Set<number> =>
  new Set(readings.flatMap(({ quantity, column }) => (quantity.kind === 'number' ? [column.at] : [])));

const headed = (found: SheetTables, sheet: Sheet): SheetTables => ({
  ...found,
  titles: [...headingsAbove(sheet), ...found.titles],
});

function readAs(
  sheet: Sheet,
  grid: Grid,
  found: SheetTables,
  texts: SentenceJob,
  job: SheetJob,
  isTurned = false,
): ReadSheet {
  const { context, meanings, names, sender } = job;
  const tongue = meanings.lexicon.tongueOf(sheet.cells.slice(0, MOST_READ).map(({ text }) => text));
  const strays = isTurned || found.areDrawn === true ? [] : strayRows(grid, found);
  const all = [...found.tables, ...strays];
  const loose = looseTexts(sheet, grid, { ...found, tables: all });
  const before: TableLines[] = [];
  const tables = all.map((table): ReadTable => {
    const written = { grid, table, meanings, base: context.period, tongue, isTurned };
    const lines = withSubject(linesOf(found, { ...written, sheetTime: texts.sheetTime }), before, meanings);
    before.push(lines);
    const heads = [sheet.name, ...[...lines.titles, ...lines.captions].map(({ placed }) => placed.text)];
    const textsOf = (said: readonly Said[]): string[] => said.toReversed().map(({ placed }) => placed.text);
    const places = { titles: [sheet.name, ...textsOf(lines.titles)], captions: textsOf(lines.captions) };
    const house = context.agency ?? senderOfBlock(table, found.tables, sender, names);
    const agency = bodyIn(places, house, names);
    const bodies = housesOf([agency, house], (one) => names.parents.get(one));
    const sources = sourcesIn([...lines.titles, ...lines.captions], house, names);
    const others = [
      ...new Set([...othersIn([...textsOf(lines.titles), ...places.captions], house, names), ...sources]),
    ];
    const around = { grid, table, meanings, base: context.period, agency, bodies };
    const tableJob: TableJob = { ...around, lines: withoutNames(lines, meanings) };
    const readings = readTable(tableJob);
    if (namedIn(places.captions, house, names).length > 0)
      for (const reading of readings) reading.isCaptioned = true;
    nameBodies(readings, agency, names, meanings);
    readRemarks(readings, job.layouts, texts);
    const form = formOf({ sheet: sheet.name, table, found, lines, readings, meanings });
    const taught = applyTaught(readings, form, taughtIn(context.layouts, bodies), context.period);
    applyLessons(readings, context.lessons ?? [], sheet.name, meanings);
    settleChangesOf(readings);
    markDrawn(readings, table);
    const numbered = numberedColumns(readings);
    for (const reading of readings) setAside(reading, { meanings, numbered });
    setWordsAside(readings);
    if (isSlide(heads)) applySlide(readings, meanings);
    settleTotals(readings, table, meanings);
    settleChanges(readings);
    judgeWholes(readings, meanings);
    witnessLastYear(readings, context.lastYear ?? {}, context.period);
    const isKnown = (text: string): boolean =>
      job.layouts.some(({ notes }) => notes.some((note) => matches(note, text)));
    for (const reading of readings)
      judge(reading, { meanings, base: context.period, marks: texts.marks, bodies, isKnown, others });
    noteFormulas(readings, job.formulas);
    judgeUnsureHeads(readings);
    judgeEmptyHeads(readings, isTurned, meanings);
    judgeUndated(readings, tableJob);
    judgeLaterBlocks(readings, tableJob);
    const remarks = { base: context.period, meanings, bodies, isKnown, sources: sourcesBy(house, names) };
    judgeRemarks(readings, remarks);
    judgeComments(readings, lines, remarks);
    judgeStatuses(readings, tableJob, remarks);
    judgeColumnRemarks(readings, remarks);
    judgeHeads(readings, lines.corners, remarks);
    judgeGroups(readings, remarks);
    judgeScaleSigns(readings, lines);
    judgeStruckLabels(readings, lines);
    judgeUnlikely(readings, lines, context.period, (figure) => measureOf(context.catalogue, figure));
    const called = namesOf(sheet, job);
    judgeNames(readings, called, remarks, [...lines.captions, ...lines.titles, ...lines.corners]);
    for (const name of called.files) judgeFileTime(readings, name, remarks);
    judgeMails(readings, context.cameWith?.says ?? [], remarks);
    judgeReader(readings, job.warnings, sheet);
    const among = [...table.notes, ...found.notes, ...notesAmong(table, grid)];
    const beside = [...among.map(({ text, cell }) => ({ text, ref: cell.ref })), ...besides(sheet)];
    const over = [...lines.captions, ...lines.titles, ...lines.corners];
    judgeKept(readings, over);
    judgeThings(readings, { over, under: beside }, remarks);
    const heard = beside.map((one) => ({ ...one, text: withoutStrayMark(one.text, sheet.cells) }));
    judgeAround(readings, heard, remarks);
    judgeFootnotes(readings, beside);
    judgeStrays(readings, loose, context.period, meanings);
    for (const reading of readings) endWithTaught(reading);
    return { table, lines, agency, readings, form: shapeOf(form, readings), taught };
  });
  judgeYearsOver(tables, context.period);
  return { grid, found, tables: tables.filter((read) => !strays.includes(read.table) || namesOne(read)) };
}

/** A lone row counts where its label names a figure; else it is a remark in two cells. */
const namesOne = ({ readings }: ReadTable): boolean =>
  readings.some(({ candidates }) => (candidates[0]?.ownWords ?? 0) >= 2);

/** A formula whose saved value is not what it gives makes its cell a question. */
function noteFormulas(readings: readonly CellReading[], formulas: SheetJob['formulas']): void {
  for (const reading of readings) {
    const made = formulas?.get(reading.placed.cell.ref);
    if (made === undefined || reading.aside !== undefined) continue;
    if (made.outcome === 'differs')
      reading.holds.push({
        why: 'number',
        scope: 'cell',
        doubts: ['stale-formula'],
        computed: made.computed,
      });
    else if (made.outcome === 'missed-row')
      reading.holds.push({ why: 'number', scope: 'cell', doubts: ['missed-row'] });
    else if (made.outcome === 'filtered')
      reading.holds.push({ why: 'number', scope: 'cell', doubts: ['filtered'] });
  }
}
