import type { Conflict } from './conflict.ts';
import type { KeyedObservations } from '../observations/keyed-observations.ts';

/** Values that a corrected delivery changed: settled by the correction, and listed. */
export function revisions({ all, byId }: KeyedObservations): Conflict[] {
  const replaced = all.filter((o) => o.supersededBy !== undefined);
  return replaced.flatMap((old): Conflict[] => {
    const next = byId(old.supersededBy!);
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
