import { figureWith } from '../../keys/figure-with.ts';
import type { ObservationDraft } from '../../observations/observation.ts';
import type { Reading } from '../../questions/question.ts';

/** So many columns of one key are a choice; more are a table of something else. */
const MOST_COLUMNS = 3;

/**
 * What a reading can stand for: no two cells of a table are one key. Where it makes several columns one (`Əvvəl
 * göstərilmiş`, `Düzəldilmiş`), each of them alone can be meant; else it is none.
 */
export function possible(reading: Reading): Reading[] {
  if (isPossible(reading.observations)) return [reading];
  const columns = [...Map.groupBy(reading.observations, columnOf).values()];
  if (columns.length < 2 || columns.length > MOST_COLUMNS || !columns.every(isPossible)) return [];
  return columns.map((observations) => ({ ...reading, value: observations[0]!.value, observations }));
}

const columnOf = ({ cells }: ObservationDraft): string =>
  cells.find(({ role }) => role === 'value')?.ref.replace(/\d.*$/, '') ?? '';

function isPossible(observations: readonly ObservationDraft[]): boolean {
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
