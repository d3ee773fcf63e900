import type { Period } from '../periods/period.ts';
import type { CatalogueEdit } from './catalogue-edit.ts';
import type { Catalogue, FigureDefinition } from './catalogue.ts';
import type { CatalogueProblem } from './catalogue-problem.ts';
import { foldLabel } from '../text/fold.ts';
import { OWN_DIMENSION } from './own-dimension.ts';

/** Something that a return counts and the catalogue does not know yet, as a person names it where its row stands. */
export interface NewFigure {
  /** `own.…`: figures of a workspace's own. */
  id: string;
  /** Russian and Turkish where somebody knows them: returns come in four languages. */
  labels: { en: string; az: string; ru?: string; tr?: string };
  /** Unit code; a part counts what its whole counts. */
  unit: string;
  /** As the row calls it, where that is another name: by it the row is known next year. */
  written?: string;
  /** A part of that figure, by that dimension. */
  breakdown?: { of: string; by: string };
  /** Id of the section of the reference that it is listed under. */
  section?: string;
  /** What is counted and what is not. */
  definition?: string;
  /** It takes the place of other figures from a period on, which keep their history. */
  begins?: BeginsAnew;
}

/** One figure before: it was split, or is counted otherwise; several: they were merged. */
interface BeginsAnew {
  from: string[];
  /** The first one that is counted so. */
  period: Period;
  reason: string;
}

const OWN = 'own.';

/** Whether a figure is of a workspace's own. */
export const isOwn = (id: string): boolean => id.startsWith(OWN);

/** The id of a new figure: the next number that is free. */
export const ownId = (figures: readonly Pick<FigureDefinition, 'id'>[]): string => {
  const numbers = figures
    .filter(({ id }) => isOwn(id))
    .map(({ id }) => Number(id.slice(OWN.length)))
    .filter((number) => Number.isInteger(number));
  return `${OWN}${Math.max(0, ...numbers) + 1}`;
};

/**
 * The figure, kept and not printed until a person puts it into the text, and an indicator of its own; a part is of the
 * indicator of its whole instead.
 *
 * @param agency who counts it
 */
export function editsFor(one: NewFigure, agency: string, catalogue: Catalogue): CatalogueEdit[] {
  const { id, breakdown } = one;
  const whole = breakdown && catalogue.figuresById.get(breakdown.of);
  const labels = { en: one.labels.en, az: one.labels.az, ru: one.labels.ru ?? one.labels.az };
  // What the row says means something else elsewhere (`Digər`): only where it stood is it this figure.
  const isNamed =
    Object.values(labels).includes(one.written ?? labels.az) || namedBy(one.written!, catalogue) !== null;
  const figure: FigureDefinition = {
    id,
    indicator: whole?.indicator ?? id,
    categories: whole && breakdown ? { ...whole.categories, [breakdown.by]: id } : {},
    kind: 'unprinted',
    labels,
    synonyms: isNamed ? [] : [one.written!],
    ...(one.labels.tr === undefined ? {} : { phrases: [one.labels.tr] }),
    ...(one.section === undefined ? {} : { section: one.section }),
    ...(one.definition === undefined ? {} : { definition: one.definition }),
    ...(breakdown === undefined ? {} : { partOf: { figure: breakdown.of, dimension: breakdown.by } }),
  };
  const counted: CatalogueEdit = { kind: 'figure', item: id, value: figure };
  if (whole) return [counted];
  const indicator = {
    id,
    labels,
    unit: one.unit,
    kind: 'flow',
    measure: 'total',
    additive: true,
    owners: catalogue.agenciesById.has(agency) ? [agency] : [],
    dimensions: [],
  };
  return [{ kind: 'indicator', item: id, value: indicator }, counted];
}

/** Why it cannot be added as it is said; what its parts point to is looked at with the catalogue's own links. */
export function problemsOfNew(
  { id, labels, unit, breakdown, section }: NewFigure,
  catalogue: Catalogue,
  sections: ReadonlySet<string>,
): CatalogueProblem[] {
  // A figure that is there would be written over: its numbers are of something else.
  if (catalogue.figuresById.has(id)) return [{ field: 'id', problem: 'taken', detail: id }];
  const taken = Object.entries(labels).flatMap(([language, name]): CatalogueProblem[] => {
    const other = namedBy(name, catalogue);
    return other === null ? [] : [{ field: `labels.${language}`, problem: 'taken', detail: other.en }];
  });
  if (taken.length > 0) return taken;
  if (section !== undefined && !sections.has(section))
    return [{ field: 'section', problem: 'nowhere', detail: section }];
  if (breakdown === undefined) return [];
  const whole = catalogue.figuresById.get(breakdown.of);
  if (whole === undefined) return [{ field: 'breakdown', problem: 'nowhere', detail: breakdown.of }];
  if (!mayHaveParts(whole)) return [{ field: 'breakdown', problem: 'other-period', detail: whole.labels.en }];
  const counted = catalogue.indicatorsById.get(whole.indicator)?.unit ?? '';
  if (counted !== unit) return [{ field: 'unit', problem: 'other-unit', detail: counted }];
  return dimensionsFor(whole, catalogue).includes(breakdown.by)
    ? []
    : [{ field: 'breakdown', problem: 'nowhere', detail: breakdown.by }];
}

/** The figure or category that goes by a name alone: rows that say it would be read as either, wherever they stand. */
export function namedBy(name: string, { figures, dimensions }: Catalogue): Named['labels'] | null {
  const sought = foldLabel(name);
  const goesBy = ({ labels, synonyms, phrases = [] }: Named): boolean =>
    [...Object.values(labels), ...synonyms, ...phrases].some((text) => foldLabel(text) === sought);
  const found = figures.find(goesBy) ?? dimensions.flatMap(({ codes }) => codes).find(goesBy);
  return found?.labels ?? null;
}

type Named = Pick<FigureDefinition, 'labels' | 'synonyms' | 'phrases'>;

/** A part is counted in the year of its whole, and what a chart repeats is another figure's. */
export const mayHaveParts = ({ kind, period, repeats }: FigureDefinition): boolean =>
  (kind === 'reporting_year' || kind === 'unprinted') && period === undefined && repeats === undefined;

/** By what a figure can be parted further; the last is for a part of which none of the others says it. */
export function dimensionsFor(whole: FigureDefinition, catalogue: Catalogue): string[] {
  const listed = catalogue.indicatorsById.get(whole.indicator)?.dimensions ?? [];
  const known = listed.filter((id) => {
    const dimension = catalogue.dimensionsById.get(id);
    return dimension !== undefined && dimension.open === undefined && whole.categories[id] === undefined;
  });
  return whole.categories[OWN_DIMENSION] === undefined ? [...known, OWN_DIMENSION] : known;
}
