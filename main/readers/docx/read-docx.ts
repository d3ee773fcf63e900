import { DRAFT_PROPERTY, type DraftMarks } from '../../../shared/domain/reference/draft-mark.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { hasEntry, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { damaged } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { flowSheets } from '../flow/flow-sheets.ts';
import { DocxContent } from './docx-content.ts';
import { docxParts } from './docx-parts.ts';

/** Reads a Word document: its tables, each as a sheet, and what it says beside them. */
export async function readDocx(zip: ZipArchive, part: string): Promise<StoredDocument> {
  const content = new DocxContent();
  if (!(await readXmlEntry(zip, part, content))) damaged(`${part} is missing`);
  const warnings = new WarningList();
  if (hasEntry(zip, 'word/vbaProject.bin')) warnings.add('MacrosIgnored');
  content.finish();
  const parts = await docxParts(zip, part, (detail) => warnings.add('PartUnreadable', { detail }));
  const { tables, paragraphs } = content;
  const sheets = flowSheets({ tables, paragraphs, ...parts }, warnings);
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
