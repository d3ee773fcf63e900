import { refuse } from '../../cells/refusal.ts';

export interface DecodedText {
  text: string;
  /** A name of the Encoding Standard: `utf-8`, `utf-16le`, `windows-1254`. */
  encoding: string;
  /** Decided by the look of the letters, not by a mark or by strict decoding. */
  guessed: boolean;
}

/** Byte order mark, else strict UTF-8, else the pattern of zero bytes, else the code page whose letters read best. */
export function decodeText(bytes: Uint8Array): DecodedText {
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
    const encoding = guessCodePage(bytes);
    return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: true };
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
  return /\p{L}\?\p{L}/u.test(text) && !/:\/\/|\?[\w%-]+=/.test(text);
}

/** Letters of the languages each code page is used for, commonest first. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ';
const LATIN_TURKISH = 'ıüşğçöİÜŞĞÇÖâîû';
const LATIN_WEST = 'éáíóúñäöüßàèçêãõåøæâîôûëïÉÁÍÓÚÑÄÖÜÀÈÇÊÃÕÅØÆÂÎÔÛ';
const LATIN_EAST = 'ąćęłńóśźżáčďéěíňřšťúůýžőűăâîșțĄĆĘŁŃÓŚŹŻČĎĚŇŘŠŤŮÝŽŐŰĂ';
const PUNCTUATION = '\u00a0«»“”„‘’–—…№°§•©®±²³¹½€£×·ºª¡¿‚';

interface CodePage {
  encoding: string;
  script: 'cyrillic' | 'latin';
  letters: string;
  /** Added to the mean score: of equals the likelier one. */
  prior: number;
}

const CODE_PAGES: readonly CodePage[] = [
  { encoding: 'windows-1251', script: 'cyrillic', letters: CYRILLIC, prior: 0.05 },
  { encoding: 'ibm866', script: 'cyrillic', letters: CYRILLIC, prior: 0 },
  { encoding: 'koi8-r', script: 'cyrillic', letters: CYRILLIC, prior: 0 },
  { encoding: 'iso-8859-5', script: 'cyrillic', letters: CYRILLIC, prior: -0.02 },
  { encoding: 'windows-1252', script: 'latin', letters: LATIN_WEST, prior: 0.02 },
  { encoding: 'windows-1254', script: 'latin', letters: LATIN_TURKISH + LATIN_WEST, prior: 0 },
  { encoding: 'windows-1250', script: 'latin', letters: LATIN_EAST + 'äöüßÄÖÜ', prior: -0.15 },
];

const SAMPLE = 200_000;

/** The single-byte code page in which the bytes above 127 read most like words. */
function guessCodePage(bytes: Uint8Array): string {
  const sample = highLines(bytes);
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const page of CODE_PAGES) {
    const reads = page.prior + meanScore(new TextDecoder(page.encoding).decode(sample), page);
    if (reads > best.score) best = { encoding: page.encoding, score: reads };
  }
  return best.encoding;
}

/** Only stretches around high bytes say anything. */
function highLines(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at < bytes.length && kept.length < SAMPLE; at++) {
    const near = bytes[at]! > 127 || (bytes[at - 1] ?? 0) > 127 || (bytes[at + 1] ?? 0) > 127;
    if (near) kept.push(bytes[at]!);
    else if (kept.length > 0 && kept.at(-1) !== 10) kept.push(10);
  }
  return Uint8Array.from(kept);
}

function meanScore(text: string, page: CodePage): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    count++;
    sum += score(text, at, page);
  }
  return count === 0 ? 0 : sum / count;
}

function score(text: string, at: number, page: CodePage): number {
  const char = text[at]!;
  const before = text[at - 1] ?? '\n';
  const after = text[at + 1] ?? '\n';
  if (PUNCTUATION.includes(char)) return punctuation(char, before, after);
  if (!/\p{L}/u.test(char)) return -2;
  const isAscii = (other: string): boolean => /[a-z]/i.test(other);
  const isCapital = char !== char.toLowerCase();
  // A word is written in one script and does not turn to capitals in its middle.
  let value = 0;
  if (page.script === 'cyrillic') {
    if (isAscii(before) || isAscii(after)) value -= 1.5;
    const rank = page.letters.indexOf(char.toLowerCase());
    value += rank < 0 ? -0.8 : 1 - (rank / page.letters.length) * 0.9;
  } else {
    const rank = page.letters.indexOf(char);
    value += rank < 0 ? -0.8 : 0.75;
    if (!isAscii(before) && !isAscii(after) && before.charCodeAt(0) > 127 && after.charCodeAt(0) > 127)
      value -= 0.8;
  }
  if (isCapital && isLower(before)) value -= 1.2;
  return value;
}

function punctuation(char: string, before: string, after: string): number {
  const inWord = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  return inWord && char !== '’' && char !== '–' ? -0.5 : 0.4;
}

const isLower = (char: string): boolean => /\p{Ll}/u.test(char);
