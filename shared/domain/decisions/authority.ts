import { AUTHORITIES, type Authority } from './decision.ts';

/** What a decision takes: whether its body owns the indicator, and whether it came by letter. */
export interface Backing {
  owner: boolean;
  letter: boolean;
}

/** What stands behind a choice by itself: the owner's word, a letter, else our own judgement. */
export const authorityOf = ({ owner, letter }: Backing): Authority =>
  owner ? 'owner' : letter ? 'letter' : 'judgement';

/** What a person may name instead: something weaker; something stronger only with a letter at hand. */
export const authoritiesOpen = (backing: Backing): Authority[] =>
  backing.letter
    ? [...AUTHORITIES]
    : AUTHORITIES.slice(AUTHORITIES.indexOf(authorityOf(backing))).filter((one) => one !== 'letter');
