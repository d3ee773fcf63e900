import type { Alignment } from '../../reference/read-back/align.ts';
import type { CheckValues } from '../check-values.ts';
import type { Relation } from '../relation.ts';

const FIGURE = /(?<![a-z0-9_.])[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+(?![a-z0-9_.*])/g;
/** What of a rule is no term. */
const WORDS: ReadonlySet<string> = new Set(['id', 'says', 'saysAz', 'hint', 'hintAz', 'phrase', 'phraseAz']);
const remembered = new WeakMap<Relation, ReadonlySet<string>>();

/** The figures that a rule names. */
function figuresNamed(relation: Relation): ReadonlySet<string> {
  let own = remembered.get(relation);
  if (own === undefined) {
    const terms = Object.entries(relation).filter(([key]) => !WORDS.has(key));
    own = new Set(JSON.stringify(terms).match(FIGURE) ?? []);
    remembered.set(relation, own);
  }
  return own;
}

/** Whether a rule speaks of all these numbers; of one whose figure nobody knows none does. */
export const speaksOf = (relation: Relation, figures: readonly (string | undefined)[]): boolean =>
  figures.every((figure) => figure !== undefined && figuresNamed(relation).has(figure));

/** Whether the document certainly prints what it has of a rule's figures: a part that is there unseen would be missed. */
export function isAllSeen(relation: Relation, { values, missing }: Alignment, printed: CheckValues): boolean {
  const own = figuresNamed(relation);
  return ![...values, ...missing].some(({ figure }) => own.has(figure) && !printed.has(figure));
}
