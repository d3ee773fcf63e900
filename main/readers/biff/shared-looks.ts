import type { CellExtras } from '../../cells/block-writer.ts';
import { joinRuns, textExtras, type TextRun } from '../xlsx/rich-text.ts';
import { u16, u32 } from './biff-records.ts';

/** Reads on over the borders of a record and its continuations. */
class Segments {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  get ended(): boolean {
    return this.#part >= this.#parts.length;
  }

  /** Bytes left in the present part. */
  get left(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  bytes(length: number): Uint8Array {
    const taken = new Uint8Array(length);
    for (let done = 0; done < length && !this.ended;) {
      const piece = this.#parts[this.#part]!.subarray(this.#at, this.#at + length - done);
      taken.set(piece, done);
      done += piece.length;
      this.#at += piece.length;
      if (done < length) this.next();
    }
    return taken;
  }

  next(): void {
    this.#part++;
    this.#at = 0;
  }
}

/** Indices of the fonts that are set in superscript, and of those that strike through. */
export interface Fonts {
  raised: ReadonlySet<number>;
  struck: ReadonlySet<number>;
}

/**
 * What is raised or struck in the shared string table ([MS-XLS] 2.4.265), by index of the string.
 * `parts`: data of the SST record and of the CONTINUE records after it.
 */
export function sharedLooks(parts: readonly Uint8Array[], looks: Fonts): Map<number, CellExtras> {
  const found = new Map<number, CellExtras>();
  const input = new Segments(parts);
  const count = u32(input.bytes(8), 4);
  for (let index = 0; index < count && !input.ended; index++) {
    const head = input.bytes(3);
    const flags = head[2]!;
    const runs = flags & 8 ? u16(input.bytes(2), 0) : 0;
    const extra = flags & 4 ? u32(input.bytes(4), 0) : 0;
    if (extra > 1_000_000) return found;
    const text = characters(input, u16(head, 0), (flags & 1) !== 0);
    const fonts = input.bytes(runs * 4);
    input.bytes(extra);
    const look = runs === 0 ? {} : lookOf(text, fonts, looks);
    if (Object.keys(look).length > 0) found.set(index, look);
  }
  return found;
}

/** Where a text runs on in a CONTINUE record, a new byte says whether its characters have one byte or two. */
function characters(input: Segments, length: number, wide: boolean): string {
  let text = '';
  let isWide = wide;
  while (text.length < length && !input.ended) {
    if (input.left === 0) {
      input.next();
      if (input.ended) break;
      isWide = (input.bytes(1)[0]! & 1) !== 0;
    }
    const here = Math.min(length - text.length, Math.max(1, Math.floor(input.left / (isWide ? 2 : 1))));
    const bytes = input.bytes(here * (isWide ? 2 : 1));
    text += Buffer.from(bytes).toString(isWide ? 'utf16le' : 'latin1');
  }
  return text;
}

/** `fonts`: character position and font index of each run, two bytes each. */
function lookOf(text: string, fonts: Uint8Array, { raised, struck }: Fonts): CellExtras {
  const runs: TextRun[] = [];
  let from = 0;
  let font = -1;
  for (let at = 0; at + 4 <= fonts.length; at += 4) {
    const start = u16(fonts, at);
    if (start > from)
      runs.push({ text: text.slice(from, start), raised: raised.has(font), struck: struck.has(font) });
    from = Math.max(from, start);
    font = u16(fonts, at + 2);
  }
  runs.push({ text: text.slice(from), raised: raised.has(font), struck: struck.has(font) });
  return textExtras(joinRuns(runs.filter((run) => run.text !== '')));
}
