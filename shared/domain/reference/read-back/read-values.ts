import type { PrintedValue } from '../../figures/printed-value.ts';
import type { DocumentToken, Pair } from './align-tokens.ts';
import type { DecimalSign } from './document-number.ts';
import { dateNumbers, isDate, readDigits } from './document-number.ts';
import type { DocumentParagraph } from './document-text.ts';
import { pageAt } from './document-text.ts';
import { anchorOf, type Anchor } from './anchors.ts';
import { sentenceAround } from './sentence.ts';
import type { Hole, TemplateToken } from './template-tokens.ts';

/** A number of the document that a hole of the template explains. */
export interface AlignedValue extends PrintedValue {
  /** Index into the document's paragraphs; offsets into its text, `end` exclusive, sign included. */
  paragraph: number;
  start: number;
  end: number;
  /** Every number of a reference text in order: `2020–2024` has two, `21.05.2024` three. */
  numbers: number[];
  decimals: number;
  odd?: 'grouping' | 'decimal';
  /** A change printed without its sign. */
  unsigned?: true;
  /** What beside its place among others says that it is this one: the words on both sides or a tag, or a short line. */
  anchored: Anchor | null;
  /** Of a reference text: whether it stands as in the template, and what the template has. */
  asTemplate?: boolean;
  expected?: string;
}

/** Where a value stands; the section is the template’s, for documents without headings. */
interface Place {
  paragraph: DocumentParagraph;
  index: number;
  section: string;
}

/** The values of one paragraph from the pairs that were found; a range takes the rest of its numbers along. */
export function readValues(
  template: TemplateToken[],
  tokens: DocumentToken[],
  pairs: Pair[],
  used: Set<number>,
  decimal: DecimalSign,
  place: Place,
): AlignedValue[] {
  const values: AlignedValue[] = [];
  for (const [i, j] of pairs) {
    const hole = template[i]!.hole;
    // What is worked out of a figure says nothing of its own value.
    if (!hole || hole.part === 'derived') continue;
    const last = values.at(-1);
    if (hole.ref !== undefined && hole.ref.index > 0 && last?.figure === hole.figure) {
      extend(last, tokens[j]!, decimal, place);
      last.asTemplate &&= isPrinted(hole.ref.printed, tokens[j]!);
      last.expected += ` ${hole.ref.printed}`;
      continue;
    }
    const value = single(hole, tokens[j]!, decimal, place, anchorOf(template, tokens, [i, j]));
    if (hole.ref !== undefined) {
      for (let k = j + 1; isRangeEnd(tokens, k, used); k += 2) {
        used.add(k + 1);
        extend(value, tokens[k + 1]!, decimal, place);
        value.asTemplate = false;
      }
    }
    values.push(value);
  }
  return values;
}

/** `2005` of `2005-2023` was expected alone: the rest of the range belongs to it. */
const isRangeEnd = (tokens: DocumentToken[], at: number, used: Set<number>): boolean =>
  tokens[at]?.norm === '-' &&
  tokens[at + 1]?.kind === 'number' &&
  !used.has(at + 1) &&
  tokens[at].start === tokens[at - 1]!.end &&
  tokens[at + 1]!.start === tokens[at].end;

function single(
  hole: Exclude<Hole, { part: 'derived' }>,
  token: DocumentToken,
  decimal: DecimalSign,
  place: Place,
  anchored: Anchor | null,
): AlignedValue {
  const signed = hole.part === 'change' && token.sign !== undefined;
  const start = signed ? (token.signStart ?? token.start) : token.start;
  const number =
    token.kind === 'number' && !isDate(token.text)
      ? readDigits(token.text, decimal)
      : { value: token.kind === 'none' ? 0 : (token.named ?? Number.NaN), decimals: 0 };
  const value = signed && token.sign === '-' ? -number.value : number.value;
  const page = pageAt(place.paragraph, start);
  return {
    figure: hole.figure,
    part: hole.part,
    value: Number.isNaN(value) ? null : value,
    text: place.paragraph.text.slice(start, token.end),
    ...(page === undefined ? {} : { page }),
    section: place.paragraph.section === '' ? place.section : place.paragraph.section,
    sentence: sentenceAround(place.paragraph.text, start, token.end),
    ...(hole.ref && {
      ref: true as const,
      asTemplate: isPrinted(hole.ref.printed, token),
      expected: hole.ref.printed,
    }),
    paragraph: place.index,
    start,
    end: token.end,
    anchored,
    numbers: isDate(token.text) ? dateNumbers(token.text) : [value],
    decimals: number.decimals,
    ...('odd' in number && number.odd !== undefined ? { odd: number.odd } : {}),
    ...(hole.part === 'change' && !signed && token.kind === 'number' && value !== 0
      ? { unsigned: true }
      : {}),
  };
}

const isPrinted = (printed: string, { norm }: DocumentToken): boolean => printed.toLowerCase() === norm;

function extend(value: AlignedValue, token: DocumentToken, decimal: DecimalSign, place: Place): void {
  value.end = token.end;
  value.text = place.paragraph.text.slice(value.start, value.end);
  value.numbers.push(token.named ?? readDigits(token.text, decimal).value);
  value.value = null;
}
