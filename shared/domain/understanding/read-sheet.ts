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
import { noteTaught } from './taught/note-taught.ts';
import { better } from './turning.ts';

export type { ReadSheet, ReadTable, SheetJob } from './read-tables.ts';

/** Finds the tables of a sheet and judges each of their cells; nothing is taken yet. */
export function readSheet(whole: Sheet, job: SheetJob): ReadSheet {
  const { context, meanings, names, sender, layouts, out } = job;
  const base = context.period;
  const marks = { ...marksIn(whole), ...job.layout?.marks };
  const house = bodyIn({ titles: [whole.name], captions: [] }, sender, names);
  const records = { sheet: whole, layouts, meanings, base, agency: house, marks, out };
  const sheet = cutLong(readRecords(records));
  if (sheet.cut !== undefined) ignoreTail(sheet, sheet.cut, out);
  const sheetTime = sheetTimeOf(sheet, job.yearSheets, base, meanings);
  const texts = { ...records, sheet, sheetTime };
  const read = better(readTables(sheet, texts, job), sheet, texts, job);
  readTexts(
    texts,
    read.tables,
    housesOf([house, sender], (one) => names.parents.get(one)),
  );
  out.roles![whole.name] = Object.fromEntries(read.found.roles);
  out.tables!.push(...summarize(read));
  noteTaught(read, out);
  if (context.forms === true) out.forms!.push(...formsOf(read));
  notePersons(read, job);
  if (read.turned === undefined)
    read.tables = read.tables.filter((table) => !askRegister(table, read.grid, texts));
  return { ...read, whole };
}

const formsOf = (read: ReadSheet): NonNullable<Interpretation['forms']> =>
  read.tables.map((table) => ({
    shape: table.form,
    range: summaryOf(table, read).range,
    turned: read.turned === true,
  }));

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
