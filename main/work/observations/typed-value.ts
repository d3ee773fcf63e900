import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { isNoCount } from '../../../shared/domain/numbers/count.ts';
import { indicatorOf } from '../../../shared/domain/keys/figure-key.ts';
import { unitLabel } from '../../../shared/domain/catalogue/key-label.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';

/**
 * Refuses a number that a person typed where it cannot be a value of the figure: 1.5 persons, or fewer than
 * none. What an agency wrote is another matter: it is asked about, and can be taken as written.
 */
export function unfitting(catalogue: Catalogue, figure: string, value: number): ServiceError | null {
  const indicator = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
  const unit = catalogue.indicatorsById.get(indicator)?.unit;
  const fractions = unit === undefined || catalogue.unitsById.get(unit)?.fractions === true;
  if (unit === undefined || !isNoCount(value, fractions)) return null;
  return { tag: 'ValueNoCount', value, unit: unitLabel(catalogue, unit) };
}
