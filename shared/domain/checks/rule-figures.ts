import type { CheckValues } from './check-values.ts';
import type { Relation } from './relation.ts';
import { isNamedBy } from './single-checks.ts';
import { parseTerm } from './term.ts';

interface Named {
  named: string[];
  /** Of those, how many must be known before there is anything to compare. */
  needs: number;
}

const of = (terms: readonly string[]): string[] => [
  ...new Set(terms.flatMap((term) => parseTerm(term).figure ?? [])),
];

const all = (terms: readonly string[]): Named => ({ named: of(terms), needs: of(terms).length });

/** The figures that a rule looks at which is no arithmetic between terms. */
export function figuresOf(relation: Relation, values: CheckValues): Named {
  switch (relation.sort) {
    case 'same':
      return { named: of(relation.terms), needs: 2 };
    case 'distinct':
      return all([relation.left, relation.right]);
    case 'common-base':
      return all([...relation.counts, ...relation.shares]);
    case 'split':
      return all(relation.shares);
    case 'bound':
    case 'whole':
    case 'history': {
      const without = relation.sort === 'whole' ? relation.exceptions : [];
      const named = [...values.keys()].filter(
        (figure) => isNamedBy(figure, relation.figures) && !isNamedBy(figure, without),
      );
      return {
        named: named.length > 0 ? named : of(relation.figures.filter((one) => !one.includes('*'))),
        needs: 1,
      };
    }
    case 'count':
      return { named: of(relation.listed ?? []), needs: 1 };
    default:
      return { named: [], needs: 1 };
  }
}
