import { assertNever } from '../../result.ts';
import type { CheckContext, CheckValues } from './check-values.ts';
import type { Constraint } from './constraint.ts';
import { ascending, atMost, contiguous, counted, equality } from './linear.ts';
import { product, ratio, scale, share } from './quotient.ts';
import type { Relation } from './relation.ts';
import type { Aspect } from './term.ts';
import { lookup, parseTerm } from './term.ts';

/** The constraints of all relations that are arithmetic between terms; the others are looked at one by one. */
export function constraintsOf(
  relations: Relation[],
  values: CheckValues,
  context: CheckContext,
): Constraint[] {
  return relations.flatMap((relation) => {
    const single = relation.when?.single;
    if (single !== undefined && values.get(single)?.numbers?.length !== 1) return [];
    return (relation.applies ?? ['value']).flatMap((aspect) =>
      ofRelation(relation, aspect, values, context).map((constraint) =>
        aspect === 'value' ? constraint : { ...constraint, id: `${constraint.id}#${aspect}` },
      ),
    );
  });
}

function ofRelation(
  relation: Relation,
  aspect: Aspect,
  values: CheckValues,
  context: CheckContext,
): Constraint[] {
  const rounded = relation.tolerance === 'rounded';
  switch (relation.sort) {
    case 'part-whole': {
      const { parts, whole, partition } = relation;
      return [
        partition
          ? equality(relation, aspect, parts, whole, rounded)
          : atMost(relation, aspect, parts, whole, { rounded }),
      ];
    }
    case 'subset':
      return [
        atMost(relation, aspect, relation.part, relation.whole, {
          rounded,
          strict: relation.strict === true,
        }),
      ];
    case 'cascade':
      return relation.stages.slice(1).map((stage, at) => {
        const step = atMost(relation, aspect, [stage], [relation.stages[at]!], { rounded });
        return at === 0 ? step : { ...step, id: `${step.id}.${at + 1}` };
      });
    case 'repeat':
    case 'identity':
      return [equality(relation, aspect, relation.left, relation.right, rounded)];
    case 'footing':
      return [equality(relation, aspect, relation.shares, ['100'], true)];
    case 'share':
      return [share(relation)];
    case 'ratio':
      return [ratio(relation)];
    case 'scale':
      return [scale(relation)];
    case 'product':
    case 'total':
      return [product(relation)];
    case 'ascending':
      return ascending(relation, relation.terms);
    case 'contiguous':
      return [contiguous(relation)];
    case 'count': {
      const look = lookup(values);
      const found = relation.listed?.filter((text) => look.number(parseTerm(text)) !== undefined).length;
      const listed = found ?? context.listItems?.get(relation.items ?? '');
      return listed === undefined || listed === 0 ? [] : [counted(relation, listed, look)];
    }
    case 'same':
    case 'common-base':
    case 'split':
    case 'bound':
    case 'distinct':
    case 'statement':
    case 'whole':
    case 'history':
      return [];
    default:
      return assertNever(relation);
  }
}
