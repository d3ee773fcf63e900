import type { Finding } from '../../findings/finding.ts';
import { areOpposite } from '../../prose/directions.ts';
import type { ProseNumber } from '../../prose/prose-number.ts';
import { says } from '../../prose/prose-number.ts';
import type { Alignment } from '../../reference/read-back/align.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import type { AlignedValue } from '../../reference/read-back/read-values.ts';
import { lower } from '../../text/fold.ts';
import { differs, knownPart, partOfYear } from './against-known.ts';
import type { HeldAgainst, Knowledge } from './knowledge.ts';
import { placeInDocument, spanId, type Span } from './place-in-document.ts';

const SCALE = /^(?:thousand|million|billion|mn|bn|min|milyon|milyard)$/u;

/** What the sentences of the reference say of the numbers that stand in them, and in which their words stand. */
export interface FromTemplate {
  holds: ({ span: Span } & ({ by: 'figure'; of: HeldAgainst } | { by: 'text' }))[];
  findings: { span: Span; finding: Finding }[];
}

/**
 * Numbers between the words of the reference, against what is known of their figures, and its fixed numbers and words of
 * direction against the text.
 *
 * @param alignment with the values that their words tie to a figure
 * @param yearAt the year that words of time beside a number name, where those are not the reference's own
 */
export function fromTemplate(
  alignment: Alignment,
  document: DocumentText,
  {
    numberAt,
    knowledge,
    isSameYear,
    isYearSaid,
    yearAt,
  }: {
    numberAt: (span: Span) => ProseNumber | undefined;
    knowledge: Knowledge | undefined;
    isSameYear: boolean;
    /** The document names its year. */
    isYearSaid: boolean;
    yearAt: (span: Span) => number | null;
  },
): FromTemplate {
  const found: FromTemplate = { holds: [], findings: [] };
  for (const one of alignment.values) {
    if (one.ref) textual(one);
    else if (knowledge) numeric(one, knowledge);
  }
  if (isSameYear) {
    for (const span of alignment.kept) found.holds.push({ span, by: 'text' });
    for (const one of alignment.replaced) {
      const [was, is] = [lower(one.was), lower(one.is)];
      const isScale = SCALE.test(was) && SCALE.test(is);
      if (one.kind === 'number' || isScale) say(one, 'document.fixed', one);
      else if (areOpposite(was, is)) say(one, 'document.direction', one);
    }
  }
  return found;

  function textual(one: AlignedValue): void {
    if (!isSameYear || one.asTemplate === undefined) return;
    if (one.asTemplate) found.holds.push({ span: one, by: 'text' });
    else say(one, 'document.fixed', { was: one.expected ?? '', is: one.text });
  }

  function numeric(one: AlignedValue, by: Knowledge): void {
    const year = yearAt(one) ?? (isSameYear ? by.year : null);
    const part = one.part === 'change' ? 'change' : partOfYear(year, by);
    const figure = by.figures.get(one.figure);
    const known = part === null ? undefined : knownPart(figure, part);
    if (
      part === null ||
      known === undefined ||
      one.value === null ||
      (one.part === 'change' && year !== by.year)
    )
      return;
    const number = numberAt(one);
    if (
      Math.abs(one.value - known) < 1e-9 ||
      (number !== undefined && one.part !== 'change' && says(number, known))
    )
      found.holds.push({ span: one, by: 'figure', of: { figure: one.figure, part, known } });
    else if (isSameYear)
      found.findings.push({
        span: one,
        finding: differs(
          document,
          one,
          { figure: one.figure, part, known },
          by,
          figure?.sure === true && isYearSaid,
        ),
      });
  }

  function say(
    span: Span,
    check: 'document.fixed' | 'document.direction',
    { was, is }: { was: string; is: string },
  ): void {
    const tag = check === 'document.fixed' ? 'document-fixed' : 'document-direction';
    found.findings.push({
      span,
      finding: {
        id: `${check}:${spanId(span)}`,
        check,
        severity: 'query',
        figures: [],
        where: placeInDocument(document, span),
        facts: { group: 'two-places', aspect: 'value', word: 'printed', what: { tag, was, is } },
      },
    });
  }
}
