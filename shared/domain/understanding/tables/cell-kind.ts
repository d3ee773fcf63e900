import type { Cell } from '../../sheets/cell.ts';
import { writtenChange } from '../quantities/change-text.ts';
import { wordNumber } from '../quantities/number-words.ts';
import { asciiDigits, tidy } from '../quantities/tidy.ts';
import { withWords } from '../quantities/with-words.ts';

/**
 * What a cell looks like before anything around it is known.
 * missing: a mark that stands where a number would (dash, dots, `N/A`, `(D)`); mark: a footnote mark alone;
 * worded: text led by a digit that only its neighbours tell from a label (`78-dən çox`, `18-25 yaş`, `7 to 16`).
 */
export type CellKind = 'number' | 'year' | 'date' | 'missing' | 'mark' | 'worded' | 'words';

/** Longer text is never a number. */
const LONGEST_NUMBER = 24;
const LONGEST_WORDED = 40;

const FOOTNOTE_TAIL = String.raw`(?:\s*(?:\\\d{1,2}|\/\d{1,2}|[¹²³⁰⁴-⁹*†‡]{1,3}|\*?\d?\)|\[\d{1,2}\]))*`;
const MONEY = String.raw`(?:[$€£¥₼₽]|AZN|USD|EUR|US\$|man\.?|manat|руб\.?|TL)`;
const NUMBER = new RegExp(
  String.raw`^[([]?\s*[<>≈~]?\s*[-+−–—↑↓]?\s*${MONEY}?\s*[-+−–]?\s*(?:\d[\d.,'’\s\u00a0\u202f\u2009]*(?:E[+-]?\d{1,3})?|[.,]\d+)\s*[%‰+]?\s*(?:[A-Za-z]|${MONEY})?\s*[)\]]?\s*%?${FOOTNOTE_TAIL}$`,
  'iu',
);
const UNIT_IN_BRACKETS = /^\(\s*(?:1[0 ,.]*0|0+)\s*\)$/;
/** `163 (+4)`, `44 (dəyişməyib)`, `13 (on üç)`. */
const BRACKET = /^[-+−–]?\d[\d.,\s\u00a0]*(?:%\s*)?\(\s*([^)]{1,24})\)$/u;
const YEAR = new RegExp(
  String.raw`^(?:FY\s*)?(?:1[89]|20)\d\d\s*(?:[-–/]\s*(?:\d\d|(?:1[89]|20)\d\d))?(?:\s*-?\s*(?:ci|cı|cu|cü|й|го|х))?(?:\s*(?:il|ili|illər|г|гг|год|года|годы|year|yıl|yılı)\.?)?\s*%?(?:[rp]\b)?${FOOTNOTE_TAIL}$`,
  'iu',
);
const DATE =
  /^(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d\d|(?:19|20)\d\d[.-][01]\d[.-][0-3]\d)(?:\s*(?:г|il)\.?)?$/u;
const DASHES = /^[-−–—‒―=]+$/u;
const MISSING =
  /^(?:\.{1,3}|…|n\/?a\.?|n\.a\.?|x|х|×|#.+[!?]|#n\/a|nil|н\/д|нет данных|no data|məlumat yoxdur|veri yok|[([][\p{Lu}]{1,3}[)\]]|[([][a-z][)\]])$/iu;
const BRACKETED_LETTERS = /^[([]\p{Lu}{1,3}[)\]]$/u;
const MARK = /^(?:\\\d{1,2}|[¹²³⁰⁴-⁹*†‡]{1,3}|\d\)|\[\d\])$/u;

/** The look of a cell; null where it shows nothing. Never throws. */
export function cellKind(cell: Cell, text: string): CellKind | null {
  switch (cell.type) {
    case 'number':
      return looksLikeYear(cell.value, text) ? 'year' : 'number';
    case 'date':
      return 'date';
    case 'duration':
    case 'boolean':
      return 'number';
    case 'error':
      return 'missing';
    case 'blank':
      // A formula whose value was never stored: a number is meant here.
      return cell.formula === undefined ? null : 'missing';
    default:
      return text === '' ? null : textKind(text);
  }
}

function looksLikeYear(value: Cell['value'], text: string): boolean {
  return (
    typeof value === 'number' && value >= 1800 && value <= 2100 && text === String(value) && value % 1 === 0
  );
}

/** @param text without blanks at its ends */
export function textKind(shown: string): CellKind {
  const text = asciiDigits(shown);
  if (text.length > LONGEST_WORDED) return 'words';
  if (isDashes(text)) return 'missing';
  const first = text.charCodeAt(0);
  if (text.length <= LONGEST_NUMBER && /[\d.,]/.test(text)) {
    if (MARK.test(text)) return 'mark';
    if (YEAR.test(text)) return 'year';
    if (DATE.test(text)) return 'date';
    if (NUMBER.test(text) && !UNIT_IN_BRACKETS.test(text) && !/[.,]\s+\p{L}/u.test(text)) return 'number';
  }
  if (text.length <= 16 && isMissing(text)) return 'missing';
  if (MARK.test(text)) return 'mark';
  const bracket = BRACKET.exec(text)?.[1];
  if (
    bracket !== undefined &&
    (writtenChange(tidy(bracket), true) !== null || wordNumber(bracket) !== undefined)
  )
    return 'number';
  if (isNumberWord(text)) return 'number';
  return (first >= 48 && first <= 57) || /^[-+−–↑↓<>]\s?\d/u.test(text) ? 'worded' : 'words';
}

/** `bir nəfər`, `üç`: a number in words, with what is counted behind it at most. */
const isNumberWord = (text: string): boolean =>
  text.length <= LONGEST_NUMBER &&
  wordNumber(/^\p{L}*/u.exec(text)![0]) !== undefined &&
  withWords(text)?.kind === 'number';

const isMissing = (text: string): boolean =>
  MISSING.test(text) && (!/^[([]/.test(text) || BRACKETED_LETTERS.test(text) || /^\[[a-z]\]$/.test(text));

const isDashes = (text: string): boolean => DASHES.test(text);

/** A line drawn with signs: `-----+---`. */
export const isDrawnLine = (text: string): boolean => text.length >= 3 && /^[-−–—‒―=_+|*\s]+$/u.test(text);

export const isValueKind = (kind: CellKind): boolean =>
  kind === 'number' || kind === 'year' || kind === 'date' || kind === 'missing';
