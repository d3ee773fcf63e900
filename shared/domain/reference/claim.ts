import { assertNever } from '../../result.ts';
import type { Asked } from './clause.ts';

/** What words can say of a figure, and be held to. */
export const CLAIMS = [
  'rose',
  'fell',
  'unchanged',
  'doubled',
  'tripled',
  'halved',
  'none',
  'over',
  'under',
  'most-of',
  'largest',
  'smallest',
] as const;

export interface Claim {
  says: (typeof CLAIMS)[number];
  /** What `over` and `under` are measured against, where that is a number. */
  number?: number;
  /** Figures that it is measured against. */
  others: string[];
}

/** What a claim is measured against: a number, one figure, several, or nothing. */
export function claimTakes(says: Claim['says']): 'nothing' | 'number-or-figure' | 'figure' | 'figures' {
  if (says === 'over' || says === 'under') return 'number-or-figure';
  if (says === 'most-of') return 'figure';
  return says === 'largest' || says === 'smallest' ? 'figures' : 'nothing';
}

/** Times last year's value for which a word is still said: five per cent to either side. */
const TIMES = { doubled: [1.9, 2.1], tripled: [2.85, 3.15], halved: [0.475, 0.525] } as const;

/**
 * Whether a claim holds. Null: a number that it rests on is missing. A tie makes nothing the largest.
 *
 * @param asked what is known of a figure, with last year's value as value − change
 */
export function claimHolds(
  figure: string,
  claim: Claim,
  asked: (figure: string) => Asked | undefined,
): boolean | null {
  const { value = null, change = null } = asked(figure) ?? {};
  const others = claim.others.map((other) => asked(other)?.value ?? null);
  if (claim.number !== undefined) others.push(claim.number);
  if (others.includes(null)) return null;
  const than = (compare: (value: number, other: number) => boolean): boolean | null =>
    value === null ? null : others.every((other) => compare(value, other!));
  switch (claim.says) {
    case 'rose':
      return change === null ? null : change > 0;
    case 'fell':
      return change === null ? null : change < 0;
    case 'unchanged':
      return change === null ? null : change === 0;
    case 'doubled':
    case 'tripled':
    case 'halved': {
      if (value === null || change === null) return null;
      const [least, most] = TIMES[claim.says];
      const before = value - change;
      return before > 0 && value >= least * before && value <= most * before;
    }
    case 'none':
      return value === null ? null : value === 0;
    case 'over':
    case 'largest':
      return than((own, other) => own > other);
    case 'under':
    case 'smallest':
      return than((own, other) => own < other);
    case 'most-of':
      return than((own, other) => own > other / 2);
    default:
      return assertNever(claim.says);
  }
}
