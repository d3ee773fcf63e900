import type { Finding } from './finding.ts';

/** How many findings there are of each severity; notes need nobody. */
export interface FindingCount {
  blockers: number;
  queries: number;
  notes: number;
}

export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): FindingCount {
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { blockers: of('blocker'), queries: of('query'), notes: of('note') };
}

/** Whether a person has to do something about any of them. */
export const needPerson = ({ blockers, queries }: FindingCount): boolean => blockers + queries > 0;
