import { openOle } from '../container/ole-container.ts';
import { refuse } from '../refusal.ts';
import type { StoredDocument } from '../stored-document.ts';
import { readBiff } from './read-biff.ts';

/** Reads an OLE compound file: a workbook of Excel 5 to 2003, or something else that Office kept in one. */
export function readOle(bytes: Uint8Array): StoredDocument {
  const container = openOle(bytes);
  const names = container.names.map((name) => name.toLowerCase());
  const has = (name: string): boolean => names.includes(name);
  if (has('encryptedpackage') || has('encryptioninfo')) return refuse({ tag: 'PasswordProtected' });
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (stream) return readBiff(stream, has('_vba_project_cur') || has('_vba_project'));
  if (names.some((name) => name.startsWith('__substg1.0_') || name.startsWith('__properties_version'))) {
    return refuse({ tag: 'Evidence', what: 'e-mail' });
  }
  if (has('worddocument')) return refuse({ tag: 'UnknownFormat', detail: 'an old Word document (.doc)' });
  if (has('powerpoint document')) return refuse({ tag: 'UnknownFormat', detail: 'a presentation' });
  return refuse({ tag: 'UnknownFormat', detail: 'an Office container without a workbook' });
}
