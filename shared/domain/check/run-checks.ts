import type { Finding, FindingPlace } from '../finding.ts';
import { changeChecks } from './change-checks.ts';
import type { CheckContext, CheckValues } from './check-values.ts';
import type { Constraint, Outcome } from './constraint.ts';
import { constraintsOf } from './constraints.ts';
import { fillHint, suspicion } from './explain.ts';
import type { Suspect } from './localise.ts';
import { localiser } from './localise.ts';
import type { Relation } from './relation.ts';
import type { Detection } from './detection.ts';
import { singleCheck } from './single-checks.ts';
import { lookup } from './term.ts';

const ORDER = { blocker: 0, query: 1, note: 2 } as const;
const ASPECT = { value: '', change: ', changes', previous: ', last year' } as const;

/**
 * Looks at every relation for which the values are there. The same for a printed document and for the
 * workspace: a relation that holds yields nothing, one that does not yields a finding, blockers first.
 */
export function runChecks(all: Relation[], values: CheckValues, context: CheckContext): Finding[] {
  const relations = all.filter((relation) => isAsked(relation, values));
  const constraints = constraintsOf(relations, values, context);
  const suspectsOf = localiser(constraints, values);
  const look = lookup(values);
  const findings = constraints.flatMap((constraint): Finding[] => {
    const outcome = constraint.outcome(look);
    if (!outcome || outcome.state === 'ok') return [];
    if (outcome.state === 'rounding' && constraint.relation.severity === 'note') return [];
    return [ofConstraint(constraint, outcome, suspectsOf(constraint), values, context)];
  });
  const singles = relations.flatMap((relation) =>
    singleCheck(relation, values, context).map((found) => ofDetection(relation, found, values)),
  );
  return sortFindings([...findings, ...singles, ...changeChecks(values, context)]);
}

function isAsked(relation: Relation, values: CheckValues): boolean {
  const known = (id: string): boolean => values.get(id)?.value !== undefined;
  if (relation.unless?.every(known) === true) return false;
  return relation.onlyWith === undefined || relation.onlyWith.every(known);
}

/** Blockers first, each severity in the order of the document. */
export const sortFindings = (findings: Finding[]): Finding[] =>
  findings
    .map((finding, at) => ({ finding, at }))
    .sort(
      (a, b) =>
        ORDER[a.finding.severity] - ORDER[b.finding.severity] ||
        (a.finding.where?.page ?? 0) - (b.finding.where?.page ?? 0) ||
        a.at - b.at,
    )
    .map(({ finding }) => finding);

function ofConstraint(
  constraint: Constraint,
  outcome: Outcome,
  suspects: Suspect[],
  values: CheckValues,
  context: CheckContext,
): Finding {
  const { relation, aspect } = constraint;
  const look = lookup(values);
  const rounding = outcome.state === 'rounding';
  const why = rounding ? 'Rounding may explain it.' : suspicion(relation, suspects, values, context);
  const culprit = !rounding && relation.hint === undefined && suspects.length === 1 ? suspects[0] : undefined;
  const where = placeOf(constraint, culprit, values);
  const figures = [...new Set(constraint.terms.flatMap(({ figure }) => figure ?? []))];
  return {
    id: constraint.id,
    check: relation.id,
    severity: rounding ? 'note' : (outcome.severity ?? relation.severity),
    figures,
    message: `${relation.says}${ASPECT[aspect]}: ${constraint.arithmetic(look, context.word)}.`,
    imbalance: outcome.imbalance,
    ...(why === undefined ? {} : { likeliest: why }),
    ...(culprit === undefined ? {} : { cause: culprit.key }),
    ...(where === undefined ? {} : { where }),
  };
}

function placeOf(
  constraint: Constraint,
  culprit: Suspect | undefined,
  values: CheckValues,
): FindingPlace | undefined {
  const { hintFor } = constraint.relation;
  const named = hintFor === undefined ? undefined : values.get(hintFor)?.place;
  const known = culprit ? values.get(culprit.variable.figure) : undefined;
  const own = culprit?.variable.kind === 'change' ? known?.changePlace : known?.place;
  return named ?? own ?? lookup(values).place(constraint.shown);
}

function ofDetection(relation: Relation, found: Detection, values: CheckValues): Finding {
  const likeliest = found.likeliest ?? fillHint(relation.hint, values);
  return {
    id: found.suffix === undefined ? relation.id : `${relation.id}:${found.suffix}`,
    check: relation.id,
    severity: found.severity ?? relation.severity,
    figures: [...new Set(found.figures)],
    message: `${relation.says}: ${found.text}.`,
    ...(found.imbalance === undefined ? {} : { imbalance: found.imbalance }),
    ...(likeliest === undefined ? {} : { likeliest }),
    ...(found.place === undefined ? {} : { where: found.place }),
  };
}
