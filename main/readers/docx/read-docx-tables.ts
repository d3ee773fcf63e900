import { SheetBuilder } from '../cells/sheet-builder.ts';
import { WarningList } from '../cells/warning-list.ts';
import { hasEntry, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { damaged } from '../refusal.ts';
import type { StoredDocument } from '../stored-document.ts';
import { DocxContent } from './docx-content.ts';
import { draftMarks } from './draft-marks.ts';

/** Reads the tables of a Word document, each as a sheet: `Table 1`, `Table 2`… All cells are text as written. */
export async function readDocxTables(zip: ZipArchive, part: string): Promise<StoredDocument> {
  const content = new DocxContent();
  if (!(await readXmlEntry(zip, part, content))) damaged(`${part} is missing`);
  const warnings = new WarningList();
  if (hasEntry(zip, 'word/vbaProject.bin')) warnings.add('MacrosIgnored');
  const budget = { spent: 0 };
  const sheets = content.tables.map((table, at) => {
    const sheet = new SheetBuilder(`Table ${at + 1}`, 'visible', warnings, budget);
    for (const range of table.merges) sheet.merge(range);
    for (const { row, col, text, hidden } of table.cells) {
      const superscript = text.superscript === undefined ? {} : { superscript: text.superscript };
      sheet.add(row, col, 'text', text.text, text.text, {
        ...superscript,
        ...(hidden ? { hidden: true as const } : {}),
      });
    }
    return sheet.finish();
  });
  const marks = await draftMarks(zip, content.tags);
  return { format: 'docx', sheets, warnings: warnings.all(), marks };
}
