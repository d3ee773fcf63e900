import { foldLabel, lower } from '../../text/fold.ts';
import { fromCyrillic, orBare } from '../words/letters.ts';

/** Takes the place of words that were understood; equal in length, so that both spellings stay aligned. */
const TAKEN = '\ue000';

/** A text from which understood words are taken out bit by bit. */
export interface Tape {
  /** Hands every match (of a global pattern, on folded text, its letters typed or not) to `use`; what it accepts is taken. */
  take: (pattern: RegExp, use: (found: RegExpMatchArray, at: number) => boolean | void) => void;
  /** Whether the folded text, as far as it is left, matches. */
  has: (pattern: RegExp) => boolean;
  /** Nothing but blanks and marks is left. */
  isEmpty: () => boolean;
  /** What is left, in its own letters. */
  rest: () => string;
}

/** Words with letters of both scripts. */
const MIXED = /(?<!\p{L})(?=\p{L}*[a-zəğöşçü])(?=\p{L}*[а-яәіһөүҹғ])\p{L}+/gu;

/** Letters that Azerbaijani had in the Cyrillic of before 1991, and Russian never. */
const OLD_LETTERS = /[ҹҝјһғүөә]/u;

export function tapeOf(raw: string): Tape {
  const clean = raw
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u00ad\ufeff\ue000]|\u0307/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‒–—−]/g, '-')
    .trim();
  // Cyrillic look-alikes within Latin words: both spellings are equally long.
  let low = lower(clean)
    .replaceAll('’', "'")
    .replace(MIXED, (word) => {
      const folded = foldLabel(word);
      return folded.length === word.length ? folded : word;
    });
  // `2023-ҹү ил`: letter for letter what is written today.
  if (OLD_LETTERS.test(low)) low = fromCyrillic(low);
  let own = low.length === clean.length ? clean : low;
  const cover = (at: number, length: number): void => {
    const taken = TAKEN.repeat(length);
    low = low.slice(0, at) + taken + low.slice(at + length);
    own = own.slice(0, at) + taken + own.slice(at + length);
  };
  const take: Tape['take'] = (pattern, use) => {
    // The matches are those of the text as it was: what is taken meanwhile is told by the mark.
    for (const found of low.matchAll(orBare(pattern)))
      if (!found[0].includes(TAKEN) && use(found, found.index) !== false) cover(found.index, found[0].length);
  };
  const around = (pattern: RegExp): void => {
    for (const found of low.matchAll(orBare(pattern))) {
      const words = found[0].replaceAll(TAKEN, '');
      const at = found.index + found[0].indexOf(words);
      if (words !== '') cover(at, words.length);
    }
  };
  return {
    take,
    has: (pattern) => orBare(pattern).test(low),
    isEmpty: () => !/[\p{L}\p{N}]/u.test(low),
    rest: () => {
      for (let round = 0; round < 2; round += 1) for (const pattern of AROUND) around(pattern);
      return own
        .replace(new RegExp(`${TAKEN}+`, 'g'), ' ')
        .replace(/\( *[-,;:. ]*\)|\[ *\]/g, ' ')
        .replace(/\(\s*[-,;:]\s*/g, '(')
        .replace(/\s+([,;:.)])/g, '$1')
        .replace(/\s+/g, ' ')
        .replace(/(?:[,;:] ?)+(?=[,;:])/g, '')
        .replace(/^[\s,;:.\-/]+|[\s,;:\-/]+$/g, '')
        .trim();
    },
  };
}

/** Words that only tie a time to its sentence; taken with it. */
const AROUND = [
  /\ue000[\s,;]*(?:və|и|and|ve|vs\.?|ilə|&)\s*(?=\ue000)/gu,
  /(?<![\p{L}\d])(?:по итогам|итоги|за|в|во|на|к|с|по|in|for|during|of|the|at|on|from|в течение|за период|for the|of the|period|the year|year|year of|in the|i|dövr|dövrdə)\s+\ue000/gu,
  /\ue000[\s,)]*(?:yekun\p{L}* (?:üzrə|görə|əsasən)|üzrə|ərzində|üçün|uzre|içində|içinde|boyunca|zarfinda|dövründə|dövrünün|dövrü|dövr|müddətində|müddəti|ayinda|ayi|aylari|aylarinda|aylar|dönemi|döneminde|период|периода|period|tam|ci|cü|cu|il|ili|ilin|ildə|г|году|года|год|годы|годах|гг|yil|yili|yilinda|için|itibarən|etibarən|olmaqla|tarixli|tarixləri|tarixlərinə)(?![\p{L}\d])/gu,
];
