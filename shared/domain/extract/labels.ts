import type { Catalogue, FigureDefinition } from '../catalogue.ts';
import { foldLabel } from '../fold.ts';
import type { HeaderRole, HeaderWords } from './layout.ts';

export interface Code {
  dimension: string;
  code: string;
}

/** A label that names a figure only in its surroundings. */
export interface ContextualFigure {
  figure: string;
  agencies: string[] | undefined;
  /** Folded phrases, one of which a title above must contain. */
  section: string[] | undefined;
  units: string[] | undefined;
  categories: Record<string, string>;
}

/** Everything that a label can be compared with, folded once. */
export interface LabelIndex {
  /** Synonyms and labels of printed and kept figures → figure ids. */
  figures: Map<string, Set<string>>;
  contextual: Map<string, ContextualFigure[]>;
  codes: Map<string, Code[]>;
  units: Map<string, { unit: string; factor: number }>;
  roles: Map<string, Set<HeaderRole>>;
  /** Words that make a row a part of the one above: `onlardan`, `из них`. */
  ofWhich: string[];
  /** indicator + categories → figure id. */
  byKey: Map<string, string>;
  /** Figures of a period of their own (`2005-{year}`), by indicator + categories. */
  byPeriod: { key: string; period: string; figure: string }[];
  byId: Map<string, FigureDefinition>;
  /** Agency → the body that it belongs to. */
  parents: Map<string, string | undefined>;
}

export function buildLabelIndex(catalogue: Catalogue, words: HeaderWords): LabelIndex {
  const index: LabelIndex = {
    figures: new Map(),
    contextual: new Map(),
    ofWhich: (words['of-which'] ?? []).map(foldLabel),
    parents: new Map(catalogue.agencies.map((agency) => [agency.id, agency.parent])),
    codes: new Map(),
    units: new Map(),
    roles: new Map(),
    byKey: new Map(),
    byPeriod: [],
    byId: new Map(),
  };
  for (const figure of catalogue.figures) indexFigure(index, figure);
  for (const dimension of catalogue.dimensions) {
    for (const code of dimension.codes) {
      const texts = [code.labels.az, code.labels.en, code.labels.ru, ...code.synonyms];
      for (const text of new Set(texts.map(foldLabel))) {
        const known = index.codes.get(text) ?? [];
        index.codes.set(text, [...known, { dimension: dimension.id, code: code.id }]);
      }
    }
  }
  for (const unit of catalogue.units) {
    for (const text of [unit.labels.az, unit.labels.en, unit.labels.ru, ...unit.synonyms]) {
      index.units.set(foldLabel(text), { unit: unit.id, factor: 1 });
    }
    for (const scaled of unit.scaled) {
      index.units.set(foldLabel(scaled.written), { unit: unit.id, factor: scaled.factor });
    }
  }
  for (const [role, texts] of Object.entries(words)) {
    for (const text of texts) addTo(index.roles, foldHeader(text), role as HeaderRole);
  }
  return index;
}

function indexFigure(index: LabelIndex, figure: FigureDefinition): void {
  index.byId.set(figure.id, figure);
  const key = keyOf(figure.indicator, figure.categories);
  if (figure.period !== undefined) index.byPeriod.push({ key, period: figure.period, figure: figure.id });
  else if (!index.byKey.has(key) && !figure.id.startsWith('chart.')) index.byKey.set(key, figure.id);
  for (const entry of figure.inContext ?? []) {
    const candidate: ContextualFigure = {
      figure: figure.id,
      agencies: entry.agencies,
      section: entry.section?.map(foldLabel),
      units: entry.units,
      categories: entry.categories ?? {},
    };
    for (const text of new Set(entry.labels.map(foldLabel))) {
      index.contextual.set(text, [...(index.contextual.get(text) ?? []), candidate]);
    }
  }
  if (figure.kind === 'context_global' || figure.id.startsWith('chart.')) return;
  for (const text of [figure.labels.az, figure.labels.ru, figure.labels.en, ...figure.synonyms]) {
    addTo(index.figures, foldLabel(text), figure.id);
  }
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

/** Headers keep the marks that folding drops: `№`, `#`, `%`, `+/-`. */
export const foldHeader = (text: string): string =>
  foldLabel(text) || text.replace(/\s/g, '').replace(/[–−]/g, '-');

export const keyOf = (indicator: string, categories: Record<string, string>): string =>
  `${indicator}{${Object.entries(categories)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(',')}}`;

/**
 * A label as it may stand in the index, most faithful first: as it is; without numbering (`1.2`),
 * leading "of which" words, year, remark in brackets. `loose` also drops what follows the last comma
 * or dash (a unit, mostly), which is too much for categories: `Bakı, 5 saylı` is not all of Bakı.
 */
export function labelVariants(
  label: string,
  ofWhich: Iterable<string>,
): { faithful: string[]; loose: string[] } {
  const prefixes = [...ofWhich];
  const body = label
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\(?\d{1,2}(?:[.)]\d{0,2}[.)]?)\s+/, '');
  const noYear = body.replace(/[,(\s]+(?:19|20)\d{2}(?:-\p{L}+ il\p{L}*)?\)?\s*$/u, '');
  const texts = [label, body, noYear].flatMap((text) => [
    text,
    text.replace(/\s*\([^()]*\)\s*$/, ''),
    text.replace(/[:：]\s*$/, ''),
  ]);
  const cut = [label, body, noYear].flatMap((text) => [
    text.replace(/\s*[,–—-]\s*[^,–—-]{1,14}$/, ''),
    text.replace(/\s*[–—-]\s*(?:cəmi|всего|total|ümumi sayı?)\s*$/iu, ''),
  ]);
  const faithful = folded(texts, prefixes);
  return { faithful, loose: [...new Set([...faithful, ...folded(cut, prefixes)])] };
}

function folded(texts: string[], prefixes: string[]): string[] {
  const variants = new Set(texts.map(foldLabel).filter((text) => text !== ''));
  for (const text of [...variants]) {
    for (const prefix of prefixes)
      if (text.startsWith(`${prefix} `)) variants.add(text.slice(prefix.length + 1));
  }
  return [...variants];
}
