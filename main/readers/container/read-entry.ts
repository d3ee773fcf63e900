import { crc32, createInflateRaw } from 'node:zlib';
import { LIMITS } from '../../cells/limits.ts';
import { damaged, ReadRefusal, refuse } from '../../cells/refusal.ts';
import { decoderFor } from '../xml/xml-encoding.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { XmlScanner } from '../xml/xml-scanner.ts';
import type { ZipArchive, ZipEntry } from './zip-archive.ts';
import { entryKey } from './zip-archive.ts';

const CHUNK = 128 * 1024;

export const hasEntry = (zip: ZipArchive, name: string): boolean => zip.entries.has(entryKey(name));

/** Reads one XML part through a handler without ever holding it whole; false where there is no such part. */
export async function readXmlEntry(zip: ZipArchive, name: string, handler: XmlHandler): Promise<boolean> {
  const entry = zip.entries.get(entryKey(name));
  if (!entry) return false;
  const scanner = new XmlScanner(entry.name, handler);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  await unfold(zip, entry, (chunk) => {
    decoder ??= decoderFor(chunk, entry.name);
    scanner.write(decoder.decode(chunk, { stream: true }));
  });
  if (decoder) scanner.write(decoder.decode());
  scanner.end();
  return true;
}

/**
 * Reads a part that stands beside the cells, such as a drawing: false also where it is damaged or hostile, which
 * costs only itself. What unfolds too far stops the whole file all the same.
 */
export async function readXmlAside(zip: ZipArchive, name: string, handler: XmlHandler): Promise<boolean> {
  try {
    return await readXmlEntry(zip, name, handler);
  } catch (error) {
    if (error instanceof ReadRefusal && error.error.tag !== 'TooLarge') return false;
    throw error;
  }
}

/** The bytes of a small part; undefined where there is none. */
export async function readEntry(zip: ZipArchive, name: string): Promise<Uint8Array | undefined> {
  const entry = zip.entries.get(entryKey(name));
  return entry && bytesOfEntry(zip, entry);
}

/** The bytes of an entry, whatever others are called. */
export async function bytesOfEntry(zip: ZipArchive, entry: ZipEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await unfold(zip, entry, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

async function unfold(zip: ZipArchive, entry: ZipEntry, use: (chunk: Uint8Array) => void): Promise<void> {
  const packed = packedBytes(zip, entry);
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    zip.spent.bytes += chunk.length;
    crc = crc32(chunk, crc);
    if (zip.spent.bytes > zip.most) refuse({ tag: 'TooLarge', what: 'expansion', limit: zip.most });
    if (size > LIMITS.suspectSize && size > packed.length * LIMITS.suspectRatio) {
      refuse({ tag: 'TooLarge', what: 'expansion', limit: LIMITS.suspectSize });
    }
    use(chunk);
  };
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += CHUNK) take(packed.subarray(at, at + CHUNK));
  } else await inflate(entry, packed, take);
  if (crc !== entry.crc) damaged(`${entry.name} does not match its checksum`);
}

function packedBytes(zip: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8)
    damaged(`${entry.name} is packed in an unknown way (${entry.method})`);
  const { bytes } = zip;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) {
    damaged(`${entry.name} is missing from the archive`);
  }
  const from =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (from + entry.packed > bytes.length) damaged(`${entry.name} is cut off`);
  return bytes.subarray(from, from + entry.packed);
}

/** Unfolds on libuv's threads, so that unfolding and parsing overlap. */
function inflate(entry: ZipEntry, packed: Uint8Array, take: (chunk: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: CHUNK });
    const fail = (error: unknown): void => {
      stream.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    stream.on('data', (chunk: Uint8Array) => {
      try {
        take(chunk);
      } catch (error) {
        fail(error);
      }
    });
    stream.on('end', resolve);
    stream.on('error', () => {
      try {
        damaged(`${entry.name} cannot be unpacked`);
      } catch (error) {
        fail(error);
      }
    });
    stream.end(packed);
  });
}
