import type { Finding } from '../findings/finding.ts';
import { changeChecks } from './change-checks.ts';
import type { CheckContext, CheckValues } from './check-values.ts';
import type { Constraint } from './constraint.ts';
import { constraintsOf } from './constraints.ts';
import type { Relation } from './relation.ts';
import { isAsked } from './run-checks.ts';
import { figuresOf } from './rule-figures.ts';
import { lookup } from './term.ts';

/** Whether a rule could be looked at, and what came of it. */
export interface RuleRun {
  id: string;
  says: { en: string; az: string };
  sort: Relation['sort'] | 'claimed-change';
  /** The rule itself, for what it demands; absent for the check of claimed changes. */
  relation?: Relation;
  /**
   * values: it lacks values (`missing`) · replaced: another rule takes its place, or its own condition does not
   * hold here · document: only the document itself has what it looks at
   */
  skipped?: { why: 'values' | 'replaced' | 'document'; missing: string[] };
  /** How often it was applied: once, or once for each figure or each aspect that it looks at. */
  looked: number;
  found: number;
}

/** Every rule with whether it ran. A rule that could not look is no rule that holds. */
export function ruleRuns(
  all: readonly Relation[],
  values: CheckValues,
  context: CheckContext,
  findings: readonly Finding[],
  isFigure: (id: string) => boolean,
): RuleRun[] {
  const found = Map.groupBy(findings, (finding) => finding.check);
  const runs = all.map((relation): RuleRun => {
    const base = {
      id: relation.id,
      says: { en: relation.says, az: relation.saysAz },
      sort: relation.sort,
      relation,
      found: found.get(relation.id)?.length ?? 0,
    };
    if (!isAsked(relation, values)) return { ...base, skipped: { why: 'replaced', missing: [] }, looked: 0 };
    const constraints = constraintsOf([relation], values, context);
    const run = constraints.length > 0 ? ofConstraints(constraints, values) : ofSingle(relation, values);
    const { skipped } = run;
    // Years, articles and limits of bands are read from a document; no agency reports them.
    const ofDocument = skipped?.missing.some((id) => !isFigure(id)) === true;
    return { ...base, ...run, ...(ofDocument ? { skipped: { ...skipped, why: 'document' as const } } : {}) };
  });
  return [...runs, ofChanges(values, context, found)];
}

/** Demands of one number alone: they hold it against no other. */
const ALONE: ReadonlySet<Relation['sort']> = new Set(['whole', 'bound']);

/** no-rule: no rule holds it against another number · values: one does, and has not all that it looks at. */
export type NotLookedAt = 'no-rule' | 'values';

/** The figures with a value that no rule could hold against another number, each with the reason. */
export function notLookedAt(
  all: readonly Relation[],
  values: CheckValues,
  context: CheckContext,
): Map<string, NotLookedAt> {
  const look = lookup(values);
  const looked = new Set<string>();
  const named = new Set<string>();
  for (const relation of all) {
    if (ALONE.has(relation.sort) || !isAsked(relation, values)) continue;
    const constraints = constraintsOf([relation], values, context);
    for (const constraint of constraints) {
      const into = constraint.outcome(look) === null ? named : looked;
      for (const { figure } of constraint.terms) if (figure !== null) into.add(figure);
    }
    if (constraints.length > 0) continue;
    const single = figuresOf(relation, values);
    const runs = ofSingle(relation, values).looked > 0;
    for (const figure of single.named)
      (runs && (relation.sort !== 'history' || values.get(figure)?.previous !== undefined) ? looked : named).add(figure); // prettier-ignore
  }
  return new Map(
    [...values].flatMap(([figure, { value, change, previous }]) =>
      value === undefined || looked.has(figure) || (change !== undefined && previous !== undefined)
        ? []
        : [[figure, named.has(figure) ? 'values' : 'no-rule'] as const],
    ),
  );
}

function ofConstraints(
  constraints: readonly Constraint[],
  values: CheckValues,
): Pick<RuleRun, 'looked' | 'skipped'> {
  const look = lookup(values);
  const looked = constraints.filter((constraint) => constraint.outcome(look) !== null).length;
  if (looked > 0) return { looked };
  const missing = constraints.flatMap(({ terms }) =>
    terms.flatMap((term) => (term.figure !== null && look.number(term) === undefined ? [term.figure] : [])),
  );
  return { looked, skipped: { why: 'values', missing: [...new Set(missing)] } };
}

function ofSingle(relation: Relation, values: CheckValues): Pick<RuleRun, 'looked' | 'skipped'> {
  const { sort } = relation;
  if (sort === 'statement' || (sort === 'count' && relation.items !== undefined))
    return { looked: 0, skipped: { why: 'document', missing: [] } };
  const { named, needs } = figuresOf(relation, values);
  const known = named.filter((figure) => values.get(figure)?.value !== undefined);
  if (known.length >= needs)
    return { looked: sort === 'whole' || sort === 'bound' || sort === 'history' ? known.length : 1 };
  const why = relation.when === undefined ? 'values' : 'replaced';
  return { looked: 0, skipped: { why, missing: named.filter((figure) => !known.includes(figure)) } };
}

/** The claimed change of each figure is checked without a relation of the catalogue. */
function ofChanges(
  values: CheckValues,
  context: CheckContext,
  found: ReadonlyMap<string, readonly Finding[]>,
): RuleRun {
  const looked = [...values.values()].filter(
    (one) => one.value !== undefined && one.change !== undefined,
  ).length;
  const ids = new Set(changeChecks(values, context).map((finding) => finding.check));
  return {
    id: 'change.claimed',
    says: { en: 'Claimed changes', az: 'Bildirilmiş fərqlər' },
    sort: 'claimed-change',
    ...(looked === 0 ? { skipped: { why: 'values' as const, missing: [] } } : {}),
    looked,
    found: [...ids].reduce((sum, id) => sum + (found.get(id)?.length ?? 0), 0),
  };
}
