import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import { OWN_DIMENSION } from '../catalogue/own-dimension.ts';
import type { Relation } from './relation.ts';

const SHARED: Pick<Relation, 'severity' | 'applies'> = {
  severity: 'blocker',
  applies: ['value', 'previous'],
};

/**
 * What must hold for the parts that a workspace added: none is more than its whole, and together they are no more
 * either where one thing is counted under one of them only.
 */
export function ownRelations(catalogue: Catalogue): Relation[] {
  const parts = catalogue.figures.filter(({ partOf }) => partOf !== undefined);
  const groups = Map.groupBy(parts, ({ partOf }) => `${partOf!.figure} ${partOf!.dimension}`);
  return [...groups.values()].flatMap((group) => relationsOf(group, catalogue));
}

function relationsOf(group: readonly FigureDefinition[], catalogue: Catalogue): Relation[] {
  const { figure, dimension } = group[0]!.partOf!;
  const whole = catalogue.figuresById.get(figure);
  if (whole === undefined) return [];
  const { response } = catalogue.dimensionsById.get(dimension) ?? {};
  const each = group.map(({ id, labels }): Relation => ({
    ...SHARED,
    id: `own.part.${id}`,
    sort: 'subset',
    group: 'parts',
    says: `Part of ${whole.labels.en}: ${labels.en}`,
    saysAz: `${whole.labels.az} üzrə hissə: ${labels.az}`,
    part: [id],
    whole: [figure],
  }));
  if (group.length < 2 || dimension === OWN_DIMENSION || response !== 'single') return each;
  const by = catalogue.dimensionsById.get(dimension)!.labels;
  return [
    ...each,
    {
      ...SHARED,
      id: `own.parts.${figure}.${dimension}`,
      sort: 'part-whole',
      says: `Parts of ${whole.labels.en}: ${by.en}`,
      saysAz: `${whole.labels.az} üzrə hissələr: ${by.az}`,
      parts: group.map(({ id }) => id),
      whole: [figure],
      partition: false,
      missing: 'zero',
    },
  ];
}
