import { damaged } from '../../cells/refusal.ts';

export interface OleContainer {
  /** Names of all streams and storages. */
  names: string[];
  /** The bytes of the first stream of that name, letters of either case; undefined where there is none. */
  stream(name: string): Uint8Array | undefined;
  /** What it holds, in the storages that hold it. */
  root: OleStorage;
}

/** A folder of a compound file. Names in lower case, as they are compared. */
export interface OleStorage {
  storages: Map<string, OleStorage>;
  /** Each unfolds its stream. */
  streams: Map<string, () => Uint8Array>;
}

interface Entry {
  name: string;
  isStream: boolean;
  /** Places in the directory: neighbours in its tree, and of a storage what it holds. */
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const END_OF_CHAIN = 0xfffffffe;
const HEADER = 512;

/**
 * Opens a compound file ([MS-CFB]). Every chain of sectors is followed once round at most: a chain that runs in
 * a circle is how such files make other readers hang.
 */
export function openOle(bytes: Uint8Array): OleContainer {
  if (bytes.length < HEADER) damaged('the container is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6)
    damaged('the container has an impossible sector size');
  const sectors = new Sectors(bytes, 1 << shift, 1 << shift);
  sectors.table = allocation(view, sectors);
  const directory = sectors.chain(view.getUint32(48, true));
  const entries = directoryEntries(directory);
  const root = entries[0];
  if (!root) return damaged('the directory of the container is missing');
  const mini = new Sectors(sectors.chain(root.start), 1 << miniShift, 0);
  mini.table = words(sectors.chain(view.getUint32(60, true)));
  const cutoff = view.getUint32(56, true);
  const contentOf = (entry: Entry): Uint8Array => {
    const content = (entry.size < cutoff ? mini : sectors).chain(entry.start);
    if (content.length < entry.size) damaged(`${entry.name} is cut off`);
    return content.subarray(0, entry.size);
  };
  const known = entries.flatMap((entry) => (entry === null ? [] : [entry]));
  return {
    names: known.slice(1).map(({ name }) => name),
    stream(name) {
      const entry = known.find((one) => one.isStream && one.name.toLowerCase() === name.toLowerCase());
      return entry && contentOf(entry);
    },
    root: storageOf(root, entries, contentOf),
  };
}

/** Walks the tree of the directory. Each entry is met once: a tree that leads back to itself would never end. */
function storageOf(
  root: Entry,
  entries: readonly (Entry | null)[],
  contentOf: (entry: Entry) => Uint8Array,
): OleStorage {
  const met = new Set<Entry>([root]);
  const made: OleStorage = { storages: new Map(), streams: new Map() };
  const waiting = [{ at: root.child, into: made }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entry = entries[next.at];
    if (!entry || met.has(entry)) continue;
    met.add(entry);
    const { into } = next;
    const name = entry.name.toLowerCase();
    waiting.push({ at: entry.left, into }, { at: entry.right, into });
    if (entry.isStream) into.streams.set(name, () => contentOf(entry));
    else {
      const storage: OleStorage = { storages: new Map(), streams: new Map() };
      into.storages.set(name, storage);
      waiting.push({ at: entry.child, into: storage });
    }
  }
  return made;
}

/** Equal pieces of a file, chained by a table. */
class Sectors {
  table: Uint32Array = new Uint32Array();
  readonly #bytes: Uint8Array;
  readonly #size: number;
  readonly #offset: number;

  constructor(bytes: Uint8Array, size: number, offset: number) {
    this.#bytes = bytes;
    this.#size = size;
    this.#offset = offset;
  }

  get count(): number {
    return Math.max(0, Math.ceil((this.#bytes.length - this.#offset) / this.#size));
  }

  /** The last sector of a file may be short. */
  sector(index: number): Uint8Array {
    if (index >= this.count) return damaged('the container is cut off');
    const from = this.#offset + index * this.#size;
    return this.#bytes.subarray(from, from + this.#size);
  }

  chain(start: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (let at = start; at < END_OF_CHAIN; at = this.table[at] ?? END_OF_CHAIN) {
      if (pieces.length > this.count) damaged('a chain of the container runs in a circle');
      pieces.push(this.sector(at));
    }
    return Buffer.concat(pieces);
  }
}

/** The table of all chains, whose own sectors are listed in the header and, past 109, in a chain of lists. */
function allocation(view: DataView, sectors: Sectors): Uint32Array {
  const listed: number[] = [];
  const take = (list: DataView, from: number, count: number): void => {
    for (let at = 0; at < count; at++) {
      const sector = list.getUint32(from + at * 4, true);
      if (sector < END_OF_CHAIN - 2) listed.push(sector);
    }
  };
  take(view, 76, 109);
  let next = view.getUint32(68, true);
  for (let seen = 0; next < END_OF_CHAIN - 2; seen++) {
    if (seen > sectors.count) damaged('a chain of the container runs in a circle');
    const bytes = sectors.sector(next);
    const list = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = bytes.length / 4 - 1;
    if (!Number.isInteger(count)) damaged('the container is cut off');
    take(list, 0, count);
    next = list.getUint32(count * 4, true);
  }
  if (listed.length > sectors.count) damaged('the tables of the container are impossible');
  return words(Buffer.concat(listed.map((sector) => sectors.sector(sector))));
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

/** By their places; null: a place that is not used. */
function directoryEntries(directory: Uint8Array): (Entry | null)[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: (Entry | null)[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const kind = directory[at + 66];
    const length = Math.min(64, view.getUint16(at + 64, true));
    if (kind === 0 && at > 0) {
      entries.push(null);
      continue;
    }
    entries.push({
      name: Buffer.from(directory.subarray(at, at + Math.max(0, length - 2))).toString('utf16le'),
      isStream: kind === 2,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
