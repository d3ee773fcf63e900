import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { indicatorOf } from '../../../shared/domain/keys/figure-key.ts';
import type { BothNames } from '../../../shared/domain/collect/letter.ts';
import { sameInBoth } from '../../../shared/domain/text/said.ts';

/**
 * What people call a figure: its label, else the label of its indicator, then its categories in words.
 *
 * @param id figure of the catalogue, or `indicator{dimension=code,…}`
 * @param categories beyond the figure's own
 */
export function namesOfFigure(
  catalogue: Catalogue,
  id: string,
  categories: Readonly<Record<string, string>> = {},
): BothNames {
  const base = indicatorOf(id);
  const labels = (catalogue.figuresById.get(id) ?? catalogue.figuresById.get(base) ?? catalogue.indicatorsById.get(base))?.labels; // prettier-ignore
  const own = id === base ? {} : inBraces(id);
  const parts = Object.entries({ ...own, ...categories }).map(([dimension, code]) => codeNames(catalogue, dimension, code)); // prettier-ignore
  const join = (language: 'en' | 'az'): string =>
    [labels?.[language] ?? base, ...parts.map((part) => part[language])].join(', ');
  return { en: join('en'), az: join('az') };
}

const inBraces = (id: string): Record<string, string> =>
  Object.fromEntries(
    id
      .slice(id.indexOf('{') + 1, -1)
      .split(',')
      .map((part) => part.split('=') as [string, string]),
  );

function codeNames(catalogue: Catalogue, dimension: string, code: string): BothNames {
  const found = catalogue.dimensionsById.get(dimension)?.codes.find((one) => one.id === code)?.labels;
  return found ?? sameInBoth(code);
}
