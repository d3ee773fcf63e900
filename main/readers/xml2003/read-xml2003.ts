import { WarningList } from '../../cells/warning-list.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { decoderFor } from '../xml/xml-encoding.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { Xml2003Content } from './xml2003-content.ts';

/** Reads an XML spreadsheet of Office 2003, which programs like to name `.xls`. */
export function readXml2003(bytes: Uint8Array): StoredDocument {
  const warnings = new WarningList();
  const content = new Xml2003Content(warnings);
  const scanner = new XmlScanner('the workbook', content);
  scanner.write(decoderFor(bytes, 'the workbook').decode(bytes));
  scanner.end();
  if (content.hasMacros) warnings.add('MacrosIgnored');
  return { format: 'xml2003', sheets: content.sheets, warnings: warnings.all() };
}
