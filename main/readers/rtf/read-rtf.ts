import { DRAFT_PROPERTY } from '../../../shared/domain/reference/draft-mark.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { flowSheets } from '../flow/flow-sheets.ts';
import { RtfContent } from './rtf-content.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Reads an RTF document: its tables, each as a sheet, and what it says beside them. */
export function readRtf(bytes: Uint8Array): StoredDocument {
  const content = new RtfContent();
  for (const token of rtfTokens(bytes)) content.take(token);
  content.finish();
  const warnings = new WarningList();
  const { tables, around } = content.rows;
  const { notes, margins } = content;
  const sheets = flowSheets({ tables, paragraphs: around.paragraphs, notes, margins }, warnings);
  const marks = { property: content.properties.includes(DRAFT_PROPERTY), tags: [] };
  return { format: 'rtf', sheets, warnings: warnings.all(), marks };
}
