import type { Catalogue, Code, Dimension, FigureDefinition } from './catalogue.ts';

/** Parts that a workspace added of which no dimension of the catalogue says what parts them. */
export const OWN_DIMENSION = 'own_breakdown';

/** As it stands before anything was added to it; one thing may be counted under several of its parts. */
export const OWN: Dimension = {
  id: OWN_DIMENSION,
  labels: { en: 'Added breakdown', az: 'Əlavə edilmiş bölgü', ru: 'Добавленная разбивка' },
  response: 'multi',
  codes: [],
};

/** The dimensions with what the figures of a workspace's own add to them: each is a category of its whole's. */
export function withOwnCodes(
  dimensions: readonly Dimension[],
  figures: readonly FigureDefinition[],
): Catalogue['dimensions'] {
  const parts = figures.filter(({ partOf }) => partOf !== undefined);
  if (parts.length === 0) return [...dimensions];
  const all = dimensions.some(({ id }) => id === OWN_DIMENSION) ? dimensions : [...dimensions, OWN];
  return all.map((dimension) => {
    const known = new Set(dimension.codes.map(({ id }) => id));
    const own = parts.filter(({ id, partOf }) => partOf?.dimension === dimension.id && !known.has(id));
    return own.length === 0 ? dimension : { ...dimension, codes: [...dimension.codes, ...own.map(codeOf)] };
  });
}

const codeOf = ({ id, labels, synonyms }: FigureDefinition): Code => ({
  id,
  labels,
  synonyms,
  concordance: null,
});
