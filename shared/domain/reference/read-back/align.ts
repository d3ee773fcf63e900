import { figuresOf, type ReferenceText } from '../reference.ts';
import { everyBranch } from '../settle.ts';
import type { Wording } from '../wording.ts';
import type { DocumentToken } from './align-tokens.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { preferTags } from './align-tagged.ts';
import { decimalSign } from './document-number.ts';
import type { DocumentText } from './document-text.ts';
import { pageAt } from './document-text.ts';
import { documentTokens } from './document-tokens.ts';
import { isEmptied, replacedIn, type Replaced } from './anchors.ts';
import type { AlignedValue } from './read-values.ts';
import { readValues } from './read-values.ts';
import { sentenceAround } from './sentence.ts';
import { numbersOfText } from './tokens.ts';
import type { TemplateParagraph } from './template-paragraphs.ts';
import { templateParagraphs } from './template-paragraphs.ts';
import type { Hole } from './template-tokens.ts';
import { templateTokens } from './template-tokens.ts';

interface UnlinkedNumber {
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
  /** Words and fixed numbers of the template in whose place the document has another one, between words that stayed. */
  replaced: (Replaced & { paragraph: number })[];
  /** Fixed numbers of the template that the document has too. */
  kept: { paragraph: number; start: number; end: number }[];
  /** Holes between words that the document has, without a number there. */
  missing: (Exclude<Hole, { part: 'derived' }> & { paragraph: number; section: string })[];
  /** For each paragraph of the document, the template's paragraph that it is (the first, where it is several). */
  met: (TemplateParagraph | undefined)[];
  /** Paragraphs of the template with numbers that the document does not have. */
  absent: TemplateParagraph[];
  /** Shares (0–1) of the template's holes filled, and of its paragraphs met. */
  holesFilled: number;
  paragraphsMet: number;
}

/** Reads the template's numbers out of any document of its kind, whatever was changed in it. */
export function align(
  text: ReferenceText,
  document: DocumentText,
  { named }: Pick<Wording, 'named'>,
): Alignment {
  const paragraphs = templateParagraphs(text);
  const templates = paragraphs.map(({ inlines }) => {
    const line = everyBranch(inlines);
    const printed = templateTokens(line, 'printed', named);
    return line.some(({ kind }) => kind === 'label')
      ? [printed, templateTokens(line, 'corrected', named)]
      : [printed];
  });
  const figures = new Set<string>();
  for (const tokens of templates.flat()) for (const { hole } of tokens) if (hole) figures.add(hole.figure);
  const documents = document.paragraphs.map((paragraph) => documentTokens(paragraph, figures, named));
  const decimal = decimalSign(document.paragraphs.flatMap(({ text: said }) => numbersOfText(said)));
  const tags = new Set(
    document.paragraphs.flatMap((paragraph) => (paragraph.tags ?? []).map(({ tag }) => tag)),
  );
  const matches = preferTags(templates, documents, alignParagraphs(templates, documents), tags);
  const used = documents.map(() => new Set<number>());
  for (const { document: d, pairs } of matches) for (const [, j] of pairs) used[d]!.add(j);
  const values: AlignedValue[] = [];
  const missing: Alignment['missing'] = [];
  const replaced: Alignment['replaced'] = [];
  const kept: Alignment['kept'] = [];
  let holes = 0;
  const byTemplate = Map.groupBy(matches, ({ template }) => template);
  templates.forEach((variants, t) => {
    const own = byTemplate.get(t) ?? [];
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
      for (const one of replacedIn(tokens, documents[match.document]!, match.pairs))
        replaced.push({ ...one, paragraph: match.document });
      for (const [i, j] of match.pairs) {
        filled.add(i);
        const { start, end, kind, named: value } = documents[match.document]![j]!;
        if (tokens[i]!.hole === undefined && (kind === 'number' || value !== undefined))
          kept.push({ paragraph: match.document, start, end });
      }
    }
    tokens.forEach((one, i) => {
      if (!one.hole) return;
      const isThere = filled.has(i);
      if (isThere || one.hole.maybe !== true) holes += 1;
      if (isThere || one.hole.part === 'derived' || one.hole.maybe === true) return;
      if (own.some(({ document: d, pairs }) => isEmptied(tokens, documents[d]!, pairs, i))) {
        missing.push({ ...one.hole, paragraph: own[0]!.document, section: paragraphs[t]!.section });
      }
    });
  });
  const firstOf = new Map(matches.toReversed().map(({ document: d, template }) => [d, template]));
  const filled =
    holes === 0 ? 0 : Math.min(1, values.reduce((sum, value) => sum + value.numbers.length, 0) / holes);
  return {
    values,
    missing,
    replaced,
    kept,
    unlinked: unlinkedNumbers(document, documents, used),
    met: documents.map((_, d) => paragraphs[firstOf.get(d) ?? -1]),
    absent: paragraphs.filter(({ inlines }, t) => !byTemplate.has(t) && figuresOf(inlines).length > 0),
    holesFilled: filled,
    paragraphsMet: byTemplate.size / Math.max(1, templates.length),
  };
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
