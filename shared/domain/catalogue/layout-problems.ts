import type { Catalogue } from './catalogue.ts';
import { indicatorOf } from '../keys/figure-key.ts';
import type { CatalogueProblem } from './catalogue-problem.ts';
import type { Layout } from './layout.ts';

/** What a layout names that the catalogue does not have. */
export function layoutProblems(layout: Layout, catalogue: Catalogue): CatalogueProblem[] {
  return look(layout, '', (key, text) => {
    switch (key) {
      case 'figure':
      case 'also':
        return catalogue.figuresById.has(text) || catalogue.indicatorsById.has(indicatorOf(text));
      case 'agency':
        return catalogue.agenciesById.has(text);
      case 'dimensions':
      case 'open':
        return catalogue.dimensionsById.has(text);
      case 'unit':
        return catalogue.unitsById.has(text);
      default:
        return true;
    }
  });
}

/** Walks through everything; texts of a list belong to the key of the list. */
function look(
  value: unknown,
  field: string,
  isKnown: (key: string, text: string) => boolean,
  key = '',
): CatalogueProblem[] {
  if (typeof value === 'string')
    return isKnown(key, value) ? [] : [{ field, problem: 'nowhere', detail: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const within = field === '' ? name : `${field}.${name}`;
    return look(inner, within, isKnown, Array.isArray(value) ? key : name);
  });
}
