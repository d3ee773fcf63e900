import { readFile, stat } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { ReadError } from '../../shared/domain/cell.ts';
import type { DocumentText } from '../../shared/domain/reference/document-text.ts';
import { parseMarkdown } from '../../shared/domain/reference/parse-markdown.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { docxParagraphs } from './docx-paragraphs.ts';

const FILE_LIMIT = 64 * 1024 * 1024;
const PART_LIMIT = 128 * 1024 * 1024;

/** The text of a `.docx` or `.md` file, told apart by content, not by name. */
export async function readDocument(path: string): Promise<Result<DocumentText, ReadError>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return err({ tag: 'NotAFile', what: 'directory' });
    if (!facts.isFile()) return err({ tag: 'NotAFile', what: 'special' });
    if (facts.size > FILE_LIMIT) return err({ tag: 'TooLarge', what: 'file', limit: FILE_LIMIT });
    return readDocumentBytes(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return err({ tag: 'NotAFile', what: 'missing' });
    if (code === 'EACCES' || code === 'EPERM') return err({ tag: 'NoPermission' });
    throw error;
  }
}

export function readDocumentBytes(bytes: Uint8Array): Result<DocumentText, ReadError> {
  if (bytes.length === 0) return err({ tag: 'Empty' });
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (head.startsWith('504b')) return readDocx(bytes);
  if (head.startsWith('25504446')) return err({ tag: 'Evidence', what: 'pdf' });
  if (head === 'd0cf11e0a1b11ae1') return readOle(bytes);
  return readText(bytes);
}

/** An encrypted docx is an OLE file with an `EncryptedPackage` stream (names are UTF-16). */
function readOle(bytes: Uint8Array): Result<DocumentText, ReadError> {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (encrypted) return err({ tag: 'PasswordProtected' });
  return err({ tag: 'UnknownFormat', detail: 'an Office file of 1997–2003; save it as .docx' });
}

function readDocx(bytes: Uint8Array): Result<DocumentText, ReadError> {
  let tooLarge = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (entry) => {
        const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml)$/i.test(entry.name);
        if (wanted && entry.originalSize > PART_LIMIT) tooLarge = true;
        return wanted && !tooLarge;
      },
    });
  } catch (error) {
    return err({ tag: 'Damaged', detail: `the zip is broken (${(error as Error).message})` });
  }
  if (tooLarge) return err({ tag: 'TooLarge', what: 'expansion', limit: PART_LIMIT });
  const part = mainPart(parts);
  if (!part) return err({ tag: 'UnknownFormat', detail: 'a zip without a Word document inside' });
  try {
    return ok(docxParagraphs(strFromU8(part)));
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0]!;
    if (detail === 'declares a document type') return err({ tag: 'HostileContent', detail });
    return err({ tag: 'Damaged', detail: `word/document.xml: ${detail}` });
  }
}

function mainPart(parts: Record<string, Uint8Array>): Uint8Array | undefined {
  const rels = parts['_rels/.rels'];
  const target = rels
    ? /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]+)"|Target="\/?([^"]+)"[^>]*Type="[^"]*\/officeDocument"/.exec(
        strFromU8(rels),
      )
    : null;
  return parts[target?.[1] ?? target?.[2] ?? 'word/document.xml'] ?? parts['word/document.xml'];
}

function readText(bytes: Uint8Array): Result<DocumentText, ReadError> {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const marked = utf16 === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    const text = new TextDecoder(marked ? utf16 : 'utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return err({ tag: 'UnknownFormat', detail: 'neither Word nor text' });
    return text.trim() === '' ? err({ tag: 'Empty' }) : ok(parseMarkdown(text));
  } catch {
    return err({ tag: 'UnknownFormat', detail: 'neither Word nor UTF-8 text' });
  }
}
