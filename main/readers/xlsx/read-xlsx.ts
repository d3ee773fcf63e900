import { parseRange } from '../../../shared/domain/sheets/cell-ref.ts';
import type { SpreadsheetFormat } from '../../../shared/domain/sheets/cell.ts';
import { SheetBuilder, type CellBudget } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { hasEntry, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import type { StoredDocument, StoredSheet } from '../../cells/stored-document.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { drawingTexts } from './drawing-texts.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';
import { RichTextCollector } from './rich-text.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetPart, type SheetContext } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { readWorkbook, type Workbook, type WorkbookSheet } from './workbook.ts';

/** Reads an Office Open XML workbook (strict or transitional), one sheet after the other. */
export async function readXlsx(
  zip: ZipArchive,
  part: string,
  format: SpreadsheetFormat,
): Promise<StoredDocument> {
  const workbook = await readWorkbook(zip, part);
  const target = (type: string): string | undefined =>
    workbook.relationships.find((link) => link.type === type && link.target !== '')?.target;
  const warnings = new WarningList();
  const context: SheetContext = {
    date1904: workbook.date1904,
    styles: await readStyles(zip, target('styles'), workbook.date1904),
    strings: await readSharedStrings(zip, target('sharedStrings')),
  };
  warnOfBook(zip, workbook, format, warnings);
  const budget: CellBudget = { spent: 0 };
  const sheets: StoredSheet[] = [];
  for (const sheet of workbook.sheets) {
    const stored = await readSheet(zip, sheet, context, warnings, budget);
    if (stored) sheets.push(stored);
  }
  return { format, sheets, warnings: warnings.all() };
}

function warnOfBook(
  zip: ZipArchive,
  workbook: Workbook,
  format: SpreadsheetFormat,
  warnings: WarningList,
): void {
  const hasMacros =
    workbook.relationships.some((link) => link.type === 'vbaProject') || hasEntry(zip, 'xl/vbaProject.bin');
  if (hasMacros || format === 'xlsm') warnings.add('MacrosIgnored');
  if (workbook.linksOut) warnings.add('ExternalLinksIgnored');
}

async function readSheet(
  zip: ZipArchive,
  sheet: WorkbookSheet,
  context: SheetContext,
  warnings: WarningList,
  budget: CellBudget,
): Promise<StoredSheet | undefined> {
  const at = { sheet: sheet.name };
  if (sheet.kind === 'chartsheet') warnings.add('ChartSheetSkipped', at);
  else if (sheet.kind === 'macrosheet') warnings.add('MacrosIgnored', at);
  else if (sheet.kind === 'dialogsheet') warnings.add('PartUnreadable', { ...at, detail: 'a dialog sheet' });
  else if (sheet.kind === 'missing' || !hasEntry(zip, sheet.part)) {
    warnings.add('PartUnreadable', { ...at, detail: 'the sheet is missing from the file' });
  } else {
    const builder = new SheetBuilder(sheet.name, sheet.state, warnings, budget);
    const links = await relationshipsOf(zip, sheet.part);
    for (const { row, col, text } of await readComments(zip, links)) builder.comment(row, col, text);
    await readXmlEntry(zip, sheet.part, new SheetPart(builder, context));
    const unreadable = (detail: string): void => warnings.add('PartUnreadable', { ...at, detail });
    for (const text of await drawingTexts(zip, links, unreadable))
      builder.outside({ kind: 'text box', text });
    return builder.finish();
  }
  return undefined;
}

interface Comment {
  row: number;
  col: number;
  text: string;
}

/** Notes and threaded comments of a sheet. A thread also leaves a note that only points to it: the thread counts. */
async function readComments(zip: ZipArchive, links: readonly Relationship[]): Promise<Comment[]> {
  const threaded = await commentsOf(zip, links, 'threadedComment', 'threadedComment');
  const notes = await commentsOf(zip, links, 'comments', 'comment');
  const answered = new Set(threaded.map(({ row, col }) => `${row} ${col}`));
  return [...threaded, ...notes.filter(({ row, col }) => !answered.has(`${row} ${col}`))];
}

async function commentsOf(
  zip: ZipArchive,
  links: readonly Relationship[],
  type: string,
  element: string,
): Promise<Comment[]> {
  const comments: Comment[] = [];
  let ref: string | undefined;
  let plain = '';
  let inPlain = false;
  const item = new RichTextCollector();
  for (const link of links.filter((one) => one.type === type && one.target !== '')) {
    await readXmlEntry(zip, link.target, {
      open(name, raw) {
        if (name === element) {
          ref = attribute(raw, 'ref');
          plain = '';
        }
        inPlain = name === 'text';
        item.open(name, raw);
      },
      text(value) {
        if (inPlain) plain += value;
        item.text(value);
      },
      close(name) {
        item.close(name);
        if (name === 'text') inPlain = false;
        if (name !== element) return;
        const text = (item.take().text || plain).trim();
        const at = ref === undefined ? undefined : positionOf(ref);
        if (at && text !== '') comments.push({ ...at, text });
      },
    });
  }
  return comments;
}

function positionOf(ref: string): { row: number; col: number } | undefined {
  if (!/^\$?[A-Z]{1,3}\$?\d{1,7}(?::|$)/.test(ref)) return undefined;
  const { top, left } = parseRange(ref);
  return { row: top, col: left };
}
