import { constraintsOf } from '../../../../shared/domain/checks/constraints.ts';
import type { CheckValues } from '../../../../shared/domain/checks/check-values.ts';
import type { Constraint } from '../../../../shared/domain/checks/constraint.ts';
import { groupOf } from '../../../../shared/domain/checks/finding-group.ts';
import { lookup } from '../../../../shared/domain/checks/term.ts';
import type { FindingFacts } from '../../../../shared/domain/findings/finding-facts.ts';
import type { Severity } from '../../../../shared/domain/findings/finding.ts';
import type { PanelCheck } from '../../../../shared/contract/figure-panel.ts';
import { checkValuesOf, findingsView } from '../../checks/checks.ts';
import { stateView } from '../../conflicts/reconciled.ts';
import { view, type Derived } from '../../../session/view.ts';

const RANK: Record<Severity, number> = { blocker: 0, query: 1, note: 2 };

const constraintsView = view('constraints', ({ from: { app }, get }) => {
  const values = checkValuesOf(get(stateView));
  return { values, constraints: constraintsOf(app.relations(), values, { word: 'recorded' }) };
});

/** Rules between terms that look at a figure, with every candidate in its place; what is violated first. */
export function panelChecks(derived: Derived, figure: string, candidates: readonly number[]): PanelCheck[] {
  const { values, constraints } = derived.get(constraintsView);
  const findings = new Set(derived.get(findingsView).map(({ id }) => id));
  return constraints
    .filter((constraint) => constraint.terms.some((term) => term.figure === figure))
    .flatMap((constraint): PanelCheck[] => {
      const now = assumed(constraint, values);
      if (!now) return [];
      const fits = candidates.flatMap((value) => {
        const outcome = assumed(constraint, values, { figure, value });
        return outcome ? [{ value, ...outcome }] : [];
      });
      const { id, relation, aspect } = constraint;
      return [
        {
          id,
          ...(findings.has(id) ? { finding: id } : {}),
          severity: relation.severity,
          // A query or a note may be right as it is, and last year's value is not what is chosen.
          counts: relation.severity === 'blocker' && aspect !== 'previous',
          says: { en: relation.says, az: relation.saysAz },
          facts: now.facts,
          fits,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(a.finding === undefined) - Number(b.finding === undefined) ||
        RANK[a.severity] - RANK[b.severity],
    );
}

function assumed(
  constraint: Constraint,
  values: CheckValues,
  instead?: { figure: string; value: number },
): { holds: boolean; facts: FindingFacts } | null {
  const look = lookup(values, instead ? new Map([[instead.figure, instead.value]]) : new Map());
  const outcome = constraint.outcome(look);
  if (!outcome) return null;
  const { relation, aspect } = constraint;
  const what = constraint.fact(look);
  const facts: FindingFacts = {
    group: groupOf(relation, aspect, relation.severity, what),
    says: { en: relation.says, az: relation.saysAz },
    aspect,
    word: 'recorded',
    what,
  };
  return { holds: outcome.state !== 'violated', facts };
}
