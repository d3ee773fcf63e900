import { LIMITS } from '../../cells/limits.ts';
import { damaged, refuse } from '../../cells/refusal.ts';

export interface ZipEntry {
  /** As UTF-8, which the names of all documents are. */
  name: string;
  nameBytes: Uint8Array;
  /** The entry says that its name is UTF-8; older programs write a code page and say nothing. */
  utf8: boolean;
  /** With a password. */
  locked: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes in the file. */
  packed: number;
  /** Bytes unfolded, as declared. */
  size: number;
  /** Where the local header stands. */
  offset: number;
}

export interface ZipArchive {
  bytes: Uint8Array;
  /** By normalised name: forward slashes, lower case; the names of OPC parts ignore case (ECMA-376-2, 6.2.2). */
  entries: Map<string, ZipEntry>;
  /** Every entry as the directory lists it, folders and repeated names included. */
  listed: ZipEntry[];
  /**
   * Names that the directory lists more than once. The last one is the entry: whoever appends to an archive means
   * what was added to replace what was there, and most programs read it so. Others may show the first.
   */
  repeated: Set<string>;
  /** What all reads of this archive have unfolded so far. */
  spent: { bytes: number };
  /** Bytes that all of it may unfold to. */
  most: number;
}

export const entryKey = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;

/**
 * Reads the central directory (APPNOTE 4.3) and refuses what is damaged, encrypted or unfolds too far.
 *
 * @param most bytes that it may unfold to
 */
export function openZip(bytes: Uint8Array, most: number = LIMITS.expansion): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directory(view);
  if (count > LIMITS.entries) refuse({ tag: 'TooLarge', what: 'entries', limit: LIMITS.entries });
  const entries = new Map<string, ZipEntry>();
  const listed: ZipEntry[] = [];
  const repeated = new Set<string>();
  let declared = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      damaged('the directory of the archive is cut off');
    const entry = centralEntry(view, at);
    declared += entry.size;
    const key = entryKey(entry.name);
    // A folder holds nothing itself.
    if (entries.has(key) && !key.endsWith('/')) repeated.add(key);
    entries.set(key, entry);
    listed.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (listed.some(({ locked }) => locked)) refuseLocked(entries);
  if (declared > most) refuse({ tag: 'TooLarge', what: 'expansion', limit: most });
  return { bytes, entries, listed, repeated, spent: { bytes: 0 }, most };
}

/** A document that is locked is sent again; an archive is kept as it came. */
function refuseLocked(entries: ReadonlyMap<string, ZipEntry>): never {
  const isDocument = ['[content_types].xml', 'content.xml'].some((part) => entries.has(part));
  return refuse(
    isDocument
      ? { tag: 'PasswordProtected' }
      : { tag: 'Evidence', what: 'archive', why: { tag: 'PasswordProtected' } },
  );
}

function directory(view: DataView): { count: number; offset: number } {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const found = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return found;
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64)
      return damaged('the directory of the archive is cut off');
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  return damaged('the file is cut off: the directory at its end is missing');
}

function centralEntry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (at + 46 + nameLength + extraLength > view.byteLength)
    damaged('the directory of the archive is cut off');
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry: ZipEntry = {
    name: new TextDecoder('utf-8').decode(nameBytes),
    nameBytes,
    utf8: (flags & 0x800) !== 0,
    locked: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  zip64(view, at + 46 + nameLength, extraLength, entry);
  return entry;
}

/** Sizes beyond 4 GiB, or of writers that always use 64 bits (APPNOTE 4.5.3). */
function zip64(view: DataView, from: number, length: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const end = Math.min(field + view.getUint16(at + 2, true), from + length);
    for (const name of ['size', 'packed', 'offset'] as const) {
      if (entry[name] !== 0xffffffff || field + 8 > end) continue;
      entry[name] = Number(view.getBigUint64(field, true));
      field += 8;
    }
    return;
  }
}
