import type { PrintedValue, Template } from '../reference.ts';
import type { DocumentToken, Pair } from './align-tokens.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { preferTags } from './align-tagged.ts';
import type { DecimalSign } from './document-number.ts';
import { dateNumbers, decimalSign, isDate, readDigits } from './document-number.ts';
import type { DocumentParagraph, DocumentText } from './document-text.ts';
import { pageAt } from './document-text.ts';
import { sentenceAround } from './sentence.ts';
import type { TemplateParagraph } from './template-paragraphs.ts';
import { templateParagraphs } from './template-paragraphs.ts';
import type { Hole, TemplateToken } from './template-tokens.ts';
import { templateTokens } from './template-tokens.ts';
import { tokenize } from './tokens.ts';

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
}

export interface UnlinkedNumber {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  page?: number;
  section: string;
  sentence: string;
}

export interface Alignment {
  values: AlignedValue[];
  /** Numbers that no hole explains. */
  unlinked: UnlinkedNumber[];
  /** Holes of paragraphs that the document has, without a number there. */
  missing: (Hole & { paragraph: number; section: string })[];
  /** For each paragraph of the document, the template's paragraph that it is (the first, where it is several). */
  met: (TemplateParagraph | undefined)[];
  /** Shares (0–1) of the template's holes filled, and of its paragraphs met. */
  holesFilled: number;
  paragraphsMet: number;
}

/** Reads the template's numbers out of any document of its kind, whatever was changed in it. */
export function align(template: Template, document: DocumentText): Alignment {
  const paragraphs = templateParagraphs(template);
  const templates = paragraphs.map(({ inlines }) => {
    const printed = templateTokens(inlines, 'printed');
    return inlines.some(({ kind }) => kind === 'label')
      ? [printed, templateTokens(inlines, 'corrected')]
      : [printed];
  });
  const figures = new Set(templates.flat(2).flatMap((one) => one.hole?.figure ?? []));
  const documents = document.paragraphs.map((paragraph) => documentTokens(paragraph, figures));
  const decimal = decimalSign(documents.flat());
  const matches = preferTags(templates, documents, alignParagraphs(templates, documents));
  const used = documents.map(() => new Set<number>());
  for (const { document: d, pairs } of matches) for (const [, j] of pairs) used[d]!.add(j);
  const values: AlignedValue[] = [];
  const missing: Alignment['missing'] = [];
  let holes = 0;
  templates.forEach((variants, t) => {
    const own = matches.filter((match) => match.template === t);
    const tokens = variants[own[0]?.variant ?? 0]!;
    const filled = new Set<number>();
    for (const match of own) {
      const paragraph = document.paragraphs[match.document]!;
      const place = { paragraph, index: match.document, section: paragraphs[t]!.section };
      const read = readValues(
        tokens,
        documents[match.document]!,
        match.pairs,
        used[match.document]!,
        decimal,
        place,
      );
      values.push(...read);
      for (const [i] of match.pairs) filled.add(i);
    }
    tokens.forEach((one, i) => {
      if (!one.hole) return;
      holes += 1;
      if (own.length > 0 && !filled.has(i)) {
        missing.push({ ...one.hole, paragraph: own[0]!.document, section: paragraphs[t]!.section });
      }
    });
  });
  const filled =
    holes === 0 ? 0 : Math.min(1, values.reduce((sum, value) => sum + value.numbers.length, 0) / holes);
  return {
    values,
    missing,
    unlinked: unlinkedNumbers(document, documents, used),
    met: documents.map((_, d) => {
      const match = matches.find((one) => one.document === d);
      return match && paragraphs[match.template];
    }),
    holesFilled: filled,
    paragraphsMet: new Set(matches.map((match) => match.template)).size / Math.max(1, templates.length),
  };
}

function documentTokens(paragraph: DocumentParagraph, figures: Set<string>): DocumentToken[] {
  // Tags that name no figure (shortened ones too) say nothing.
  const tags = paragraph.tags?.filter(({ tag }) => figures.has(tag.replace(/[|#@:/].*$/, '')));
  const tokens: DocumentToken[] = tokenize(paragraph.text);
  const signs = new Set<DocumentToken>();
  tokens.forEach((token, at) => {
    const tag = tags?.findLast((span) => span.start <= token.start && token.end <= span.end);
    if (tag) token.tag = tag.tag;
    const before = tokens[at - 1];
    if (token.kind !== 'number' || before?.end !== token.start) return;
    if (before.norm !== '-' && before.norm !== '+') return;
    const opener = tokens[at - 2];
    if (opener?.kind === 'number' && opener.end === before.start) return;
    token.sign = before.norm;
    if (opener?.text !== '(') return;
    token.bracketed = true;
    signs.add(before);
  });
  return tokens.filter((token) => !signs.has(token));
}

interface Place {
  paragraph: DocumentParagraph;
  index: number;
  section: string;
}

function readValues(
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
    if (!hole) continue;
    const last = values.at(-1);
    if (hole.ref !== undefined && hole.ref.index > 0 && last?.figure === hole.figure) {
      extend(last, tokens[j]!, decimal, place);
      continue;
    }
    const value = single(hole, tokens[j]!, decimal, place);
    if (hole.ref !== undefined) {
      for (let k = j + 1; isRangeEnd(tokens, k, used); k += 2) {
        used.add(k + 1);
        extend(value, tokens[k + 1]!, decimal, place);
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

function single(hole: Hole, token: DocumentToken, decimal: DecimalSign, place: Place): AlignedValue {
  const signed = hole.part === 'change' && token.sign !== undefined;
  const start = signed ? token.start - 1 : token.start;
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
    ...(hole.ref === undefined ? {} : { ref: true }),
    paragraph: place.index,
    start,
    end: token.end,
    numbers: isDate(token.text) ? dateNumbers(token.text) : [value],
    decimals: number.decimals,
    ...('odd' in number && number.odd !== undefined ? { odd: number.odd } : {}),
    ...(hole.part === 'change' && !signed && token.kind === 'number' && value !== 0
      ? { unsigned: true }
      : {}),
  };
}

function extend(value: AlignedValue, token: DocumentToken, decimal: DecimalSign, place: Place): void {
  value.end = token.end;
  value.text = place.paragraph.text.slice(value.start, value.end);
  value.numbers.push(token.named ?? readDigits(token.text, decimal).value);
  value.value = null;
}

function unlinkedNumbers(
  document: DocumentText,
  documents: DocumentToken[][],
  used: Set<number>[],
): UnlinkedNumber[] {
  return documents.flatMap((tokens, index) => {
    const paragraph = document.paragraphs[index]!;
    return tokens
      .filter((token, j) => token.kind === 'number' && !used[index]!.has(j))
      .map(({ start, end, text }) => {
        const page = pageAt(paragraph, start);
        const at = page === undefined ? {} : { page };
        const sentence = sentenceAround(paragraph.text, start, end);
        return { paragraph: index, start, end, text, ...at, section: paragraph.section, sentence };
      });
  });
}
