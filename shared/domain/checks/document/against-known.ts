import type { Finding } from '../../findings/finding.ts';
import type { HeldAgainstFact } from '../../findings/finding-facts.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import type { HeldAgainst, KnownFigure, KnownPart, Knowledge } from './knowledge.ts';
import { placeInDocument, spanId, type Span } from './place-in-document.ts';

/** Which number of a figure is meant by one of a year; null: nothing is known of that year. */
export function partOfYear(year: number | null, knowledge: Knowledge): KnownPart | null {
  if (year === null || year === knowledge.year) return 'value';
  return year === knowledge.year - 1 ? 'previous' : null;
}

export const knownPart = (known: KnownFigure | undefined, part: KnownPart): number | undefined =>
  part === 'previous' &&
  known?.previous === undefined &&
  known?.value !== undefined &&
  known.change !== undefined
    ? known.value - known.change
    : known?.[part];

/** @param sure nothing but the number itself can be wrong: a blocker where a workspace says otherwise */
export function differs(
  document: DocumentText,
  span: Span,
  { figure, part, known }: HeldAgainst,
  { of, year }: Knowledge,
  sure: boolean,
): Finding {
  const place = placeInDocument(document, span);
  const what: HeldAgainstFact = { tag: 'document-differs', figure, part, text: place.text, known, of, year };
  return {
    id: `document.differs:${spanId(span)}`,
    check: 'document.differs',
    severity: sure && of === 'workspace' ? 'blocker' : 'query',
    figures: [figure],
    where: place,
    facts: { group: 'two-places', aspect: part === 'change' ? 'change' : 'value', word: 'printed', what },
  };
}
