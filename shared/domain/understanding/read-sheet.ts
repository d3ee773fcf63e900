import type { Sheet } from '../sheets/cell.ts';
import { cutLong, ignoreTail } from './layouts/long-sheets.ts';
import { readRecords } from './layouts/records.ts';
import { askRegister } from './layouts/register-found.ts';
import { readTexts } from './layouts/texts.ts';
import { housesOf } from '../catalogue/houses.ts';
import { readTables, type ReadSheet, type SheetJob } from './read-tables.ts';
import { sheetTimeOf } from './lines/sheet-name.ts';
import { marksIn } from './sender/marks.ts';
import { bodyIn } from './sender/who-sent.ts';
import type { Interpretation } from './interpretation.ts';
import { summarize, summaryOf } from './summarize.ts';
import { taughtIn } from './taught/apply-taught.ts';
import { noteEdges, noteTaught } from './taught/note-taught.ts';
import { boxesKnown, edgesOf } from './boxes/known-edges.ts';
import type { DrawnBox } from './boxes/tables-in-boxes.ts';
import { tablesOf } from './sheet-tables.ts';
import { parseRange, rangeText } from '../sheets/cell-ref.ts';
import { within } from '../sheets/ranges.ts';
import { better } from './turning.ts';

export type { ReadSheet, ReadTable, SheetJob } from './read-tables.ts';

/** Finds the tables of a sheet and judges each of their cells; nothing is taken yet. */
export function readSheet(whole: Sheet, given: Omit<SheetJob, 'drawn'>): ReadSheet {
  const { context, meanings, names, sender, layouts, out } = given;
  const base = context.period;
  const marks = { ...marksIn(whole), ...given.layout?.marks };
  const house = bodyIn({ titles: [whole.name], captions: [] }, sender, names);
  const records = { sheet: whole, layouts, meanings, base, agency: house, marks, out };
  const sheet = cutLong(readRecords(records));
  if (sheet.cut !== undefined) ignoreTail(sheet, sheet.cut, out);
  const sheetTime = sheetTimeOf(sheet, given.yearSheets, base, meanings);
  const bodies = housesOf([house, sender], (one) => names.parents.get(one));
  const job: SheetJob = { ...given, drawn: drawnOn(sheet, bodies, given) };
  const texts = { ...records, sheet, sheetTime };
  const read = better(readTables(sheet, texts, job), sheet, texts, job);
  readTexts(texts, read.tables, bodies);
  out.roles![whole.name] = Object.fromEntries(read.found.roles);
  out.tables!.push(...summarize(read));
  noteTaught(read, out);
  if (context.forms === true) out.forms!.push(...formsOf(read, sheet, job.drawn));
  notePersons(read, job);
  if (read.turned === undefined)
    read.tables = read.tables.filter((table) => !askRegister(table, read.grid, texts));
  return { ...read, whole };
}

/** Edges that a person draws now, else those that one drew when the form was taught. */
function drawnOn(sheet: Sheet, bodies: ReadonlySet<string>, job: Omit<SheetJob, 'drawn'>): DrawnBox[] | null {
  const { context, out } = job;
  const taught = taughtIn(context.layouts, bodies);
  const tables = taught.map(({ table }) => table);
  const others = job.sheets.filter((name) => name !== sheet.name);
  const known = boxesKnown(sheet, tables, context.period, others);
  const now = context.boxes?.find((one) => one.sheet === sheet.name);
  if (now === undefined) {
    if (known === 'changed') noteEdges(sheet, taught, context.period, out);
    return known === 'changed' ? null : known;
  }
  // Edges that wait for a second person are drawn anew with whatever is drawn now.
  const before = Array.isArray(known)
    ? known.filter(({ asTaught }) => asTaught === undefined)
    : tablesOf(sheet, null, job).tables.map(({ box }) => box);
  const ranges = new Set(before.map(rangeText));
  return now.boxes.map((range) => ({
    ...parseRange(range),
    ...(ranges.has(range) ? {} : { isNew: true as const }),
  }));
}

function formsOf(
  read: ReadSheet,
  sheet: Sheet,
  drawn: SheetJob['drawn'],
): NonNullable<Interpretation['forms']> {
  const boxes = (read.found.areDrawn === true && drawn) || [];
  return read.tables.map((table) => {
    const { range } = summaryOf(table, read);
    const box = boxes.find((one) => within(parseRange(range), one));
    const edges = box === undefined ? null : edgesOf(sheet, box, boxes);
    return {
      shape: edges === null ? table.form : { ...table.form, edges },
      range,
      turned: read.turned === true,
    };
  });
}

/** Points out columns whose headers speak of names, numbers or addresses of persons. */
function notePersons({ grid, tables }: ReadSheet, { out }: SheetJob): void {
  for (const { lines } of tables)
    for (const { kind, own } of lines.columns.values()) {
      const header = own.at(-1)?.placed;
      if (kind === 'person' && header !== undefined)
        out.notes.push({
          tag: 'PersonalData',
          sheet: grid.sheet.name,
          ref: header.cell.ref,
          what: header.text,
        });
    }
}
