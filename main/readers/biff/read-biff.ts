import type { ReadWarning } from '../../../shared/domain/sheets/cell.ts';
import { openOle } from '../container/ole-container.ts';
import { sheetJs } from '../number-format/spreadsheet-library.ts';
import { damaged, refuse } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { biffFacts } from './biff-facts.ts';
import { LIBRARY_OPTIONS, libraryDocument } from './library-document.ts';

/** Reads an OLE compound file: a workbook of Excel 5 to 2003, or something else that Office kept in one. */
export async function readOle(bytes: Uint8Array): Promise<StoredDocument> {
  const container = openOle(bytes);
  const names = container.names.map((name) => name.toLowerCase());
  const has = (name: string): boolean => names.includes(name);
  if (has('encryptedpackage') || has('encryptioninfo')) return refuse({ tag: 'PasswordProtected' });
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (stream) return readBiff(stream, has('_vba_project_cur') || has('_vba_project'));
  if (names.some((name) => name.startsWith('__substg1.0_') || name.startsWith('__properties_version'))) {
    return refuse({ tag: 'Evidence', what: 'e-mail' });
  }
  if (has('worddocument')) return (await import('../doc/read-doc.ts')).readDoc(container);
  if (has('powerpoint document')) return refuse({ tag: 'UnknownFormat', detail: 'a presentation' });
  return refuse({ tag: 'UnknownFormat', detail: 'an Office container without a workbook' });
}

/** Reads a workbook stream of BIFF2–8, from its container or bare, with SheetJS. */
export function readBiff(stream: Uint8Array, hasMacros: boolean): StoredDocument {
  const facts = biffFacts(stream);
  if (facts.encrypted) return refuse({ tag: 'PasswordProtected' });
  const warnings: ReadWarning[] = hasMacros ? [{ tag: 'MacrosIgnored' }] : [];
  return libraryDocument(parse(stream), 'xls', { warnings, facts });
}

/** The library throws what it finds wrong as plain errors: all of them are about the file. */
export function parse(bytes: Uint8Array): ReturnType<ReturnType<typeof sheetJs>['read']> {
  try {
    return sheetJs().read(bytes, LIBRARY_OPTIONS);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) return refuse({ tag: 'PasswordProtected' });
    if (error instanceof RangeError && /Invalid (?:array|string) length|allocation/.test(message)) {
      return refuse({ tag: 'HostileContent', detail: message });
    }
    return damaged(message.slice(0, 200));
  }
}
