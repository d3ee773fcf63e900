import { zipSync } from 'fflate';
import type { ReadWarning } from '../../../shared/domain/sheets/cell.ts';
import { hasEntry, readEntry } from '../container/read-entry.ts';
import type { ZipArchive } from '../container/zip-archive.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { libraryDocument } from './library-document.ts';
import { parse } from './read-biff.ts';

/**
 * Reads a binary workbook with SheetJS. The library unfolds a container without counting, so it is given one
 * that is already unfolded, within the limits, and without pictures and macros.
 */
export async function readXlsb(zip: ZipArchive): Promise<StoredDocument> {
  const parts: Record<string, Uint8Array> = {};
  for (const { name } of zip.entries.values()) {
    if (
      !/\.(?:bin|xml|rels|vml)$/i.test(name) ||
      /vbaProject|printerSettings|customXml|\/media\//i.test(name)
    )
      continue;
    const bytes = await readEntry(zip, name);
    if (bytes) parts[name.replaceAll('\\', '/').replace(/^\/+/, '')] = bytes;
  }
  const warnings: ReadWarning[] = hasEntry(zip, 'xl/vbaProject.bin') ? [{ tag: 'MacrosIgnored' }] : [];
  return libraryDocument(parse(zipSync(parts, { level: 0 })), 'xlsb', { warnings });
}
