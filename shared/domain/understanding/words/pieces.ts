import { small } from './letters.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { endings } from './turkic-endings.ts';

/** A stretch of a text that holds one word: the whole stretch, and what of it is to be looked up. */
export interface Piece {
  word: string;
  from: number;
  to: number;
}

const APOSTROPHES = "'’‘ʼ`´′";
const HYPHENS = '\\-‐‑';
const WORDLIKE = `[\\p{L}\\p{Nd}?](?:[\\p{L}\\p{Nd}?]|[${APOSTROPHES}](?=[\\p{L}?])|[${HYPHENS}](?:[ \\t]*\\n\\s*)?(?=[\\p{L}\\p{Nd}?]))*`;
/** One letter, dot or stroke, one letter (`т.ч.`, `п/п`) · letters with a blank between each (`C Ə M İ`) · anything wordlike. */
const STRETCH = new RegExp(
  [
    `(?<![\\p{L}\\p{Nd}])\\p{L}(?:(?:\\.[ \\u00a0]?|/)\\p{L}(?![\\p{L}\\p{Nd}${APOSTROPHES}${HYPHENS}]))+`,
    `(?<![\\p{L}\\p{Nd}])\\p{L}(?:[ \\u00a0]\\p{L}(?![\\p{L}\\p{Nd}${APOSTROPHES}${HYPHENS}.])){2,}`,
    WORDLIKE,
  ].join('|'),
  'uy',
);

/** Kinds of signs by code: letter 1, what may belong to a word with it 2, others 3; 0 not yet asked. */
const kinds = new Uint8Array(0x10000);
const LETTER = 1;
const PART = 2;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (kinds[code] ||= /\p{L}/u.test(text[at]!) ? LETTER : PARTS.test(text[at]!) ? PART : 3);
}
const PARTS = new RegExp(`[\\p{Nd}?${APOSTROPHES}${HYPHENS}]`, 'u');

/** Where the stretch that begins here ends; `at` itself: none begins here. Most are letters only and need no more. */
function endOfStretch(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) === LETTER) end++;
  if (end - at > 1 && (end === text.length || kindAt(text, end) !== PART)) return end;
  STRETCH.lastIndex = at;
  return at + (STRETCH.exec(text)?.[0].length ?? 0);
}

/** Endings of ordinals and of numbers in words; they belong to the number they follow. */
const NUMBER_ENDING = /^(?:[iuü]?nc[iuü]|c[iuü]|st|nd|rd|th|й|я|е|го|му|м|х|ый|ая|ое|ом|ой|ого|ых|ти|ми|s)$/;

const ending = (text: string): boolean =>
  endings()
    .of.get(small(text))
    ?.some(({ kind }) => kind === 'noun') === true;

const isNumberEnding = (text: string): boolean =>
  NUMBER_ENDING.test(small(text)) ||
  ending(text) ||
  (/^[iuü]?nc[iuü]|^c[iuü]/.test(small(text)) &&
    ending(
      small(text)
        .replace(/^(?:[iuü]?nc|c)/, 'c')
        .slice(1),
    ));

/** Numbers, as all others no words. */
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;

const AFTER_QUOTED = /["”»’)№%\-‐‑]/;

/** The ending of what stands in quotation marks (`“ASAN”ın`), or of a sign (`№-si`, `%-i`). */
const isLooseEnding = (text: string, at: number, stretch: string): boolean =>
  AFTER_QUOTED.test(text[at - 1] ?? '') &&
  /(?:[\p{L}\p{N}.]["”»’)]|[№%])[-‐‑]?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  ending(stretch);

/** Pieces of a text in their order. `known` is asked where a text can be cut in two ways. */
export function piecesOf(text: string, known: (word: string) => boolean): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) > PART) continue;
    const end = endOfStretch(text, at);
    if (end > at) take(out, text, at, end, known);
    at = Math.max(at, end - 1);
  }
  return out;
}

function take(out: Piece[], text: string, from: number, to: number, known: (word: string) => boolean): void {
  const stretch = text.slice(from, to);
  if (ROMAN.test(stretch) || isLooseEnding(text, from, stretch)) return;
  if (/^\p{L}+$/u.test(stretch)) out.push({ word: stretch, from, to });
  else if (/[./ \u00a0]/.test(stretch)) initials(out, stretch, from, known);
  else compound(out, stretch, from, known);
}

/** Single letters: one abbreviation by its dots and strokes; one word by blanks only where it is one. */
function initials(out: Piece[], stretch: string, from: number, known: (word: string) => boolean): void {
  const word = stretch.replace(/[^\p{L}]/gu, '');
  if (/[./]/.test(stretch) || known(word)) out.push({ word, from, to: from + stretch.length });
  else
    for (const { 0: letter, index } of stretch.matchAll(/\p{L}/gu))
      out.push({ word: letter, from: from + index, to: from + index + 1 });
}

function compound(out: Piece[], stretch: string, from: number, known: (word: string) => boolean): void {
  const parts = [...stretch.matchAll(new RegExp(`[^${HYPHENS}\\s]+`, 'g'))].map(({ 0: word, index }) => ({
    word,
    from: from + index,
    to: from + index + word.length,
  }));
  if (parts.length === 1) return single(out, parts[0]!, known);
  const joined = parts.map(({ word }) => word).join('');
  if (
    /\p{L}/u.test(joined) &&
    (/\n/.test(stretch) || !parts.every(({ word }) => known(word))) &&
    known(joined)
  ) {
    out.push({ word: joined, from, to: from + stretch.length });
    return;
  }
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const next = parts[at + 1];
    if (next && at + 2 === parts.length && isSuffixed(part.word, next.word)) {
      if (/\p{L}/u.test(part.word)) single(out, { ...part, to: next.to }, known);
      return;
    }
    single(out, part, known);
  }
}

/** `DİN-in`, `2023-cü`: the part after the hyphen is only an ending. */
function isSuffixed(head: string, tail: string): boolean {
  if (/^\p{Nd}+$/u.test(head)) return isNumberEnding(tail);
  if (!/\p{L}$/u.test(head) || !ending(tail) || isFunctionWord(head)) return false;
  return !FUNCTION_WORDS.en.has(small(tail)) || head === head.toUpperCase();
}

const isFunctionWord = (word: string): boolean =>
  FUNCTION_WORDS.az.has(small(word)) || FUNCTION_WORDS.tr.has(small(word));

function single(out: Piece[], piece: Piece, known: (word: string) => boolean): void {
  const { word, from, to } = piece;
  const apostrophe = word.search(new RegExp(`[${APOSTROPHES}]`));
  if (apostrophe > 0) {
    const head = word.slice(0, apostrophe);
    const tail = word.slice(apostrophe + 1);
    if (/^\p{Nd}+$/u.test(head) && isNumberEnding(tail)) return;
    const joined = head + tail;
    if (/^s$/i.test(tail) || (ending(tail) && !known(joined))) single(out, { word: head, from, to }, known);
    else if (known(joined) || head.length < 3) out.push({ word: joined, from, to });
    else {
      single(out, { word: head, from, to: from + apostrophe }, known);
      single(out, { word: tail, from: from + apostrophe + 1, to }, known);
    }
    return;
  }
  if (/^[\p{Nd}?]+$/u.test(word)) return;
  const tailed = /^(\p{L}[\p{L}?]{2,})\p{Nd}{1,4}$/u.exec(word);
  if (tailed) return void out.push({ word: tailed[1]!, from, to: from + tailed[1]!.length });
  const headed = /^(\p{Nd}+)([\p{L}?]{2,})$/u.exec(word);
  if (!headed) return void out.push(piece);
  if (!isNumberEnding(headed[2]!) || known(headed[2]!))
    out.push({ word: headed[2]!, from: from + headed[1]!.length, to });
}
