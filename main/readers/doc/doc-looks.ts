import type { DocFile } from './doc-file.ts';

const PAGE = 512;
const CHARACTERS = 12;
const PARAGRAPHS = 13;

/** Finds the properties of a character or paragraph by where it lies in the file ([MS-DOC], 2.4.6). */
export class DocLooks {
  readonly #file: DocFile;
  readonly #lists: Record<'character' | 'paragraph', Uint8Array>;
  readonly #last = new Map<string, { from: number; to: number; list: Uint8Array }>();

  constructor(file: DocFile) {
    this.#file = file;
    this.#lists = { character: file.part(CHARACTERS), paragraph: file.part(PARAGRAPHS) };
  }

  /** A list of properties; empty where there are none. */
  at(kind: 'character' | 'paragraph', offset: number): Uint8Array {
    const last = this.#last.get(kind);
    if (last && offset >= last.from && offset < last.to) return last.list;
    const found = this.#find(kind, offset);
    this.#last.set(kind, found);
    return found.list;
  }

  #find(kind: 'character' | 'paragraph', offset: number): { from: number; to: number; list: Uint8Array } {
    const none = { from: offset, to: offset + 1, list: new Uint8Array() };
    const plc = this.#lists[kind];
    const view = new DataView(plc.buffer, plc.byteOffset, plc.byteLength);
    const count = Math.floor((plc.length - 4) / 8);
    const index = indexOf(count, (at) => view.getUint32(at * 4, true), offset);
    if (index < 0) return none;
    const number = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = this.#file.main.subarray(number * PAGE, number * PAGE + PAGE);
    if (page.length < PAGE) return none;
    const runs = new DataView(page.buffer, page.byteOffset, PAGE);
    const runCount = page[PAGE - 1]!;
    const width = kind === 'character' ? 1 : 13;
    if ((runCount + 1) * 4 + runCount * width > PAGE) return none;
    const run = indexOf(runCount, (at) => runs.getUint32(at * 4, true), offset);
    if (run < 0) return none;
    const start = page[(runCount + 1) * 4 + run * width]! * 2;
    const list = start === 0 ? new Uint8Array() : listAt(page, start, kind);
    return { from: runs.getUint32(run * 4, true), to: runs.getUint32(run * 4 + 4, true), list };
  }
}

/** Of a paragraph the number of its style comes first. */
function listAt(page: Uint8Array, start: number, kind: 'character' | 'paragraph'): Uint8Array {
  const size = page[start]!;
  if (kind === 'character') return page.subarray(start + 1, start + 1 + size);
  const [from, length] = size === 0 ? [start + 2, (page[start + 1] ?? 0) * 2] : [start + 1, size * 2 - 1];
  return page.subarray(from + 2, from + length);
}

/** The last of so many ascending places that is not beyond the offset; below 0: none, or it is beyond the end. */
function indexOf(count: number, place: (at: number) => number, offset: number): number {
  if (count < 1 || offset < place(0) || offset >= place(count)) return -1;
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (place(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
