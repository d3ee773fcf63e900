import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  bytes: Uint8Array;
  /** Already compressed. */
  stored?: boolean;
}

/**
 * Writes a zip the way OPC wants it: sizes before the data, no descriptors, no extra fields, one fixed time, so
 * that the same entries are the same bytes on every machine. Node's own deflate takes a tenth of the time that
 * one written in JavaScript needs, and half of an export is deflating.
 */
export function zip(entries: readonly ZipPart[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, stored } of entries) {
    const data = stored === true ? bytes : deflateRawSync(bytes, { level: 6 });
    const path = Buffer.from(name, 'utf8');
    const fields = commonFields(path, bytes, data, stored === true ? 0 : 8);
    const head = Buffer.concat([le32(0x04034b50), fields, path]);
    local.push(head, data);
    // Made by version 2.0; no comment, first disk, no attributes.
    const rest = Buffer.concat([Buffer.alloc(10), le32(offset)]);
    central.push(le32(0x02014b50), le16(20), fields, rest, path);
    offset += head.length + data.length;
  }
  const directory = Buffer.concat(central);
  const count = le16(entries.length);
  const end = [
    le32(0x06054b50),
    Buffer.alloc(4),
    count,
    count,
    le32(directory.length),
    le32(offset),
    le16(0),
  ];
  return new Uint8Array(Buffer.concat([...local, directory, ...end]));
}

/** 1 January 1980, midnight: the oldest time a zip can hold. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;

/** Version needed to extra length: what local header and directory have in common. */
function commonFields(path: Uint8Array, bytes: Uint8Array, data: Uint8Array, method: number): Buffer {
  return Buffer.concat([
    le16(20), le16(UTF8_NAMES), le16(method), le16(0), le16(DOS_DATE),
    le32(crc32(bytes)), le32(data.length), le32(bytes.length), le16(path.length), le16(0),
  ]); // prettier-ignore
}

function le16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
