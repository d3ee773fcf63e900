import type { ReadWarning } from '../../../shared/domain/cell.ts';
import { sheetJs } from '../number-format/spreadsheet-library.ts';
import { damaged, refuse } from '../refusal.ts';
import type { StoredDocument } from '../stored-document.ts';
import { biffFacts } from './biff-facts.ts';
import { LIBRARY_OPTIONS, libraryDocument } from './library-document.ts';

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
