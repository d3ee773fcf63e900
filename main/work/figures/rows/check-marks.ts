import type { Finding, Severity } from '../../../../shared/domain/findings/finding.ts';

export interface CheckMark {
  severity: Severity;
  count: number;
}

const RANK: Record<Severity, number> = { blocker: 0, query: 1, note: 2 };

/** The figure that a finding is shown at: the likely culprit, else the total that does not add up. */
function findingFigure(finding: Finding): string | undefined {
  const { what, origin } = finding.facts;
  if (origin) return origin.figure;
  if (what.tag === 'equal' || what.tag === 'repeat' || what.tag === 'at-most') {
    const whole = what.right.terms.find((term) => term.figure !== null)?.figure;
    if (whole) return whole;
  }
  return finding.figures[0];
}

/** By figure: how many findings are shown at it, and the gravest of them. */
export function checkMarks(findings: readonly Finding[]): Map<string, CheckMark> {
  const marks = new Map<string, CheckMark>();
  for (const finding of findings) {
    const figure = findingFigure(finding);
    if (figure === undefined) continue;
    const known = marks.get(figure);
    if (!known) marks.set(figure, { severity: finding.severity, count: 1 });
    else {
      known.count += 1;
      if (RANK[finding.severity] < RANK[known.severity]) known.severity = finding.severity;
    }
  }
  return marks;
}
