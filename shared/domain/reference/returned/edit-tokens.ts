import { decimalSign, isDate, readDigits, type DecimalSign } from '../read-back/document-number.ts';
import type { DocumentParagraph, TaggedSpan } from '../read-back/document-text.ts';
import { numbersOfText, tokenize, type Token } from '../read-back/tokens.ts';
import type { Wording } from '../wording.ts';

/** A piece of a text that is compared with another one. */
export interface EditToken {
  /** Equal where two pieces say the same: a number by its value and sign, whatever parts its thousands. */
  norm: string;
  /** The same without regard to capitals, by which passages are found again. */
  folded: string;
  text: string;
  /** Offsets into the text, `end` exclusive; of a number with its sign. */
  start: number;
  end: number;
  /** Digits, `no changes`, or a word that counts. */
  value?: number;
  /** Of the innermost content control around it. */
  tag?: string;
}

/** Marks that change what is said; others (commas, quotes, full stops) are left out. */
const TELLING = /^[%‰°№$€£₼+\-/×=<>≥≤~≈±]$/u;

export type TextOf = Pick<DocumentParagraph, 'text'> & { tags?: readonly TaggedSpan[] };

/** The sign that a document writes before decimals, from all of its paragraphs. */
export const decimalSignOf = (paragraphs: readonly TextOf[]): DecimalSign =>
  decimalSign(paragraphs.flatMap(({ text }) => numbersOfText(text)));

/** The pieces of a text by which it is compared. */
export function editTokens(
  { text, tags = [] }: TextOf,
  decimal: DecimalSign,
  wordValue: Wording['wordValue'],
): EditToken[] {
  const tokens = tokenize(text);
  const signs = new Set<Token>();
  const all = tokens.map((token, at): EditToken => {
    const sign = signBefore(tokens, at);
    if (sign !== null) signs.add(sign);
    const start = sign?.start ?? token.start;
    const own = said(token, sign?.norm ?? '', isBracketed(tokens, at), decimal, wordValue);
    const tag = tags.findLast((span) => span.start <= token.start && token.end <= span.end)?.tag;
    return {
      ...own,
      folded: token.kind === 'word' ? token.norm : own.norm,
      text: text.slice(start, token.end),
      start,
      end: token.end,
      ...(tag === undefined ? {} : { tag }),
    };
  });
  return all.filter((_, at) => {
    const { kind, norm } = tokens[at]!;
    return kind !== 'mark' || (TELLING.test(norm) && !signs.has(tokens[at]!));
  });
}

function said(
  token: Token,
  sign: string,
  bracketed: boolean,
  decimal: DecimalSign,
  wordValue: Wording['wordValue'],
): { norm: string; value?: number } {
  if (token.kind === 'none') return { norm: token.norm, value: 0 };
  if (token.kind === 'word') {
    const value = wordValue(token.text);
    // A capital is another word: `internet` became `Internet`.
    return value === null ? { norm: token.text.normalize('NFC') } : { norm: token.norm, value };
  }
  if (token.kind === 'mark') return { norm: token.norm };
  if (isDate(token.text)) return { norm: token.text, value: Number.NaN };
  const { value } = readDigits(token.text, decimal);
  // `(2)` alone is a loss in many a table.
  const norm = sign === '' && bracketed ? `(${value})` : `${sign}${value}`;
  return { norm, value: sign === '-' ? -value : value };
}

/** The sign that stands at a number and joins it to nothing before: `(−2)`, not `2005–2023` or `144-1`. */
function signBefore(tokens: readonly Token[], at: number): Token | null {
  const [number, sign, before] = [tokens[at]!, tokens[at - 1], tokens[at - 2]];
  if (number.kind !== 'number' || sign?.kind !== 'mark' || !/^[+-]$/.test(sign.norm)) return null;
  if (sign.end !== number.start) return null;
  return before !== undefined && before.end === sign.start && before.kind !== 'mark' ? null : sign;
}

const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
