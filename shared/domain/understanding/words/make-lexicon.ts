import {
  cyrillised,
  fromCyrillic,
  hasCyrillic,
  hasLatin,
  isBare,
  latinised,
  small,
  unmixed,
} from './letters.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Lexicon, LexiconEntry, Tongue, Word } from './lexicon.ts';
import { SHORTEST_BARE, filled, unbare } from './lost-letters.ts';
import { mend } from './mend.ts';
import { makeMender, type Mender } from './mending.ts';
import { negates } from './negates.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { mangledReadings, readable, type Readable } from './readable.ts';
import { isFunctionWord, makeStock, type Stock } from './stock.ts';
import { countTongues } from './tongue-of.ts';
import { remembered } from '../../text/remembered.ts';

/** What one word turned out to be. */
interface Found {
  lemmas: readonly string[];
  mended?: true;
  /** Reached by giving back letters that the typist had not. */
  restored?: true;
}

const NOTHING: Found = { lemmas: [] };
export function makeLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const stock = makeStock(formsOf(entries));
  const read = wordReader(stock);
  const words = remembered((text) => wordsOf(text, read));
  return {
    words,
    phrase: (text) =>
      words(text).map((word) => (word.mended ? undefined : word.lemmas[0]) ?? small(word.text)),
    negates: (word) => negates(small(word), stock),
    tongueOf: (texts) => countTongues(texts, words, stock),
  };
}

function formsOf(entries: Iterable<LexiconEntry>): Map<string, Set<Tongue>> {
  const forms = new Map<string, Set<Tongue>>();
  const folded = new Map<string, string>();
  for (const entry of entries) {
    const { text, tongue } = typeof entry === 'string' ? { text: entry } : entry;
    for (const { word } of piecesOf(readable(text).text, () => false)) {
      let form = folded.get(word);
      if (form === undefined) folded.set(word, (form = unmixed(small(word))));
      let tongues = forms.get(form);
      if (!tongues) forms.set(form, (tongues = new Set()));
      if (tongue) tongues.add(tongue);
    }
  }
  return forms;
}

interface Reader {
  /** A word as it stands. */
  find: (word: string) => Found;
  /** A Cyrillic word as Azerbaijani: as it stands, and mended. */
  azerbaijani: (word: string) => Found;
  mendedAzerbaijani: (word: string) => Found;
  /** A word too short to be restored without others beside it. */
  short: (word: string) => Found;
  /** A word of another language that is one of Azerbaijani without its letters, too: `emek`, `tedbir`. */
  twofold: (word: string) => Found;
  known: (word: string) => boolean;
}

function wordReader(stock: Stock): Reader {
  let mender: Mender | undefined;
  const exact = (word: string): readonly string[] => stock.lemmas(word);
  const mended = (word: string): Found => {
    mender ??= makeMender(stock.known(), stock.isNegative);
    const lemma = mend(word, stock, mender);
    return lemma === null ? NOTHING : { lemmas: [lemma], mended: true };
  };
  const plain = (word: string): Found | undefined => {
    for (const reading of readingsOf(word)) {
      const lemmas = exact(reading);
      if (lemmas.length > 0) return { lemmas };
    }
    const lemmas = word.includes('?') ? filled(word, exact) : unbare(word, stock);
    return lemmas.length > 0 ? { lemmas, restored: true } : undefined;
  };
  const find = remembered((written) => {
    const word = small(written);
    return plain(word) ?? mended(word);
  });
  const azerbaijani = remembered((written): Found => {
    const lemmas = exact(fromCyrillic(small(written)));
    return lemmas.length > 0 ? { lemmas } : NOTHING;
  });
  return {
    find,
    azerbaijani,
    mendedAzerbaijani: remembered((written) => {
      const word = small(written);
      const found = azerbaijani(word);
      return found.lemmas.length > 0 ? found : mended(fromCyrillic(word));
    }),
    short: (word) => {
      const lemmas = isBare(small(word)) ? stock.bareLemmas(small(word)) : [];
      return lemmas.length > 0 ? { lemmas, restored: true } : NOTHING;
    },
    twofold: (word) => {
      const typed = small(word);
      const lemmas = isBare(typed) ? stock.bareLemmas(typed) : [];
      const isOurs = (lemma: string): boolean => stock.tongues(lemma).has('az');
      return lemmas.some(isOurs) && !exact(typed).some(isOurs) ? { lemmas, restored: true } : NOTHING;
    },
    known: (word) => plain(small(word)) !== undefined,
  };
}

/** The word, and where it mixes scripts, both of its readings. */
function readingsOf(word: string): string[] {
  if (!hasCyrillic(word) || !hasLatin(word)) return [word];
  return [latinised(word), cyrillised(word), fromCyrillic(word)];
}

function wordsOf(text: string, read: Reader): readonly Word[] {
  const first = readingOf(text, readable(text), read);
  if (first.every((word) => word.lemmas.length > 0)) return first;
  let best = first;
  for (const reading of mangledReadings(text)) {
    const words = readingOf(text, reading, read);
    if (hits(words) > hits(best)) best = words;
  }
  return best;
}

const hits = (words: readonly Word[]): number =>
  words.filter(({ lemmas, mended }) => lemmas.length > 0 && !mended).length;

function readingOf(text: string, reading: Readable, read: Reader): Word[] {
  const pieces = joined(piecesOf(reading.text, read.known), reading.text, read);
  let found = pieces.map(({ word }) => read.find(word));
  if (hasCyrillic(reading.text)) {
    const plainly = count(found);
    const other = (look: (word: string) => Found): Found[] =>
      pieces.map(({ word }, at) => (hasCyrillic(word) ? look(word) : found[at]!));
    // Nearly all of it is Russian: nothing is mended into Azerbaijani before its words are found there.
    if (plainly < pieces.length && count(other(read.azerbaijani)) > plainly)
      found = other(read.mendedAzerbaijani);
  }
  if (found.some(({ restored }) => restored))
    found = found.map((word, at) => orShort(word, pieces[at]!.word, read));
  return pieces.map(({ from, to }, at) => {
    const start = reading.from(from);
    const end = reading.to(to - 1);
    const { lemmas, mended } = found[at]!;
    return { text: text.slice(start, end), from: start, to: end, lemmas, ...(mended && { mended }) };
  });
}

/** Beside a restored word, `is` is rather `iş`, `emek` is `əmək`, and `ve` may be `və`. */
function orShort(found: Found, word: string, read: Reader): Found {
  const isShort = word.length < SHORTEST_BARE;
  if (found.lemmas.length > 0 && !isShort && found.restored !== true) {
    const other = read.twofold(word);
    return other.lemmas.length > 0 ? other : found;
  }
  const isOf = (tongue: 'en' | 'tr'): boolean => isShort && FUNCTION_WORDS[tongue].has(small(word));
  if (found.lemmas.length > 0 && !isOf('en') && !isOf('tr')) return found;
  const short = read.short(word);
  if (short.lemmas.length === 0) return found;
  // `ve` stays Turkish, too: that language is typed without its letters as well.
  return isOf('tr') ? { ...short, lemmas: [...new Set([...found.lemmas, ...short.lemmas])] } : short;
}

const count = (found: Found[]): number =>
  found.filter(({ lemmas, mended }) => lemmas.length > 0 && !mended).length;

/** Words that a blank or a line end cut in two, where only the whole is known. */
function joined(pieces: Piece[], text: string, read: Reader): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const between = last ? text.slice(last.to, piece.from) : '';
    if (last && /^\s+$/.test(between) && isCut(last, piece, read))
      out[out.length - 1] = { word: last.word + piece.word, from: last.from, to: piece.to };
    else out.push(piece);
  }
  return out;
}

function isCut(a: Piece, b: Piece, read: Reader): boolean {
  if (a.word.length + b.word.length < 6 || (isSettled(a, read) && isSettled(b, read))) return false;
  return !isJoiner(a.word) && !isJoiner(b.word) && read.known(a.word + b.word);
}

function isSettled({ word }: Piece, read: Reader): boolean {
  const { lemmas, mended } = read.find(word);
  return lemmas.length > 0 && !mended;
}

const isJoiner = (word: string): boolean => isFunctionWord(small(word));
