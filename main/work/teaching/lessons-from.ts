import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { Lesson } from '../../../shared/domain/understanding/taught/lessons.ts';
import { valueCell } from '../observations/observations.ts';

/**
 * What a settled question says of its cells.
 *
 * @param made nothing: none of the cells is for the reference
 * @param isNumber whether what was settled is the number itself, besides its meaning
 */
export function lessonsFrom(
  { sheet, ref }: { sheet: string; ref: string },
  made: readonly ObservationDraft[] | null,
  isNumber: boolean,
): Lesson[] {
  if (made === null) return ref === '' ? [] : [{ sheet, ref, ignore: true }];
  return made.flatMap(({ cells, figure, categories, period, agency, value, status, unit }): Lesson[] => {
    const cell = valueCell(cells);
    if (cell === undefined) return [];
    // A number that was typed or chosen stands in the unit of the figure already.
    const number = { value, status, ...(unit === undefined ? {} : { unit, factor: 1 }) };
    return [
      { sheet: cell.sheet, ref: cell.ref, figure, categories, period, agency, ...(isNumber ? number : {}) },
    ];
  });
}
