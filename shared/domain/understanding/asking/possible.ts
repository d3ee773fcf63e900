import { figureWith } from '../../keys/figure-with.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';

/** No two cells of a table are one key: a reading that makes several of its values one is none. */
export function isPossible({ observations }: Reading): boolean {
  const values = new Map<string, number | null>();
  return observations.every(({ figure, categories, period, agency, value }) => {
    const key = [figureWith(figure, categories), period, agency].join('|');
    const isNew = !values.has(key) || values.get(key) === value;
    values.set(key, value);
    return isNew;
  });
}

/** Whether another offer says the same, of more cells too. */
export function isWithin({ observations }: Reading, wider: Reading): boolean {
  if (observations.length > wider.observations.length) return false;
  const keyOf = ({ figure, categories, period, value, cells: [first] }: ObservationDraft): string =>
    [figureWith(figure, categories), period, value, first?.sheet, first?.ref].join('|');
  const known = new Set(wider.observations.map(keyOf));
  return observations.every((draft) => known.has(keyOf(draft)));
}
