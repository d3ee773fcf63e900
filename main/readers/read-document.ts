import type { ReadError } from '../../shared/domain/sheets/cell.ts';
import type { DocumentParts } from '../../shared/domain/reference/returned/document-parts.ts';
import type { DocumentText } from '../../shared/domain/reference/read-back/document-text.ts';
import { parseMarkdown } from '../../shared/domain/reference/parse-markdown.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { openOle } from './container/ole-container.ts';
import { readXmlEntry } from './container/read-entry.ts';
import { entryKey, openZip } from './container/zip-archive.ts';
import { signatureOf } from './detect/signatures.ts';
import { zipKind } from './detect/zip-kind.ts';
import { DocxContent } from './docx/docx-content.ts';
import { FlowText } from './flow/flow-text.ts';
import { odtParts } from './odt/read-odt.ts';
import { wholeDocx } from './docx/whole-docx.ts';
import { LIMITS } from '../cells/limits.ts';
import { damaged, ReadRefusal, refuse } from '../cells/refusal.ts';

/**
 * The text of a `.docx` or `.md` file, told apart by content, not by name. Reads in this very thread and is meant for
 * the worker: a hostile file costs time and memory up to the limits.
 */
export async function readDocument(bytes: Uint8Array): Promise<Result<DocumentText, ReadError>> {
  const read = await readParts(bytes, 'text');
  return read.ok ? ok(read.value.document) : read;
}

/** The same with all that a Word document holds beside its text. */
export async function readParts(
  bytes: Uint8Array,
  what: 'text' | 'whole' = 'whole',
): Promise<Result<DocumentParts, ReadError>> {
  try {
    const parts = await byContent(bytes, what);
    withinLimits(parts.document);
    return ok(parts);
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.error);
    throw error;
  }
}

const alone = (document: DocumentText): DocumentParts => ({
  document,
  headers: [],
  footers: [],
  notes: [],
});

async function byContent(bytes: Uint8Array, what: 'text' | 'whole'): Promise<DocumentParts> {
  if (bytes.length === 0) return refuse({ tag: 'Empty' });
  if (bytes.length > LIMITS.file) return refuse({ tag: 'TooLarge', what: 'file', limit: LIMITS.file });
  const signature = signatureOf(bytes);
  if (signature === undefined) return alone(readText(bytes));
  if (signature === 'zip') return readDocx(bytes, what);
  if (signature === 'ole') return refuseOle(bytes);
  if (signature === 'rtf') return refuse({ tag: 'UnknownFormat', detail: 'a rich text document (.rtf)' });
  if (signature === 'pdf') return refuse({ tag: 'Evidence', what: 'pdf' });
  return refuse(signature === 'biff' ? NO_DOCUMENT : signature);
}

/** What is made of a text grows with the template too, and much of it outside the worker's heap. */
function withinLimits(document: DocumentText): void {
  const sum = (count: (text: string) => number): number =>
    document.paragraphs.reduce((all, { text }) => all + count(text), 0);
  const found = {
    paragraphs: document.paragraphs.length,
    characters: sum((text) => text.length),
    numbers: sum((text) => text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0),
  };
  for (const what of ['paragraphs', 'characters', 'numbers'] as const)
    if (found[what] > LIMITS[what]) refuse({ tag: 'TooLarge', what, limit: LIMITS[what] });
}

const NO_DOCUMENT: ReadError = { tag: 'UnknownFormat', detail: 'neither Word nor text' };

/** What tells which part is the document. */
const READ = new Set(['[content_types].xml', '_rels/.rels']);

async function readDocx(bytes: Uint8Array, what: 'text' | 'whole'): Promise<DocumentParts> {
  const zip = openZip(bytes);
  const found = await zipKind(zip);
  if (found.kind === 'refused' && found.error.tag !== 'Evidence') return refuse(found.error);
  if (found.kind === 'odt') return odtParts(zip);
  if (found.kind !== 'docx')
    return refuse({ tag: 'UnknownFormat', detail: 'a zip without a Word document inside' });
  // A document has no warnings, and which of the two a person saw in Word nobody knows.
  const twice = zip.repeated.values().find((part) => READ.has(part) || part === entryKey(found.part));
  if (twice !== undefined)
    return refuse({ tag: 'HostileContent', detail: `${twice} is in the archive twice` });
  const text = new FlowText();
  if (!(await readXmlEntry(zip, found.part, new DocxContent(text)))) damaged(`${found.part} is missing`);
  const document = text.finish();
  return what === 'text' ? alone(document) : wholeDocx(zip, found.part, document);
}

/** An encrypted docx is an OLE file with a stream for it. */
function refuseOle(bytes: Uint8Array): never {
  if (openOle(bytes).names.some((name) => name.toLowerCase() === 'encryptedpackage'))
    refuse({ tag: 'PasswordProtected' });
  return refuse({ tag: 'UnknownFormat', detail: 'an Office file of 1997–2003; save it as .docx' });
}

function readText(bytes: Uint8Array): DocumentText {
  const text = decoded(bytes);
  if (text.includes('\0')) return refuse(NO_DOCUMENT);
  if (text.trim() === '') return refuse({ tag: 'Empty' });
  return parseMarkdown(text);
}

function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const marked = utf16 === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return new TextDecoder(marked ? utf16 : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ tag: 'UnknownFormat', detail: 'neither Word nor UTF-8 text' });
  }
}
