import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { nearest } from '../../../shared/domain/text/near.ts';
import { foldLabel } from '../../../shared/domain/text/fold.ts';
import { err, ok, type Result } from '../../../shared/result.ts';

/** A unit as the catalogue or an agency writes it (`AZN`, `min manat`), with what values in it are multiplied by. */
export function unitNamed(
  catalogue: Catalogue,
  text: string,
): Result<{ unit: string; factor: number }, ServiceError> {
  const wanted = foldLabel(text);
  const is = (name: string): boolean => foldLabel(name) === wanted;
  for (const { id, labels, synonyms, scaled } of catalogue.units) {
    if ([id, labels.en, labels.az, labels.ru, ...synonyms].some(is)) return ok({ unit: id, factor: 1 });
    const times = scaled.find(({ written }) => is(written));
    if (times) return ok({ unit: id, factor: times.factor });
  }
  return err({
    tag: 'UnitUnknown',
    unit: text,
    near: nearest(
      text,
      catalogue.units.map(({ id }) => id),
    ),
  });
}
