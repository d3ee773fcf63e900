import { lower } from '../../text/fold.ts';
import { writtenChange } from './change-text.ts';
import { markIn } from './marks.ts';
import { oddLetters, ordinal } from './odd-letters.ts';
import { oddNumeral } from './odd-numerals.ts';
import { plainNumber } from './plain-number.ts';
import { qualified } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { several } from './several.ts';
import { remembered } from '../../text/remembered.ts';
import { tidy } from './tidy.ts';
import { withBracket, withRemark } from './with-bracket.ts';
import { asQuantity, withWords } from './with-words.ts';

/** A longer text is a letter, no value cell. */
const LONGEST = 160;
/** Number words with their unit are shorter. */
const LONGEST_WORDS = 60;
/** Footnote marks behind a number: `12*`, `132²`, `15 1)`, `7 [2]`, `12 a)`, `3 (b)`. */
const FOOTNOTE =
  /(?<=\S)(\s*(?:(?<![mм])[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ⁽⁾]+\)?|[*†‡§#]+\)?)|\s*\[(?:\d{1,2}|[a-zа-я])\]|\s+(?:\d{1,2}|[a-zа-яə])\)|\s*\((?:[a-zа-яə*]|\*+)\))+$/u;

/** Quotes around a number, and the apostrophe that makes it a text. */
const QUOTED = /^["'«“„‘]\s*([+-]?\d[^"'»”’]*)["'»”’]?$/u;
/** `12?`, `12 !`: somebody was not sure. */
const UNSURE = /^(.+?) ?[?!]+$/u;

/** Reads the text of a value cell by itself. */
export const readText: (raw: string) => Quantity = remembered(quantityIn);

function quantityIn(raw: string): Quantity {
  if (raw.length > LONGEST) return { kind: 'text' };
  const text = tidy(raw).replace(QUOTED, '$1');
  if (text === '') return { kind: 'text' };
  if (/\d/.test(text)) return markIn(text) ?? oddNumeral(text) ?? numeric(text);
  // Without digits: a mark, a change in words, a number word; mostly a label.
  return text.length > LONGEST_WORDS
    ? { kind: 'text' }
    : (markIn(text) ?? oddNumeral(text) ?? wordsAlone(text));
}

const wordsAlone = (text: string): Quantity =>
  changed(text) ?? withQualifier(text) ?? withBracket(text, numeric) ?? withWords(text) ?? { kind: 'text' };

function numeric(text: string): Quantity {
  const unsure = UNSURE.exec(text)?.[1];
  const guess = unsure === undefined ? null : numeric(unsure);
  if (guess?.kind === 'number')
    return { ...guess, remark: text.slice(unsure!.length).trim(), doubts: [...guess.doubts, 'remark'] };
  const bare = plainNumber(text);
  if (bare !== null) {
    const isSigned = text.startsWith('+') && typeof bare === 'object' && 'value' in bare;
    return isSigned ? { kind: 'change', value: bare.value, doubts: [] } : asQuantity(bare);
  }
  const marked = FOOTNOTE.exec(text);
  if (marked && /[\d\p{L}%]/u.test(text.slice(0, marked.index))) return footnoted(text, marked.index);
  return (
    bracketed(text) ??
    percent(text) ??
    exponent(text) ??
    ordinal(text) ??
    possessive(text) ??
    withQualifier(text) ??
    changed(text) ??
    several(text) ??
    oddLetters(text) ??
    withBracket(text, numeric) ??
    withWords(text) ??
    withRemark(text, numeric) ?? { kind: 'text' }
  );
}

/** `0*` says less than half a unit, or that a note explains it: no plain zero. */
function footnoted(text: string, at: number): Quantity {
  const footnote = text.slice(at).trim();
  const read = numeric(text.slice(0, at).trim());
  return read.kind === 'number' ? { ...read, footnote } : read;
}

/** `(3)`, `(+2)`, `[-4]`: alone in brackets. */
function bracketed(text: string): Quantity | null {
  const inside = /^[([] ?([^()[\]]+?) ?[)\]]$/u.exec(text)?.[1];
  if (inside === undefined) return null;
  const read = plainNumber(inside);
  if (/^[+-]/.test(inside) || read === null) return changeOf(inside);
  if (typeof read === 'string') return asQuantity(read);
  const readings =
    'readings' in read ? read.readings : [{ value: read.value, says: { tag: 'as-written' as const } }];
  return { kind: 'ambiguous', readings, doubts: ['bracketed'] };
}

function changeOf(text: string): Quantity | null {
  const change = writtenChange(text, true);
  return change && { kind: 'change', ...change, doubts: [] };
}

function changed(text: string): Quantity | null {
  const change = writtenChange(text);
  return change && { kind: 'change', ...change, doubts: [] };
}

const PERCENT_BEHIND = /^(.+?) ?(?:%|faiz|процент(?:а|ов)?|per ?cent|percent|pct)$/u;
const PERCENT_AHEAD = /^(?:%|yüzde|faiz) ?(.+)$/u;

function percent(text: string): Quantity | null {
  const low = lower(text);
  const found = PERCENT_BEHIND.exec(low) ?? PERCENT_AHEAD.exec(low);
  const read = found && plainNumber(found[1]!);
  if (!read || low.startsWith('+')) return null;
  const quantity = asQuantity(read);
  if (quantity.kind === 'number') return { ...quantity, percent: true };
  return quantity.kind === 'ambiguous' ? { ...quantity, unit: '%' } : quantity;
}

function exponent(text: string): Quantity | null {
  const found = /^([+-]?\d(?:[.,]\d+)?)e([+-]?\d{1,2})$/iu.exec(text);
  if (!found) return null;
  return {
    kind: 'number',
    value: Number(`${found[1]!.replace(',', '.')}e${found[2]}`),
    doubts: ['exponent'],
  };
}

/** `21-i`, `4-ü qadın`: "21 of them"; what they are part of stands elsewhere. */
function possessive(text: string): Quantity | null {
  const found = /^(\d{1,6})-?(?:s?[iuü]|n[əe]f[əe]ri)(?: (\p{L}[\p{L} ]{0,20}))?$/u.exec(lower(text));
  if (!found) return null;
  return asQuantity({ value: Number(found[1]) }, ownLetters(text, found[2]));
}

/** The end of a text in its own letters: folding makes ı an i. */
function ownLetters(text: string, end: string | undefined): string | undefined {
  const own = end === undefined ? undefined : text.slice(text.length - end.length);
  return own !== undefined && lower(own) === end ? own : end;
}

function withQualifier(text: string): Quantity | null {
  const found = qualified(text);
  if (!found) return null;
  const inner = plainNumber(found.text);
  const read = inner
    ? asQuantity(inner)
    : (percent(found.text) ?? withWords(ownLetters(text, found.text) ?? ''));
  if (!read || (read.kind !== 'number' && read.kind !== 'ambiguous')) return null;
  return read.kind === 'number' ? { ...read, qualifier: found.qualifier } : read;
}
