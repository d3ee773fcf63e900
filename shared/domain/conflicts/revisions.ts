import type { Conflict } from './conflict.ts';
import type { Observation } from '../observations/observation.ts';

/** Values that a corrected delivery changed: settled by the correction, and listed. */
export function revisions(observations: Observation[]): Conflict[] {
  const byId = new Map(observations.map((o) => [o.id, o]));
  return observations.flatMap((old): Conflict[] => {
    const next = old.supersededBy === undefined ? undefined : byId.get(old.supersededBy);
    if (next === undefined || next.value === old.value || next.delivery === old.delivery) return [];
    const fact = { tag: 'corrected', before: old.value, after: next.value, observation: next.id } as const;
    return [
      {
        figure: old.figure,
        period: old.period,
        kind: 'revision',
        rivals: [old.id, next.id],
        fact,
        state: 'decided',
      },
    ];
  });
}
