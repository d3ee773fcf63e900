import type { OleStorage } from '../container/ole-container.ts';
import { guessCodePage } from '../delimited/guess-code-page.ts';

/** Properties of [MS-OXPROPS] that are read, by their numbers. */
export const PROPERTY = {
  subject: 0x0037,
  sent: 0x0039,
  sentForName: 0x0042,
  senderName: 0x0c1a,
  senderMail: 0x0c1f,
  delivered: 0x0e06,
  body: 0x1000,
  html: 0x1013,
  shownName: 0x3001,
  content: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  internetPage: 0x3fde,
  messagePage: 0x3ffd,
  senderAddress: 0x5d01,
} as const;

const UNICODE = '001f';
const ANSI = '001e';
const BINARY = '0102';

const streamOf = ({ streams }: OleStorage, property: number, type: string): Uint8Array | undefined =>
  streams.get(`__substg1.0_${property.toString(16).padStart(4, '0')}${type}`)?.();

/** A text, without zeros at its end; '' where there is none. */
export function textOf(storage: OleStorage, property: number, page: number | undefined): string {
  const wide = streamOf(storage, property, UNICODE);
  if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '');
  const narrow = streamOf(storage, property, ANSI);
  return narrow === undefined ? '' : ansi(narrow, page).replace(/\0+$/, '');
}

/** In the code page that the message states; where it states none, by its letters. */
function ansi(bytes: Uint8Array, page: number | undefined): string {
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1');
  const label = page === 65001 ? 'utf-8' : page === 866 ? 'ibm866' : `windows-${page}`;
  if (page !== undefined && /^(?:utf-8|ibm866|windows-(?:874|125\d))$/.test(label))
    return new TextDecoder(label).decode(bytes);
  return guessCodePage(bytes).text;
}

export const binaryOf = (storage: OleStorage, property: number): Uint8Array | undefined =>
  streamOf(storage, property, BINARY);

/** A whole number of 32 bits. */
export function numberOf(storage: OleStorage, property: number): number | undefined {
  const at = fixedAt(storage, property, 0x0003);
  return at?.getInt32(8, true);
}

/** UTC, ISO 8601. */
export function dateOf(storage: OleStorage, property: number): string | undefined {
  const ticks = fixedAt(storage, property, 0x0040)?.getBigInt64(8, true);
  if (ticks === undefined || ticks <= 0n) return undefined;
  // Tenths of a microsecond since 1601.
  const date = new Date(Number(ticks / 10_000n) - 11_644_473_600_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Heads before the entries of 16 bytes: of a message, of one within another. */
const HEADS = [32, 24];

/** Properties of fixed length stand in one stream: tag, flags, value. */
function fixedAt({ streams }: OleStorage, property: number, type: number): DataView | undefined {
  const bytes = streams.get('__properties_version1.0')?.();
  if (bytes === undefined) return undefined;
  const head = HEADS.find((size) => (bytes.length - size) % 16 === 0 && bytes.length >= size) ?? 0;
  for (let at = head; at + 16 <= bytes.length; at += 16) {
    const entry = new DataView(bytes.buffer, bytes.byteOffset + at, 16);
    if (entry.getUint16(0, true) === type && entry.getUint16(2, true) === property) return entry;
  }
  return undefined;
}
