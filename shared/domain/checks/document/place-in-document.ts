import type { FindingPlace } from '../../findings/finding.ts';
import { pageAt, type DocumentText } from '../../reference/read-back/document-text.ts';
import { sentenceAround } from '../../reference/read-back/sentence.ts';

/** Characters of a document. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

export function placeInDocument({ paragraphs }: DocumentText, { paragraph, start, end }: Span): FindingPlace {
  const own = paragraphs[paragraph]!;
  const page = pageAt(own, start);
  return {
    ...(page === undefined ? {} : { page }),
    section: own.section,
    sentence: sentenceAround(own.text, start, end),
    text: own.text.slice(start, end),
  };
}

/** Stable as long as the document is. */
export const spanId = ({ paragraph, start }: Span): string => `${paragraph + 1}.${start}`;

/** Of things that stand in a document, in their order, the first that a span overlaps; only its paragraph is looked through. */
export function firstOver<T>(all: readonly T[], spanOf: (one: T) => Span): (span: Span) => T | undefined {
  const byParagraph = Map.groupBy(all, (one) => spanOf(one).paragraph);
  return (span) => byParagraph.get(span.paragraph)?.find((one) => overlaps(spanOf(one), span));
}

export const overlaps = (one: Span, other: Span): boolean =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
