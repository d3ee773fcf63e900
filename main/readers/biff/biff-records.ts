export interface BiffRecord {
  type: number;
  /** Offset of the record in its stream. */
  offset: number;
  data: Uint8Array;
}

/** The records of a workbook stream ([MS-XLS] 2.1.4); ends quietly where the stream is cut off. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = u16(stream, at);
    const length = u16(stream, at + 2);
    if (at + 4 + length > stream.length) return;
    yield { type, offset: at, data: stream.subarray(at + 4, at + 4 + length) };
    at += 4 + length;
  }
}

export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const u32 = (bytes: Uint8Array, at: number): number =>
  (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
