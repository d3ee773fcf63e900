import type { Finding } from '../../findings/finding.ts';
import type { Arithmetic } from '../../prose/arithmetic.ts';
import { numbersOf } from '../../prose/arithmetic.ts';
import type { ProseNumber } from '../../prose/prose-number.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import type { AlignedValue } from '../../reference/read-back/read-values.ts';
import { findingOf } from './arithmetic-findings.ts';
import type { NumberVerdict, Verdict } from './knowledge.ts';
import { overlaps } from './place-in-document.ts';
import type { FromTemplate } from './template-numbers.ts';
import type { WordsSay } from './wordings-against-known.ts';

interface Found {
  document: DocumentText;
  template: FromTemplate;
  arithmetic: readonly Arithmetic[];
  words: ReadonlyMap<ProseNumber, WordsSay>;
  /** What the rules of the reference found. */
  ruled: readonly Finding[];
  anchored: readonly AlignedValue[];
  isSameYear: boolean;
}

/** Of each number whether it holds, differs, or was not checked and why. What differs anywhere does not hold. */
export function verdictsOf(numbers: readonly ProseNumber[], found: Found): NumberVerdict[] {
  return numbers.map((number) => {
    const { paragraph, start, end, text } = number;
    return { paragraph, start, end, text: text.trim(), ...verdictOf(number, found) };
  });
}

function verdictOf(
  number: ProseNumber,
  { document, template, arithmetic, words, ruled, anchored, isSameYear }: Found,
): Verdict {
  const wrong = arithmetic.find((one) => !one.holds && numbersOf(one).includes(number));
  if (wrong) return { verdict: 'differs', finding: findingOf(wrong) };
  const said = words.get(number);
  if (said !== undefined && 'finding' in said) return { verdict: 'differs', finding: said.finding.id };
  const known = template.findings.find(({ span }) => overlaps(span, number));
  if (known) return { verdict: 'differs', finding: known.finding.id };
  const value = anchored.find((one) => overlaps(one, number));
  const rule =
    value &&
    ruled.find(
      ({ figures, severity, where }) =>
        severity === 'blocker' &&
        figures.includes(value.figure) &&
        (where === undefined || isAt(where.text, number, document)),
    );
  if (rule) return { verdict: 'differs', finding: rule.id };
  const stands = template.holds.find(({ span }) => overlaps(span, number));
  if (stands) return { verdict: 'holds', by: stands.by };
  if (arithmetic.some((one) => one.holds && numbersOf(one).includes(number)))
    return { verdict: 'holds', by: 'arithmetic' };
  if (said !== undefined && 'holds' in said) return { verdict: 'holds', by: 'figure' };
  if (number.form !== undefined) return { verdict: 'unchecked', why: number.form };
  if (said !== undefined && 'why' in said) return { verdict: 'unchecked', why: said.why };
  if (value !== undefined) return { verdict: 'unchecked', why: isSameYear ? 'nothing-known' : 'other-year' };
  return { verdict: 'unchecked', why: 'no-figure' };
}

const isAt = (text: string, { paragraph, start, end }: ProseNumber, { paragraphs }: DocumentText): boolean =>
  text.includes(paragraphs[paragraph]!.text.slice(start, end));
