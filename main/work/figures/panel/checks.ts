import { constraintsOf } from '../../../../shared/domain/checks/constraints.ts';
import type { CheckValues } from '../../../../shared/domain/checks/check-values.ts';
import type { Constraint } from '../../../../shared/domain/checks/constraint.ts';
import { groupOf } from '../../../../shared/domain/checks/finding-group.ts';
import { lookup } from '../../../../shared/domain/checks/term.ts';
import { isNewIn, type BreaksByFigure } from '../../../../shared/domain/checks/breaks.ts';
import type { BreakFact, FindingFacts } from '../../../../shared/domain/findings/finding-facts.ts';
import type { Severity } from '../../../../shared/domain/findings/finding.ts';
import type { PanelCheck } from '../../../../shared/contract/figure-panel.ts';
import { checkContext, checkValuesOf, findingsView } from '../../checks/checks.ts';
import { stateView } from '../../conflicts/reconciled.ts';
import { view, type Derived } from '../../../session/view.ts';

const RANK: Record<Severity, number> = { blocker: 0, query: 1, note: 2 };

const constraintsView = view('constraints', ({ from: { app, workspace }, get }) => {
  const values = checkValuesOf(get(stateView));
  const context = checkContext(workspace);
  const breaks: BreaksByFigure = context.breaks ?? new Map();
  return { values, breaks, constraints: constraintsOf(app.relations(), values, context) };
});

/** Rules between terms that look at a figure, with every candidate in its place; what is violated first. */
export function panelChecks(derived: Derived, figure: string, candidates: readonly number[]): PanelCheck[] {
  const { values, breaks, constraints } = derived.get(constraintsView);
  const findings = new Set(derived.get(findingsView).map(({ id }) => id));
  return constraints
    .filter((constraint) => constraint.terms.some((term) => term.figure === figure))
    .filter(
      ({ aspect, terms }) => aspect === 'value' || !terms.some((term) => isNewIn(term.figure ?? '', breaks)),
    )
    .flatMap((constraint): PanelCheck[] => {
      const now = assumed(constraint, values);
      if (!now) return [];
      const fits = candidates.flatMap((value) => {
        const outcome = assumed(constraint, values, { figure, value });
        return outcome ? [{ value, ...outcome }] : [];
      });
      const { id, relation, aspect } = constraint;
      const broken = breaksIn(constraint, breaks);
      const severity = broken.length > 0 ? 'note' : relation.severity;
      return [
        {
          id,
          ...(findings.has(id) ? { finding: id } : {}),
          severity,
          // A query or a note may be right as it is, and last year's value is not what is chosen.
          counts: severity === 'blocker' && aspect !== 'previous',
          says: { en: relation.says, az: relation.saysAz },
          facts: broken.length > 0 ? { ...now.facts, breaks: broken } : now.facts,
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

/** What was counted otherwise of the year before, of which a rule needs a value. */
const breaksIn = ({ aspect, terms }: Constraint, breaks: BreaksByFigure): BreakFact[] => [
  ...new Set(
    terms
      .filter(({ aspect: part }) => aspect !== 'value' || part === 'prev' || part === 'delta')
      .flatMap(({ figure }) => breaks.get(figure ?? '') ?? []),
  ),
];

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
