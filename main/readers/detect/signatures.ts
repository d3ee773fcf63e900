import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import { APPLICATION_ID } from '../../disk/file-header.ts';
import { isMail } from './mail-head.ts';

export type Signature = 'zip' | 'ole' | 'biff' | 'rtf' | 'pdf' | ReadError;

const evidence = (what: 'picture' | 'archive' | 'e-mail'): ReadError => ({ tag: 'Evidence', what });
const unknown = (detail: string): ReadError => ({ tag: 'UnknownFormat', detail });

/** Hexadecimal starts of files. Longer ones first where one begins another. */
const STARTS: readonly (readonly [string, Signature])[] = [
  ['d0cf11e0a1b11ae1', 'ole'],
  ['504b0304', 'zip'],
  ['504b0506', evidence('archive')],
  ['504b0708', evidence('archive')],
  ['25504446', 'pdf'],
  ['89504e470d0a1a0a', evidence('picture')],
  ['ffd8ff', evidence('picture')],
  ['474946383961', evidence('picture')],
  ['474946383761', evidence('picture')],
  ['49492a00', evidence('picture')],
  ['4d4d002a', evidence('picture')],
  ['526172211a07', evidence('archive')],
  ['377abcaf271c', evidence('archive')],
  ['1f8b08', evidence('archive')],
  ['fd377a585a00', evidence('archive')],
  ['425a68', evidence('archive')],
  ['7b5c727466', 'rtf'],
  ['7f454c46', unknown('a program')],
  ['53514c69746520666f726d6174203300', unknown('a database')],
  ['0e11fc0dd0cf110e', unknown('an old Office draft')],
];

const WORKSPACE = 'a workspace of this program: open it with Ctrl O';

/** The application id of a SQLite file: bytes 68 to 71 of its header, big-endian. */
const isWorkspace = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0' &&
  bytes.length > 72 &&
  Buffer.from(bytes.subarray(68, 72)).readUInt32BE() === APPLICATION_ID;

/** BIFF2–5 without a container: a BOF record (9, 0209, 0409, 0809) of its usual length. */
function isBareBiff(bytes: Uint8Array): boolean {
  const length = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
  const version = bytes[1] ?? 255;
  return (
    bytes[0] === 9 &&
    (version === 0 || version === 2 || version === 4 || version === 8) &&
    length >= 4 &&
    length <= 16
  );
}

/** What the first bytes say; undefined where they say nothing, as with every kind of text but a mail. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('hex');
  for (const [hex, signature] of STARTS)
    if (start.startsWith(hex)) return isWorkspace(bytes) ? unknown(WORKSPACE) : signature;
  if (isBareBiff(bytes)) return 'biff';
  const ascii = (from: number, to: number): string =>
    Buffer.from(bytes.subarray(from, to)).toString('latin1');
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return evidence('picture');
  if (ascii(0, 2) === 'BM' && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0)
    return evidence('picture');
  if (/^ftyp(?:heic|heix|mif1|avif)/.test(ascii(4, 12))) return evidence('picture');
  if (ascii(257, 262) === 'ustar') return evidence('archive');
  if (ascii(0, 2) === 'MZ' && bytes.length > 64 && bytes.subarray(0, 512).includes(0))
    return unknown('a program');
  return isMail(bytes) ? evidence('e-mail') : undefined;
}
