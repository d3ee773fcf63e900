import type { FindingView } from '../../../shared/contract/checks.ts';

/** How many numbers the calculation of a finding has. */
export function partsOf({ facts: { what }, figures }: FindingView): number {
  return what.tag === 'equal' || what.tag === 'repeat' || what.tag === 'at-most'
    ? what.left.terms.length
    : figures.length;
}
