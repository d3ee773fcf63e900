import type { CatalogueEdit } from './catalogue-edit.ts';
import type { FigureDefinition } from './catalogue.ts';

/** Something that a return counts and the catalogue does not know yet, as its row calls it. */
export interface NewFigure {
  /** `own.…`: figures of a workspace's own. */
  id: string;
  label: string;
  /** Unit code. */
  unit: string;
}

const OWN = 'own.';

/** The id of a new figure: the next number that is free. */
export const ownId = (figures: readonly Pick<FigureDefinition, 'id'>[]): string => {
  const numbers = figures
    .filter(({ id }) => id.startsWith(OWN))
    .map(({ id }) => Number(id.slice(OWN.length)))
    .filter((number) => Number.isInteger(number));
  return `${OWN}${Math.max(0, ...numbers) + 1}`;
};

/** An indicator and its one figure, which is kept and not printed until a person puts it into the text. */
export function editsFor({ id, label, unit }: NewFigure, agency: string): CatalogueEdit[] {
  const labels = { en: label, az: label, ru: label };
  return [
    {
      kind: 'indicator',
      item: id,
      value: {
        id,
        labels,
        unit,
        kind: 'flow',
        measure: 'total',
        additive: true,
        owners: [agency],
        dimensions: [],
      },
    },
    {
      kind: 'figure',
      item: id,
      value: { id, indicator: id, categories: {}, kind: 'unprinted', labels, synonyms: [] },
    },
  ];
}
