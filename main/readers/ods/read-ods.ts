import { WarningList } from '../cells/warning-list.ts';
import { readEntry, readXmlEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import { damaged, refuse } from '../refusal.ts';
import type { StoredDocument } from '../stored-document.ts';
import { decoderFor } from '../xml/xml-encoding.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import { OdsContent } from './ods-content.ts';

/** Reads an OpenDocument spreadsheet. */
export async function readOds(zip: ZipArchive): Promise<StoredDocument> {
  const manifest = await readEntry(zip, 'META-INF/manifest.xml');
  // Each encrypted part is named there (ODF 1.3 part 2, 4.6).
  if (manifest && /<(?:[\w.-]+:)?encryption-data[\s/>]/.test(new TextDecoder().decode(manifest))) {
    refuse({ tag: 'PasswordProtected' });
  }
  const warnings = new WarningList();
  if (
    [...zip.entries.keys()].some((name) => /^(?:basic\/.+\/(?!script-l[bc])|scripts\/).*[^/]$/.test(name))
  ) {
    warnings.add('MacrosIgnored');
  }
  const content = new OdsContent(warnings);
  if (!(await readXmlEntry(zip, 'content.xml', content))) damaged('content.xml is missing');
  return { format: 'ods', sheets: content.sheets, warnings: warnings.all() };
}

/** Reads an OpenDocument spreadsheet that is one XML file (`.fods`). */
export function readFlatOds(bytes: Uint8Array): StoredDocument {
  const warnings = new WarningList();
  const content = new OdsContent(warnings);
  const scanner = new XmlScanner('the document', content);
  scanner.write(decoderFor(bytes, 'the document').decode(bytes));
  scanner.end();
  if (content.sheets.length === 0)
    refuse({ tag: 'UnknownFormat', detail: 'an OpenDocument without a spreadsheet' });
  return { format: 'ods', sheets: content.sheets, warnings: warnings.all() };
}
