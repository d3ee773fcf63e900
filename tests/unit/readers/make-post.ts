import { crc32 } from 'node:zlib';

/** A part of a mail; `name` as it stands in the header. */
export function part(
  name: string | null,
  content: string | Uint8Array,
  disposition = 'attachment',
  type = 'application/octet-stream',
): Buffer {
  const isEncoded = name?.startsWith('*=') === true;
  const named = name === null ? '' : isEncoded ? `; filename${name}` : `; filename="${name}"`;
  const is822 = type === 'message/rfc822';
  const body = Buffer.from(content);
  const lines = [
    `Content-Type: ${type}`,
    `Content-Disposition: ${disposition === 'filename' ? 'attachment' : disposition}${named}`,
    ...(is822 ? [] : ['Content-Transfer-Encoding: base64']),
    '',
    '',
  ];
  const encoded = is822 ? body : Buffer.from(body.toString('base64').replace(/.{76}/g, '$&\r\n'), 'latin1');
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), encoded]);
}

let mails = 0;

export function mail(headers: Record<string, string>, parts: readonly Buffer[]): Uint8Array {
  const boundary = `boundary-${++mails}`;
  const all = { From: 'a@b.az', To: 'c@d.az', Subject: 'x', 'MIME-Version': '1.0', ...headers };
  const head = [
    ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    '',
  ].join('\r\n');
  const pieces = parts.flatMap((one) => [Buffer.from(`--${boundary}\r\n`), one, Buffer.from('\r\n')]);
  return new Uint8Array(
    Buffer.concat([Buffer.from(head, 'latin1'), ...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  );
}

interface ZipPart {
  name: Buffer;
  content: Buffer;
  flags: number;
  size: number;
}

export const entryOf = (
  name: string | Buffer,
  content: string,
  { flags = 0, size }: { flags?: number; size?: number } = {},
): ZipPart => ({
  name: Buffer.from(name),
  content: Buffer.from(content),
  flags,
  size: size ?? Buffer.byteLength(content),
});

/** A zip of stored files, as odd as a test wants it. */
export function rawZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, flags, size } of parts) {
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(size, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, lengths, name, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, lengths, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
