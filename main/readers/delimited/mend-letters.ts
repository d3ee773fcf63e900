import { bytesOf, IBM857 } from './code-page.ts';

/** Pages that programs take UTF-8 for, commonest first. */
const PAGES = [
  'windows-1252',
  'windows-1254',
  'windows-1251',
  'windows-1250',
  'macintosh',
  'ibm866',
  'koi8-r',
  IBM857,
] as const;

interface Mended {
  text: string;
  /** The page that the UTF-8 was read as. */
  encoding: string;
}

interface Page {
  encoding: string;
  bytes: ReadonlyMap<string, number>;
  /** A first byte of UTF-8 and one that follows it, both read as this page. */
  pair: RegExp;
}

let pages: readonly Page[] | undefined;

function allPages(): readonly Page[] {
  return (pages ??= PAGES.map((encoding) => {
    const bytes = bytesOf(encoding);
    const chars = (from: number, to: number): string =>
      [...bytes]
        .filter(([, byte]) => byte >= from && byte <= to)
        .map(([char]) => (/[\]\\^-]/.test(char) ? `\\${char}` : char))
        .join('');
    // Letters of this program's languages and the signs around them begin with these bytes.
    return {
      encoding,
      bytes,
      pair: new RegExp(`[${chars(0xc2, 0xd5)}${chars(0xe2, 0xe2)}][${chars(0x80, 0xbf)}]`, 'gu'),
    };
  }));
}

/** What right text has: letters of the four languages and their neighbours, and the signs of print. */
const RIGHT =
  /^[\u0000-\u007f\u00a0-\u00bf\u00c0-\u024f\u0259\u0400-\u052f\u2000-\u206f\u20a0-\u20bf\u2116\u2122\u2212\ufeff]*$/; // oxlint-disable-line no-control-regex -- ASCII is right

/**
 * Text that was UTF-8, was read as a single-byte page and was kept so: `GÃ¶stÉ™rici` is `Göstərici`. Mended only where
 * every character goes back to a byte and the bytes are UTF-8 of letters that belong here; else undefined, so that
 * right text is never touched. @throws never
 */
export function mendLetters(text: string): Mended | undefined {
  for (const { encoding, bytes, pair } of allPages()) {
    const pairs = text.match(pair)?.length ?? 0;
    if (pairs === 0) continue;
    const back = backToBytes(text, bytes);
    const mended = back && decoded(back);
    if (mended === undefined || !RIGHT.test(mended) || !isLikelier(text, mended, pairs)) continue;
    return { text: mended, encoding };
  }
  return undefined;
}

function backToBytes(text: string, bytes: ReadonlyMap<string, number>): Uint8Array | undefined {
  const back = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 128 ? code : bytes.get(text[at]!);
    if (byte === undefined) return undefined;
    back[at] = byte;
  }
  return back;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * One pair may be chance where both characters are letters of a script that words are written in (`РС`), unless the
 * word mixes scripts (`BakД±`).
 */
function isLikelier(text: string, mended: string, pairs: number): boolean {
  if (pairs > 1) return true;
  const isMixed = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i.test(text) && !CYRILLIC.test(mended);
  return isMixed || (/\p{L}/u.test(mended.replace(/[a-z]/gi, '')) && !CYRILLIC.test(text));
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** A quick look at a whole text: whether it is worth mending its fields. */
export const mayBeGarbled = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- the look-up of a whole file has to be quick
  /[^\u0000-\u00c1]/.test(text) && allPages().some(({ pair }) => new RegExp(pair.source, 'u').test(text));

/** What is left of garbled letters that cannot be mended, because some were lost on the way: `Æ?`, `Ã` before a sign. */
export const looksGarbled = (text: string): boolean =>
  /[ÃÄÅÉÆ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/u.test(
    text,
  );
