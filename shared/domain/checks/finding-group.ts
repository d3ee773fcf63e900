import { assertNever } from '../../result.ts';
import type { FindingGroup, TermFact, WhatFact } from '../findings/finding-facts.ts';
import type { Severity } from '../findings/finding.ts';
import type { Relation } from './relation.ts';
import type { Aspect } from './term.ts';

/** The heading of a finding: what may be right is to know, the rest goes by what does not agree. */
export function groupOf(
  relation: Relation,
  aspect: Aspect,
  severity: Severity,
  what: WhatFact,
): FindingGroup {
  if (relation.sort === 'history') return 'unusual';
  if (severity === 'note') return 'to-know';
  if (aspect !== 'value' && what.tag !== 'at-most') return 'changes';
  return relation.group ?? (isOfYears(what) ? 'order' : ofSort(relation));
}

function ofSort(relation: Relation): FindingGroup {
  switch (relation.sort) {
    case 'part-whole':
      return 'parts';
    case 'subset':
    case 'cascade':
      return 'too-many';
    case 'repeat':
      return relation.between === 'text-text' ? 'two-places' : 'period-or-label';
    case 'identity':
    case 'same':
    case 'count':
    case 'statement':
    case 'distinct':
      return 'two-places';
    case 'share':
    case 'footing':
    case 'common-base':
    case 'split':
    case 'ratio':
      return 'share';
    case 'product':
    case 'total':
    case 'scale':
      return 'per-person';
    case 'ascending':
    case 'contiguous':
      return 'order';
    case 'bound':
    case 'whole':
      return 'range';
    case 'history':
      return 'unusual';
    default:
      return assertNever(relation);
  }
}

/** A year, a date or the limit of a band: numbers of a reference text, which count nothing. */
const isOfYears = (what: WhatFact): boolean =>
  what.tag === 'at-most' && [...what.left.terms, ...what.right.terms].some(isBare);
const isBare = ({ bare }: TermFact): boolean => bare === true;
