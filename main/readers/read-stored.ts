import type { ReadError, SpreadsheetFormat } from '../../shared/domain/sheets/cell.ts';
import { assertNever, err, ok, type Result } from '../../shared/result.ts';
import { WarningList } from '../cells/warning-list.ts';
import { openZip, type ZipArchive } from './container/zip-archive.ts';
import { signatureOf } from './detect/signatures.ts';
import { zipKind } from './detect/zip-kind.ts';
import { LIMITS } from '../cells/limits.ts';
import { ReadRefusal, refuse } from '../cells/refusal.ts';
import type { StoredDocument } from '../cells/stored-document.ts';

/**
 * Reads any spreadsheet by its content; the name serves only to say that its ending is wrong.
 * Cells come encoded. Meant for the worker: a hostile file costs time and memory up to the limits.
 */
export async function readStored(
  bytes: Uint8Array,
  name: string,
): Promise<Result<StoredDocument, ReadError>> {
  try {
    const document = await byContent(bytes);
    const ending = wrongExtension(name, document.format);
    if (ending !== undefined)
      document.warnings.unshift({ tag: 'WrongExtension', detail: `.${ending} holds ${document.format}` });
    return ok(document);
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.error);
    throw error;
  }
}

// Each format's reader is loaded when it is needed: a tenth of a second and 20 MB that most files save.
async function byContent(bytes: Uint8Array): Promise<StoredDocument> {
  if (bytes.length === 0) return refuse({ tag: 'Empty' });
  if (bytes.length > LIMITS.file) return refuse({ tag: 'TooLarge', what: 'file', limit: LIMITS.file });
  const signature = signatureOf(bytes);
  if (signature === undefined) return (await import('./delimited/read-text.ts')).readText(bytes);
  if (signature === 'ole') return (await import('./biff/read-biff.ts')).readOle(bytes);
  if (signature === 'biff') return (await import('./biff/read-biff.ts')).readBiff(bytes, false);
  if (signature === 'rtf') return (await import('./rtf/read-rtf.ts')).readRtf(bytes);
  if (signature === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  if (signature === 'zip') return readZip(bytes);
  return refuse(signature);
}

async function readZip(bytes: Uint8Array): Promise<StoredDocument> {
  const zip = openZip(bytes);
  const document = await readPackage(zip);
  const twice = new WarningList();
  for (const detail of zip.repeated) twice.add('EntryTwice', { detail });
  document.warnings.push(...twice.all());
  return document;
}

async function readPackage(zip: ZipArchive): Promise<StoredDocument> {
  const found = await zipKind(zip);
  switch (found.kind) {
    case 'xlsx':
    case 'xlsm':
      return (await import('./xlsx/read-xlsx.ts')).readXlsx(zip, found.part, found.kind);
    case 'xlsb':
      return (await import('./biff/read-xlsb.ts')).readXlsb(zip);
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(zip, found.part);
    case 'ods':
      return (await import('./ods/read-ods.ts')).readOds(zip);
    case 'odt':
      return (await import('./odt/read-odt.ts')).readOdt(zip);
    case 'refused':
      return refuse(found.error);
    default:
      return assertNever(found);
  }
}

const ENDINGS: Readonly<Record<SpreadsheetFormat, readonly string[]>> = {
  xlsx: ['xlsx', 'xltx'],
  xlsm: ['xlsm', 'xltm', 'xlam'],
  xlsb: ['xlsb'],
  xls: ['xls', 'xlt', 'xlw'],
  odt: ['odt', 'ott', 'fodt'],
  doc: ['doc', 'dot'],
  rtf: ['rtf', 'doc'],
  pdf: ['pdf'],
  txt: ['txt', 'text', 'md', 'csv'],
  ods: ['ods', 'ots', 'fods'],
  csv: ['csv', 'txt', 'tsv', 'tab'],
  tsv: ['tsv', 'tab', 'txt', 'csv'],
  html: ['html', 'htm', 'xhtml'],
  xml2003: ['xml'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
};

/** The ending of a name, where it belongs to another format than the content; '' where there is no ending. */
function wrongExtension(name: string, format: SpreadsheetFormat): string | undefined {
  const ending = /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ending === '' || ENDINGS[format].includes(ending) ? undefined : ending;
}
