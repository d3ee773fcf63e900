import type { Catalogue } from '../../catalogue/catalogue.ts';
import { indicatorOf } from '../../keys/figure-key.ts';
import type { FigureMeasure } from './draft-of.ts';

/** What the catalogue says of how a figure, or a key beyond its list, is counted. */
export function measureOf(catalogue: Catalogue, figure: string): FigureMeasure {
  const definition = catalogue.figuresById.get(figure) ?? catalogue.figuresById.get(indicatorOf(figure));
  const unit = catalogue.indicatorsById.get(definition?.indicator ?? indicatorOf(figure))?.unit;
  const hasFractions = (code: string): boolean => catalogue.unitsById.get(code)?.fractions === true;
  return {
    ...(unit === undefined ? {} : { unit }),
    fractions: unit === undefined || hasFractions(unit),
    hasFractions,
    categories: { ...definition?.categories, ...categoriesIn(figure) },
  };
}

/** `indicator{sex=female}` says of the sex what there is to say. */
const categoriesIn = (figure: string): Record<string, string> =>
  Object.fromEntries(
    (/\{([^}]*)\}/.exec(figure)?.[1] ?? '').split(',').flatMap((pair) => {
      const [dimension, code] = pair.split('=');
      return dimension === undefined || code === undefined ? [] : [[dimension, code]];
    }),
  );
