import { DRAFT_PROPERTY } from '../../../shared/domain/reference/draft-mark.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { WarningList } from '../../cells/warning-list.ts';
import type { OleContainer } from '../container/ole-container.ts';
import { flowSheets } from '../flow/flow-sheets.ts';
import { DocContent } from './doc-content.ts';
import { openDoc } from './doc-file.ts';
import { docText } from './doc-text.ts';

/** Reads a document of Word 97 to 2003: its tables, each as a sheet, and what it says beside them. */
export function readDoc(container: OleContainer): StoredDocument {
  const file = openDoc(container);
  const content = new DocContent(file, docText(file));
  const warnings = new WarningList();
  if (container.names.some((name) => name.toLowerCase() === '_vba_project')) warnings.add('MacrosIgnored');
  const { tables, around } = content.rows;
  const { notes, margins } = content;
  const sheets = flowSheets({ tables, paragraphs: around.paragraphs, notes, margins }, warnings);
  return { format: 'doc', sheets, warnings: warnings.all(), marks: { property: isOwn(container), tags: [] } };
}

/** Names of a document's own properties stand there in one or two bytes a character. */
function isOwn(container: OleContainer): boolean {
  const bytes = Buffer.from(container.stream('\u0005DocumentSummaryInformation') ?? []);
  return bytes.includes(DRAFT_PROPERTY, 0, 'latin1') || bytes.includes(DRAFT_PROPERTY, 0, 'utf16le');
}
