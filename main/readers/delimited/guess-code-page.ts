import { decodePage, IBM857 } from './code-page.ts';
import { knownWords } from './known-words.ts';

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
  { encoding: 'x-mac-cyrillic', script: 'cyrillic', letters: CYRILLIC, prior: -0.1 },
  { encoding: IBM857, script: 'latin', letters: LATIN_TURKISH, prior: -0.1 },
  { encoding: 'windows-1250', script: 'latin', letters: LATIN_EAST + 'äöüßÄÖÜ', prior: -0.15 },
];

const SAMPLE = 200_000;
/** What all words found are worth beside letters that look right (at most 1). */
const WORDS = 2;
/** Closer than this, a person has to look. */
const NARROW = 0.15;

interface Guess {
  encoding: string;
  text: string;
  /** Another code page that reads it almost as well, and otherwise. */
  rival?: string;
}

/**
 * The single-byte code page in which the bytes above 127 read most like words: by words that the catalogue and the
 * names of months and countries know, and by the look of the letters.
 */
export function guessCodePage(bytes: Uint8Array): Guess {
  const sample = highLines(bytes);
  const head = bytes.subarray(0, SAMPLE);
  const guesses = CODE_PAGES.map((page) => {
    const text = decodePage(sample, page.encoding);
    const { words, known } = knownWords(decodePage(head, page.encoding));
    const reads = page.prior + meanScore(text, page) + (WORDS * known) / Math.max(1, words);
    return { page, text, words, known, score: reads };
  }).toSorted((a, b) => b.score - a.score);
  const best = guesses[0]!;
  const rival = guesses.find(({ text }) => text !== best.text);
  const { encoding } = best.page;
  const text = decodePage(bytes, encoding);
  if (!rival) return { encoding, text };
  // Letters alone say little where there are few words of them.
  const needed = best.known > rival.known ? NARROW : NARROW + 1 / Math.max(1, best.words);
  return best.score - rival.score < needed
    ? { encoding, text, rival: rival.page.encoding }
    : { encoding, text };
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
