import type { Catalogue, Code, Dimension, FigureDefinition, Place } from './catalogue.ts';
import { foldLabel } from '../text/fold.ts';

type Lists = Pick<Catalogue, 'figures' | 'indicators' | 'agencies' | 'places' | 'dimensions' | 'units'>;

const byId = <T extends { id: string }>(items: T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Completes the code lists (`codesOf`, `open: place`) and indexes by id. */
export function assembleCatalogue(lists: Lists): Catalogue {
  const written = byId(lists.dimensions);
  const dimensions = lists.dimensions.map((dimension) => {
    const shared = dimension.codesOf === undefined ? [] : (written.get(dimension.codesOf)?.codes ?? []);
    const codes = [...dimension.codes, ...shared];
    return { ...dimension, codes: dimension.open === 'place' ? withPlaces(codes, lists.places) : codes };
  });
  return {
    ...lists,
    dimensions,
    figuresById: byId(lists.figures),
    indicatorsById: byId(lists.indicators),
    agenciesById: byId(lists.agencies),
    dimensionsById: byId(dimensions),
    unitsById: byId(lists.units),
  };
}

const TERRITORIES: ReadonlySet<Place['type']> = new Set([
  'city',
  'rayon',
  'city district',
  'autonomous republic',
  'economic region',
]);

const textsOf = (code: Code): string[] => [...Object.values(code.labels), ...code.synonyms].map(foldLabel);

/** Places that a code already names stay with that code: Bakı is the capital, whatever the list. */
function withPlaces(codes: Code[], places: Place[]): Code[] {
  const known = new Set(codes.flatMap(textsOf));
  const all = [...codes];
  for (const place of places) {
    if (!TERRITORIES.has(place.type) || known.has(foldLabel(place.labels.az))) continue;
    const code: Code = {
      id: place.id,
      labels: place.labels,
      synonyms: place.aliases,
      ...(place.phrases === undefined ? {} : { phrases: place.phrases }),
      ...(place.within === undefined ? {} : { within: place.within }),
      concordance: place.iso === undefined ? null : { iso3166_2: place.iso },
    };
    all.push(code);
    for (const text of textsOf(code)) known.add(text);
  }
  return all;
}

const YEARS = /^\d{4}(?:-\d{4})?$/;

const isCategory = (dimension: Dimension, category: string): boolean =>
  dimension.codes.some((code) => code.id === category) || (dimension.open === 'year' && YEARS.test(category));

/** What points nowhere, as `figures[12].indicator: no indicator "x"`. Empty for a sound catalogue. */
export function danglingReferences(catalogue: Catalogue): string[] {
  const found: string[] = [];
  const need = (known: { has(id: string): boolean }, id: string, at: string, what: string): void => {
    if (!known.has(id)) found.push(`${at}: no ${what} "${id}"`);
  };
  const needCategories = (categories: Record<string, string>, at: string): void => {
    for (const [dimension, category] of Object.entries(categories)) {
      const known = catalogue.dimensionsById.get(dimension);
      if (!known) found.push(`${at}.${dimension}: no dimension "${dimension}"`);
      else if (!isCategory(known, category)) found.push(`${at}.${dimension}: no code "${category}"`);
    }
  };
  const needContexts = (contexts: FigureDefinition['inContext'], at: string): void => {
    for (const context of contexts ?? []) {
      for (const agency of context.agencies ?? [])
        need(catalogue.agenciesById, agency, `${at}.agencies`, 'agency');
      for (const unit of context.units ?? []) need(catalogue.unitsById, unit, `${at}.units`, 'unit');
      needCategories(context.categories ?? {}, `${at}.categories`);
    }
  };
  catalogue.figures.forEach((figure, i) => {
    const at = `figures[${i}] ${figure.id}`;
    need(catalogue.indicatorsById, figure.indicator, `${at}.indicator`, 'indicator');
    if (figure.repeats !== undefined) need(catalogue.figuresById, figure.repeats, `${at}.repeats`, 'figure');
    needCategories(figure.categories, `${at}.categories`);
    needContexts(figure.inContext, `${at}.inContext`);
    if (figure.partOf !== undefined) {
      need(catalogue.figuresById, figure.partOf.figure, `${at}.partOf`, 'figure');
      need(catalogue.dimensionsById, figure.partOf.dimension, `${at}.partOf`, 'dimension');
    }
  });
  catalogue.indicators.forEach((indicator, i) => {
    const at = `indicators[${i}] ${indicator.id}`;
    for (const unit of [indicator.unit, ...(indicator.alsoUnits ?? [])])
      need(catalogue.unitsById, unit, `${at}.unit`, 'unit');
    for (const owner of indicator.owners) need(catalogue.agenciesById, owner, `${at}.owners`, 'agency');
    for (const dimension of indicator.dimensions ?? [])
      need(catalogue.dimensionsById, dimension, `${at}.dimensions`, 'dimension');
    needContexts(indicator.inContext, `${at}.inContext`);
    needCategories(indicator.always ?? {}, `${at}.always`);
  });
  catalogue.agencies.forEach((agency, i) => {
    const at = `agencies[${i}] ${agency.id}`;
    if (agency.parent !== undefined) need(catalogue.agenciesById, agency.parent, `${at}.parent`, 'agency');
    for (const figure of agency.supplies) need(catalogue.figuresById, figure, `${at}.supplies`, 'figure');
  });
  for (const dimension of catalogue.dimensions) {
    if (dimension.codesOf !== undefined)
      need(catalogue.dimensionsById, dimension.codesOf, `dimensions ${dimension.id}.codesOf`, 'dimension');
    for (const { id, implies, within } of dimension.codes) {
      needCategories(implies ?? {}, `dimensions ${dimension.id}.${id}.implies`);
      if (within !== undefined && !isCategory(dimension, within))
        found.push(`dimensions ${dimension.id}.${id}.within: no code "${within}"`);
    }
  }
  return found;
}
