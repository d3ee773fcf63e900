import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
/** The lowest bit says in which order the bytes of a checksum's words are. */
const MAGIC = 0x377f0682;

export const walPath = (path: string): string => `${path}-wal`;

/** What a write-ahead log would give back (sqlite.org/fileformat2.html, section 4). */
export interface WalFile {
  salt: number;
  /** The newest and every earlier committed state of one page, oldest first. */
  committed: Buffer[];
  /** Whether anything at all is committed in it. */
  empty: boolean;
}

/** The first salt of the log beside a workspace; null: there is none yet. It grows by one when the log restarts. */
export function saltOf(path: string): number | null {
  const header = readFrom(walPath(path), (file) => file.read(0, HEADER));
  return header && header.length === HEADER ? header.readUInt32BE(16) : null;
}

/** The log beside a workspace as SQLite would recover it, as far as `page` goes. Null: none, or none that is one. */
export function readWal(path: string, page: number): WalFile | null {
  return readFrom(walPath(path), (file) => {
    const header = file.read(0, HEADER);
    if (header.length < HEADER || (header.readUInt32BE(0) & 0xfffffffe) >>> 0 !== MAGIC) return null;
    const size = header.readUInt32BE(8);
    const sum = createSum(header.readUInt32BE(0) % 2 === 1);
    sum.add(header.subarray(0, 24));
    if (size < 512 || size > 65_536 || !sum.is(header, 24)) return null;
    const wal: WalFile = { salt: header.readUInt32BE(16), committed: [], empty: true };
    let pending: Buffer[] = [];
    for (let at = HEADER; ; at += FRAME_HEADER + size) {
      const frame = file.read(at, FRAME_HEADER + size);
      if (frame.length < FRAME_HEADER + size || !frame.subarray(8, 16).equals(header.subarray(16, 24)))
        return wal;
      sum.add(frame.subarray(0, 8));
      sum.add(frame.subarray(FRAME_HEADER));
      if (!sum.is(frame, 16)) return wal;
      if (frame.readUInt32BE(0) === page) pending.push(frame.subarray(FRAME_HEADER));
      // The size of the file after the transaction: only its last frame has one.
      if (frame.readUInt32BE(4) === 0) continue;
      wal.committed.push(...pending);
      wal.empty = false;
      pending = [];
    }
  });
}

interface OpenFile {
  /** At most so many bytes. */
  read: (at: number, length: number) => Buffer;
  size: number;
}

/** Null where there is no such file, or nothing in it. */
export function readFrom<T>(path: string, work: (file: OpenFile) => T | null): T | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = fstatSync(file);
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, at));
    };
    return size === 0 ? null : work({ read, size });
  } finally {
    closeSync(file);
  }
}

/** Section 4.2, "Checksum Algorithm". */
function createSum(bigEndian: boolean): {
  add: (bytes: Buffer) => void;
  is: (bytes: Buffer, at: number) => boolean;
} {
  let [one, two] = [0, 0];
  return {
    add: (bytes) => {
      const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      for (let at = 0; at < bytes.length; at += 8) {
        one = (one + words.getUint32(at, !bigEndian) + two) >>> 0;
        two = (two + words.getUint32(at + 4, !bigEndian) + one) >>> 0;
      }
    },
    is: (bytes, at) => bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two,
  };
}
