import type { FindingFacts, LikelyFact } from '../findings/finding-facts.ts';
import type { Finding, FindingPlace } from '../findings/finding.ts';
import { nameBreaks } from './breaks.ts';
import { changeChecks } from './change-checks.ts';
import type { CheckContext, CheckValues } from './check-values.ts';
import type { Constraint, Outcome } from './constraint.ts';
import { constraintsOf } from './constraints.ts';
import { filledHint, suspicion } from './explain.ts';
import { groupOf } from './finding-group.ts';
import type { Suspect } from './localise.ts';
import { localiser } from './localise.ts';
import type { Relation } from './relation.ts';
import type { Detection } from './detection.ts';
import { singleCheck } from './single-checks.ts';
import { lookup } from './term.ts';

const ORDER = { blocker: 0, query: 1, note: 2 } as const;

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
    singleCheck(relation, values, context).map((found) => ofDetection(relation, found, values, context)),
  );
  const found = [...findings, ...singles, ...changeChecks(values, context)];
  return sortFindings(nameBreaks(found, context.breaks ?? new Map()));
}

/** Whether the relation is asked of these values: another one may take its place. */
export function isAsked(relation: Relation, values: CheckValues): boolean {
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
  const rounding = outcome.state === 'rounding';
  const likely: LikelyFact | undefined = rounding
    ? { tag: 'rounding' }
    : suspicion(relation, suspects, values);
  const culprit = !rounding && relation.hint === undefined && suspects.length === 1 ? suspects[0] : undefined;
  const where = placeOf(constraint, culprit, values);
  const figures = [...new Set(constraint.terms.flatMap(({ figure }) => figure ?? []))];
  const severity = rounding ? 'note' : (outcome.severity ?? relation.severity);
  const what = constraint.fact(lookup(values));
  const origin = originOf(relation, culprit, where);
  return {
    id: constraint.id,
    check: relation.id,
    severity,
    figures,
    imbalance: outcome.imbalance,
    ...(culprit === undefined ? {} : { cause: culprit.key }),
    ...(where === undefined ? {} : { where }),
    facts: {
      group: groupOf(relation, aspect, severity, what),
      says: { en: relation.says, az: relation.saysAz },
      aspect,
      word: context.word,
      what,
      ...(likely === undefined ? {} : { likely }),
      ...(origin === undefined ? {} : { origin }),
    },
  };
}

function originOf(
  { hintFor }: Relation,
  culprit: Suspect | undefined,
  place: FindingPlace | undefined,
): FindingFacts['origin'] {
  const figure = hintFor ?? culprit?.variable.figure;
  if (figure === undefined) return undefined;
  const part = hintFor === undefined && culprit?.variable.kind === 'change' ? 'change' : 'value';
  return { figure, part, ...(place === undefined ? {} : { place }) };
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

function ofDetection(
  relation: Relation,
  found: Detection,
  values: CheckValues,
  { word }: CheckContext,
): Finding {
  const likely = found.likely ?? filledHint(relation, values);
  const severity = found.severity ?? relation.severity;
  return {
    id: found.suffix === undefined ? relation.id : `${relation.id}:${found.suffix}`,
    check: relation.id,
    severity,
    figures: [...new Set(found.figures)],
    ...(found.imbalance === undefined ? {} : { imbalance: found.imbalance }),
    ...(found.place === undefined ? {} : { where: found.place }),
    facts: {
      group: groupOf(relation, 'value', severity, found.what),
      says: { en: relation.says, az: relation.saysAz },
      aspect: 'value',
      word,
      what: found.what,
      ...(likely === undefined ? {} : { likely }),
    },
  };
}
