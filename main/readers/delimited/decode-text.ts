import { refuse } from '../../cells/refusal.ts';

export interface DecodedText {
  text: string;
  /** A name of the Encoding Standard: `utf-8`, `utf-16le`, `windows-1254`. */
  encoding: string;
  /** Decided by the look of the letters, not by a mark or by strict decoding. */
  guessed: boolean;
  /** Another code page that reads almost as well, and otherwise. */
  rival?: string;
}

/** Byte order mark, else strict UTF-8, else the pattern of zero bytes, else the code page whose letters read best. */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = bytes.includes(0) ? wideEncoding(bytes) : undefined;
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, guessed: true };
  if (bytes.includes(0)) refuse({ tag: 'UnknownFormat', detail: 'a binary file of no known kind' });
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      guessed: false,
    };
  } catch {
    const { guessCodePage } = await import('./guess-code-page.ts');
    return { ...guessCodePage(bytes), guessed: true };
  }
}

function byMark(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c] = bytes;
  let encoding: string | undefined;
  if (a === 0xef && b === 0xbb && c === 0xbf) encoding = 'utf-8';
  else if (a === 0xff && b === 0xfe) encoding = 'utf-16le';
  else if (a === 0xfe && b === 0xff) encoding = 'utf-16be';
  if (encoding === undefined) return undefined;
  // A mark can lie: another program may have appended bytes of a code page.
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}

/** Text of two bytes a character has its zeros nearly all on one side; Cyrillic then has 4 there. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 65_536));
  const low = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at]! <= 5 && sample[at] !== undefined) low[at & 1]!++;
  const half = sample.length / 2;
  if (half === 0 || bytes.length % 2 !== 0) return undefined;
  const [even, odd] = [low[0]! / half, low[1]! / half];
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  if (even > 0.7 && odd < 0.1) return 'utf-16be';
  return undefined;
}

/** Letters that an export replaced by `?` (`Az?rbaycan`) or a decoder by U+FFFD; a link's `?a=1` is none. */
export function losesLetters(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  // Asked of every field of a file.
  if (!text.includes('?')) return false;
  return /\p{L}\?\p{L}/u.test(text) && !/:\/\/|\?[\w%-]+=/.test(text);
}
