import { DRAFT_PROPERTY, type DraftMarks } from '../../../shared/domain/reference/draft-mark.ts';
import { SheetBuilder } from '../../cells/sheet-builder.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { hasEntry, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { damaged } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { textExtras } from '../xlsx/rich-text.ts';
import { DocxContent } from './docx-content.ts';
import { docxParts } from './docx-parts.ts';

/** Reads the tables of a Word document, each as a sheet: `Table 1`, `Table 2`… All cells are text as written. */
export async function readDocxTables(zip: ZipArchive, part: string): Promise<StoredDocument> {
  const content = new DocxContent();
  if (!(await readXmlEntry(zip, part, content))) damaged(`${part} is missing`);
  const warnings = new WarningList();
  if (hasEntry(zip, 'word/vbaProject.bin')) warnings.add('MacrosIgnored');
  content.finish();
  const parts = await docxParts(zip, part, (detail) => warnings.add('PartUnreadable', { detail }));
  const budget = { spent: 0 };
  const sheets = content.tables.map((table, at) => {
    const sheet = new SheetBuilder(`Table ${at + 1}`, 'visible', warnings, budget);
    for (const range of table.merges) sheet.merge(range);
    for (const { row, col, text, hidden } of table.cells) {
      sheet.add(row, col, 'text', text.text, text.text, {
        ...textExtras(text),
        ...(hidden ? { hidden: true as const } : {}),
      });
    }
    for (const one of [...table.around, ...parts.margins]) sheet.outside(one);
    for (const id of table.notes) sheet.outside({ kind: 'note', text: parts.notes.get(id) ?? '' });
    return sheet.finish();
  });
  const marks = await draftMarks(zip, content.tags);
  return { format: 'docx', sheets, warnings: warnings.all(), marks };
}

/** The marks of a Word document: its own properties, and the tags that its text was found to carry. */
async function draftMarks(zip: ZipArchive, tags: ReadonlySet<string>): Promise<DraftMarks> {
  let property = false;
  await readXmlEntry(zip, 'docProps/custom.xml', {
    open: (name, raw) => {
      property ||= name === 'property' && attribute(raw, 'name') === DRAFT_PROPERTY;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { property, tags: [...tags] };
}
