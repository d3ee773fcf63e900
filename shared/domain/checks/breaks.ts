import type { BreakFact, TermFact, WhatFact } from '../findings/finding-facts.ts';
import type { Finding } from '../findings/finding.ts';

/** What is counted otherwise from the period that is checked on, by figure. */
export type BreaksByFigure = ReadonlyMap<string, readonly BreakFact[]>;

export function byBrokenFigure(breaks: readonly BreakFact[]): BreaksByFigure {
  const found = new Map<string, BreakFact[]>();
  for (const one of breaks)
    for (const figure of new Set([...one.from, ...one.to]))
      found.set(figure, [...(found.get(figure) ?? []), one]);
  return found;
}

/**
 * Last year's value of a figure that was counted otherwise says nothing against this year's, and a figure in whose
 * place others are counted is no zero: such a finding names the break. The one is to know; of the other a person says
 * why it is right. Of a figure that is new nothing is found of last year.
 */
export function nameBreaks(findings: readonly Finding[], breaks: BreaksByFigure): Finding[] {
  if (breaks.size === 0) return [...findings];
  return findings.flatMap((finding): Finding | Finding[] => {
    const { facts } = finding;
    if (facts.breaks !== undefined) return finding;
    if (usesLastYear(finding) && finding.figures.some((id) => isNewIn(id, breaks))) return [];
    const terms = termsIn(facts.what);
    const gone = terms.flatMap(({ figure, number }) => (figure !== null && number === null ? [figure] : []));
    const across = usesLastYear(finding) ? finding.figures : terms.flatMap((one) => (ofLastYear(one) ? (one.figure ?? []) : [])); // prettier-ignore
    const named = (figures: readonly string[]): BreakFact[] => [
      ...new Set(figures.flatMap((figure) => breaks.get(figure) ?? [])),
    ];
    const [compared, missing] = [named(across), named(gone)];
    if (compared.length === 0 && missing.length === 0) return finding;
    const { cause: _cause, ...rest } = finding;
    const { likely: _likely, origin: _origin, ...said } = facts;
    const severity =
      compared.length > 0 ? 'note' : finding.severity === 'blocker' ? 'query' : finding.severity;
    return {
      ...rest,
      severity,
      facts: {
        ...said,
        ...(severity === 'note' ? { group: 'to-know' as const } : {}),
        breaks: [...new Set([...compared, ...missing])],
      },
    };
  });
}

/** Of a figure that began now there is no year before: what a change implies of it is of what it took the place of. */
export const isNewIn = (figure: string, breaks: BreaksByFigure): boolean =>
  breaks.get(figure)?.some(({ from }) => !from.includes(figure)) === true;

const usesLastYear = ({ facts: { aspect, what } }: Finding): boolean =>
  aspect !== 'value' || what.tag === 'history';

const ofLastYear = ({ part }: TermFact): boolean => part === 'prev' || part === 'delta';

/** Every number of the arithmetic, whichever side it stands on. */
function termsIn(what: WhatFact | readonly unknown[]): TermFact[] {
  return Object.values(what).flatMap((inner: unknown): TermFact[] => {
    if (typeof inner !== 'object' || inner === null) return [];
    return isTerm(inner) ? [inner] : termsIn(inner as readonly unknown[]);
  });
}

const isTerm = (value: object): value is TermFact =>
  'factor' in value && 'part' in value && 'figure' in value;
