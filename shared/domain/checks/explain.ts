import type { LikelyFact, SuspectFact } from '../findings/finding-facts.ts';
import type { CheckValues } from './check-values.ts';
import type { Suspect } from './localise.ts';
import type { Relation } from './relation.ts';

/** More numbers than this are not named: any of them may be wrong. */
const NAMED = 3;

/** The likeliest culprit; what people know of the relation comes first. */
export function suspicion(
  relation: Relation,
  suspects: readonly Suspect[],
  values: CheckValues,
): LikelyFact | undefined {
  if (relation.hint !== undefined) return filledHint(relation, values);
  if (suspects.length === 0) return undefined;
  if (suspects.length > NAMED) return { tag: 'any' };
  return { tag: 'suspects', suspects: suspects.map((suspect) => suspectFact(suspect, relation, values)) };
}

function suspectFact(suspect: Suspect, relation: Relation, values: CheckValues): SuspectFact {
  const { variable, now, instead, settles, breaks } = suspect;
  const known = values.get(variable.figure);
  const place = variable.kind === 'change' ? (known?.changePlace ?? known?.place) : known?.place;
  return {
    figure: variable.figure,
    kind: variable.kind,
    now,
    instead,
    ...(place?.page === undefined ? {} : { page: place.page }),
    settles: settles.length - 1,
    opposed: breaks.length > 0,
    repeatsShare: repeatsShare(suspect, relation, values),
  };
}

/** A count that equals the percentage beside it was probably copied from it. */
function repeatsShare({ variable, now }: Suspect, relation: Relation, values: CheckValues): boolean {
  const stem = variable.figure.replace(/\.count$/, '');
  const share = stem === variable.figure ? undefined : values.get(`${stem}.share`);
  return relation.sort !== 'distinct' && variable.kind === 'value' && share?.value === now;
}

/** What the placeholders of the relation's hint stand for; undefined where a figure is not known. */
export function filledHint(relation: Relation, values: CheckValues): LikelyFact | undefined {
  if (relation.hint === undefined) return undefined;
  const fill: Record<string, number> = {};
  for (const [, over, under] of relation.hint.matchAll(/\{([^{}/]+)(?:\/([^{}]+))?\}/g)) {
    const a = values.get(over!)?.value;
    const b = under === undefined ? 1 : values.get(under)?.value;
    if (a === undefined || b === undefined || b === 0) return undefined;
    fill[under === undefined ? over! : `${over}/${under}`] = a / b;
  }
  return { tag: 'hint', says: { en: relation.hint, az: relation.hintAz ?? relation.hint }, fill };
}
