import { deliveryId, observationId } from '../../../shared/domain/keys/ids.ts';
import type { Observation, ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { conflictsAmong } from '../../fixtures/conflicts-among.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../../unit/catalogue-fixture.ts';
import { CONFLICTS } from './conflicts.ts';

/**
 * Which of the planted conflicts show; those whose values are asked cannot.
 *
 * @param answered what is asked of them counts as answered with the offer that is right
 */
export function foundConflicts(
  outs: { file: string; out: Interpretation }[],
  answered = false,
): {
  found: number;
  rightKind: number;
  lines: string[];
} {
  const observations: Observation[] = outs.flatMap(({ out }, delivery) =>
    [...out.observations, ...(answered ? rightOffers(out) : [])].map((draft) => ({
      ...draft,
      id: observationId(0),
      delivery: deliveryId(delivery + 1),
    })),
  );
  for (const [at, o] of observations.entries()) o.id = observationId(at + 1);
  const conflicts = conflictsAmong(observations, { catalogue, words: layouts.evidenceWords });
  let [found, rightKind] = [0, 0];
  const lines = CONFLICTS.map(([id, figure, period, , valueA, , , valueB, , kind]) => {
    const between = conflicts.filter((conflict) => {
      const values = new Set(conflict.rivals.map((rival) => observations[rival - 1]!.value));
      return (
        conflict.figure === figure && conflict.period === period && values.has(valueA) && values.has(valueB)
      );
    });
    const isRight = between.some((conflict) => conflict.kind === kind);
    found += between.length > 0 ? 1 : 0;
    rightKind += isRight ? 1 : 0;
    return `${id} ${figure}: ${between.length === 0 ? 'not found' : between.map((conflict) => conflict.kind).join(', ')} (planted: ${kind})`;
  });
  return { found, rightKind, lines };
}

/** What is offered of the values that the conflicts are between. */
const rightOffers = ({ questions }: Interpretation): ObservationDraft[] =>
  questions.flatMap(({ readings }) =>
    CONFLICTS.flatMap(([, figure, period, agencyA, valueA, , agencyB, valueB]) => {
      const isMeant = (o: ObservationDraft): boolean =>
        o.figure === figure &&
        o.period === period &&
        (o.value === valueA ? o.agency === agencyA : o.value === valueB && o.agency === agencyB);
      return readings.flatMap(({ observations }) => observations).find(isMeant) ?? [];
    }),
  );
