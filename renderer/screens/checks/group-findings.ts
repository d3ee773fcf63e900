import { assertNever } from '../../../shared/result.ts';
import { stillWaits } from '../../../shared/domain/checks/clearance.ts';
import type { FindingGroup } from '../../../shared/domain/findings/finding-facts.ts';
import type { FindingView } from '../../../shared/contract/checks.ts';

export const FILTERS = ['open', 'blocker', 'query', 'note', 'cleared'] as const;
export type Filter = (typeof FILTERS)[number];
export const GROUPINGS = ['cause', 'section', 'agency'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Headings in the order in which people work through them. */
const CAUSES: readonly FindingGroup[] = [
  'changes', 'parts', 'period-or-label', 'per-person', 'too-many', 'share', 'two-places',
  'order', 'range', 'unusual', 'form', 'document', 'to-know',
]; // prettier-ignore

const SEVERITIES = ['blocker', 'query', 'note'];

export interface FindingsOf {
  /** A cause, the id of a section, an agency; empty where there is none. */
  key: string;
  findings: FindingView[];
}

export const passes = (finding: FindingView, filter: Filter): boolean => {
  const waits = stillWaits(finding.standing);
  if (filter === 'cleared') return !waits;
  return waits && (filter === 'open' || finding.severity === filter);
};

/** Findings under their headings, blockers first: headings with one, and within a heading, as the findings come. */
export function groupFindings(findings: readonly FindingView[], by: Grouping): FindingsOf[] {
  const groups = Map.groupBy(findings, (finding) => headingKey(finding, by));
  const all = [...groups].map(([key, members]) => ({ key, findings: members }));
  const worst = ({ findings: members }: FindingsOf): number =>
    Math.min(...members.map(({ severity }) => SEVERITIES.indexOf(severity)));
  if (by === 'cause') return all.sort((a, b) => worst(a) - worst(b) || causeAt(a.key) - causeAt(b.key));
  // By section: as the reference is read. By agency: most work first.
  const page = ({ findings: [first] }: FindingsOf): number => first?.page ?? Infinity;
  return by === 'section'
    ? all.sort((a, b) => page(a) - page(b))
    : all.sort(
        (a, b) => Number(a.key === '') - Number(b.key === '') || b.findings.length - a.findings.length,
      );
}

const causeAt = (key: string): number => CAUSES.indexOf(key as FindingGroup);

function headingKey(finding: FindingView, by: Grouping): string {
  switch (by) {
    case 'cause':
      return finding.facts.group;
    case 'section':
      return finding.section?.id ?? '';
    case 'agency':
      return finding.agency ?? '';
    default:
      return assertNever(by);
  }
}
