import type { Finding } from '../../findings/finding.ts';
import type { Arithmetic } from '../../prose/arithmetic.ts';
import { numbersOf } from '../../prose/arithmetic.ts';
import type { ProseNumber } from '../../prose/prose-number.ts';
import type { DocumentText } from '../../reference/read-back/document-text.ts';
import type { AlignedValue } from '../../reference/read-back/read-values.ts';
import { findingOf } from './arithmetic-findings.ts';
import type { NumberVerdict, Verdict } from './knowledge.ts';
import { firstOver, type Span } from './place-in-document.ts';
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
  const verdictFor = verdicts(found);
  return numbers.map((number) => {
    const { paragraph, start, end, text } = number;
    return { paragraph, start, end, text: text.trim(), ...verdictFor(number) };
  });
}

/** Each number asks only what speaks of it, so that a long document takes as long as its numbers. */
function verdicts(found: Found): (number: ProseNumber) => Verdict {
  const { template, arithmetic, ruled, anchored } = found;
  const wrongOf = new Map<ProseNumber, Arithmetic>();
  const reckoned = new Set<ProseNumber>();
  for (const one of arithmetic)
    for (const number of numbersOf(one)) {
      if (one.holds) reckoned.add(number);
      else if (!wrongOf.has(number)) wrongOf.set(number, one);
    }
  const blockersOf = new Map<string, Finding[]>();
  for (const one of ruled)
    for (const figure of one.severity === 'blocker' ? new Set(one.figures) : [])
      blockersOf.set(figure, [...(blockersOf.get(figure) ?? []), one]);
  const at = {
    differing: firstOver(template.findings, ({ span }) => span),
    holding: firstOver(template.holds, ({ span }) => span),
    value: firstOver(anchored, (one) => one),
  };
  return (number) => verdictOf(number, found, { wrongOf, reckoned, blockersOf, at });
}

interface Speaking {
  wrongOf: ReadonlyMap<ProseNumber, Arithmetic>;
  reckoned: ReadonlySet<ProseNumber>;
  /** By the figures that they name. */
  blockersOf: ReadonlyMap<string, readonly Finding[]>;
  at: {
    differing: (span: Span) => FromTemplate['findings'][number] | undefined;
    holding: (span: Span) => FromTemplate['holds'][number] | undefined;
    value: (span: Span) => AlignedValue | undefined;
  };
}

function verdictOf(
  number: ProseNumber,
  { document, words, isSameYear }: Found,
  { wrongOf, reckoned, blockersOf, at }: Speaking,
): Verdict {
  const wrong = wrongOf.get(number);
  if (wrong) return { verdict: 'differs', finding: findingOf(wrong) };
  const said = words.get(number);
  if (said !== undefined && 'finding' in said) return { verdict: 'differs', finding: said.finding.id };
  const known = at.differing(number);
  if (known) return { verdict: 'differs', finding: known.finding.id };
  const value = at.value(number);
  const rule =
    value &&
    blockersOf
      .get(value.figure)
      ?.find(({ where }) => where === undefined || isAt(where.text, number, document));
  if (rule) return { verdict: 'differs', finding: rule.id };
  const stands = at.holding(number);
  if (stands) {
    const { span: _, ...by } = stands;
    return { verdict: 'holds', ...by };
  }
  if (reckoned.has(number)) return { verdict: 'holds', by: 'arithmetic' };
  if (said !== undefined && 'holds' in said) return { verdict: 'holds', by: 'figure', of: said.holds };
  if (number.form !== undefined) return { verdict: 'unchecked', why: number.form };
  if (said !== undefined && 'why' in said) return { verdict: 'unchecked', why: said.why };
  if (value !== undefined) return { verdict: 'unchecked', why: isSameYear ? 'nothing-known' : 'other-year' };
  return { verdict: 'unchecked', why: 'no-figure' };
}

const isAt = (text: string, { paragraph, start, end }: ProseNumber, { paragraphs }: DocumentText): boolean =>
  text.includes(paragraphs[paragraph]!.text.slice(start, end));
