import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import { hasEntry, readEntry, readXmlEntry } from '../container/read-entry.ts';
import { entryKey, type ZipArchive } from '../container/zip-archive.ts';
import { mainPart } from '../xlsx/workbook.ts';
import { attribute } from '../xml/xml-attributes.ts';

type ZipKind =
  | { kind: 'xlsx' | 'xlsm' | 'xlsb' | 'docx'; part: string }
  | { kind: 'ods' | 'odt' }
  | { kind: 'refused'; error: ReadError };

/** Any of these makes a package: some programs leave out what says the types of its parts. */
const OFFICE = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** What a zip file is: a package of Office Open XML, of OpenDocument, or just an archive. */
export async function zipKind(zip: ZipArchive): Promise<ZipKind> {
  if (OFFICE.some((part) => hasEntry(zip, part))) return officeKind(zip);
  if (hasEntry(zip, 'content.xml')) return openDocumentKind(zip);
  return { kind: 'refused', error: { tag: 'Evidence', what: 'archive' } };
}

async function officeKind(zip: ZipArchive): Promise<ZipKind> {
  const part =
    (await mainPart(zip)) ??
    ['xl/workbook.xml', 'xl/workbook.bin', 'word/document.xml'].find((name) => hasEntry(zip, name));
  if (part === undefined || !hasEntry(zip, part)) {
    return { kind: 'refused', error: { tag: 'Damaged', detail: 'the main part of the document is missing' } };
  }
  const type = (await contentTypeOf(zip, part)).toLowerCase();
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return { kind: 'docx', part };
  if (type.includes('excel.sheet.binary') || part.toLowerCase().endsWith('.bin'))
    return { kind: 'xlsb', part };
  if (type.includes('macroenabled') && type.includes('excel')) return { kind: 'xlsm', part };
  if (type.includes('spreadsheetml') || type.includes('excel')) return { kind: 'xlsx', part };
  if (type.includes('presentationml')) return unknown('a presentation');
  if (/workbook\.xml$/i.test(part)) return { kind: 'xlsx', part };
  if (/document\.xml$/i.test(part)) return { kind: 'docx', part };
  return unknown(type === '' ? 'an Office package without a workbook' : type);
}

async function openDocumentKind(zip: ZipArchive): Promise<ZipKind> {
  const bytes = await readEntry(zip, 'mimetype');
  const type = bytes ? new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trim() : '';
  if (type === '' || type.includes('opendocument.spreadsheet')) return { kind: 'ods' };
  if (type.includes('opendocument.text')) return { kind: 'odt' };
  return unknown(type);
}

const unknown = (detail: string): ZipKind => ({ kind: 'refused', error: { tag: 'UnknownFormat', detail } });

/** The content type of a part (ECMA-376-2, 7.3); '' where none is stated. */
async function contentTypeOf(zip: ZipArchive, part: string): Promise<string> {
  const key = entryKey(part);
  let byName: string | undefined;
  let byEnding: string | undefined;
  await readXmlEntry(zip, '[Content_Types].xml', {
    open(name, raw) {
      const type = attribute(raw, 'ContentType');
      if (name === 'Override' && entryKey(attribute(raw, 'PartName') ?? '') === key) byName = type;
      if (name === 'Default' && key.endsWith(`.${(attribute(raw, 'Extension') ?? '').toLowerCase()}`))
        byEnding = type;
    },
    close() {},
    text() {},
  });
  return byName ?? byEnding ?? '';
}
