import type { Catalogue, FigureDefinition } from '../../catalogue/catalogue.ts';
import { foldLabel } from '../../text/fold.ts';
import type { CountryNames } from '../country-names.ts';
import { foldHeader, type Code } from './labels.ts';
import type { HeaderRole, HeaderWords } from '../../catalogue/layout.ts';
import { indexWords, type WordIndex } from './suggest.ts';
import { figureWith } from '../../keys/figure-with.ts';

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
  /** Beginnings of remarks that qualify a count without naming another. */
  remarks: string[];
  /** Beginnings of phrases by which a sheet about trafficking in humans is known. */
  domain: string[];
  /** indicator + categories → figure id. */
  byKey: Map<string, string>;
  /** Figures of a period of their own (`2005-{year}`), by indicator + categories. */
  byPeriod: { key: string; period: string; figure: string }[];
  byId: Map<string, FigureDefinition>;
  /** Text figure → slide figures that repeat it. */
  repeatedBy: Map<string, string[]>;
  /** indicator + categories → figure that is a share (`prosecution.facts.share`), slides included. */
  shares: Map<string, string>;
  /** Text figures of an indicator: those that a label may narrow to. */
  ofIndicator: Map<string, FigureDefinition[]>;
  unitOf: Map<string, string>;
  /** Units whose values may have fractions: amounts, shares, multiples. */
  fractional: ReadonlySet<string>;
  words: WordIndex;
  countries: CountryNames;
  /** Agency → the body that it belongs to. */
  parents: Map<string, string | undefined>;
}

const built = new WeakMap<Catalogue, { words: HeaderWords; index: LabelIndex }>();

/** The index of a catalogue, built once as long as the same catalogue is asked for. */
export function labelIndexOf(catalogue: Catalogue, words: HeaderWords, countries: CountryNames): LabelIndex {
  const known = built.get(catalogue);
  if (known?.words === words && known.index.countries === countries) return known.index;
  const index = buildLabelIndex(catalogue, words, countries);
  built.set(catalogue, { words, index });
  return index;
}

function buildLabelIndex(catalogue: Catalogue, words: HeaderWords, countries: CountryNames): LabelIndex {
  const figures = new Map<string, Set<string>>();
  const byId = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
  for (const figure of catalogue.figures.filter(isNamedByLabel)) {
    for (const text of [figure.labels.az, figure.labels.ru, figure.labels.en, ...figure.synonyms])
      addTo(figures, foldLabel(text), figure.id);
  }
  figures.delete('');
  const index: LabelIndex = {
    figures,
    contextual: contextualFigures(catalogue),
    ofWhich: words['of-which'].map(foldLabel),
    remarks: words.remark.map(foldLabel),
    domain: words.domain.map(foldLabel),
    parents: new Map(catalogue.agencies.map((agency) => [agency.id, agency.parent])),
    codes: codesByText(catalogue),
    units: unitsByText(catalogue),
    roles: new Map(),
    byKey: new Map(),
    byPeriod: [],
    byId,
    repeatedBy: new Map(
      [...Map.groupBy(catalogue.figures, (figure) => figure.repeats ?? '')].map(([id, all]) => [
        id,
        all.map((figure) => figure.id),
      ]),
    ),
    shares: new Map(
      catalogue.figures
        .filter((figure) => figure.indicator.endsWith('.share'))
        .map((figure) => [figureWith(figure.indicator, figure.categories), figure.id]),
    ),
    ofIndicator: Map.groupBy(catalogue.figures.filter(isText), (figure) => figure.indicator),
    unitOf: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator.unit])),
    fractional: new Set(catalogue.units.filter((unit) => unit.fractions).map((unit) => unit.id)),
    words: indexWords(figures),
    countries,
  };
  for (const figure of catalogue.figures) addKey(index, figure);
  for (const [role, texts] of Object.entries(words))
    for (const text of texts) addTo(index.roles, foldHeader(text), role as HeaderRole);
  return index;
}

const isChart = (figure: FigureDefinition): boolean => figure.id.startsWith('chart.');
const isText = (figure: FigureDefinition): boolean => !isChart(figure) && figure.repeats === undefined;

/** Slide figures are named by their slide, global ones by no agency. */
const isNamedByLabel = (figure: FigureDefinition): boolean =>
  figure.kind !== 'context_global' && !isChart(figure);

function addKey(index: LabelIndex, figure: FigureDefinition): void {
  const key = figureWith(figure.indicator, figure.categories);
  if (figure.period !== undefined) index.byPeriod.push({ key, period: figure.period, figure: figure.id });
  else if (!index.byKey.has(key) && !isChart(figure)) index.byKey.set(key, figure.id);
}

function contextualFigures(catalogue: Catalogue): Map<string, ContextualFigure[]> {
  const found = new Map<string, ContextualFigure[]>();
  for (const figure of catalogue.figures) {
    for (const entry of figure.inContext ?? []) {
      const candidate: ContextualFigure = {
        figure: figure.id,
        agencies: entry.agencies,
        section: entry.section?.map(foldLabel),
        units: entry.units,
        categories: entry.categories ?? {},
      };
      for (const text of new Set(entry.labels.map(foldLabel)))
        found.set(text, [...(found.get(text) ?? []), candidate]);
    }
  }
  return found;
}

function codesByText(catalogue: Catalogue): Map<string, Code[]> {
  const codes = new Map<string, Code[]>();
  for (const dimension of catalogue.dimensions) {
    for (const code of dimension.codes) {
      const texts = [code.labels.az, code.labels.en, code.labels.ru, ...code.synonyms];
      for (const text of new Set(texts.map(foldLabel)))
        codes.set(text, [...(codes.get(text) ?? []), { dimension: dimension.id, code: code.id }]);
    }
  }
  codes.delete('');
  return codes;
}

function unitsByText(catalogue: Catalogue): LabelIndex['units'] {
  const units: LabelIndex['units'] = new Map();
  for (const unit of catalogue.units) {
    for (const text of [unit.labels.az, unit.labels.en, unit.labels.ru, ...unit.synonyms])
      units.set(foldLabel(text), { unit: unit.id, factor: 1 });
    for (const scaled of unit.scaled)
      units.set(foldLabel(scaled.written), { unit: unit.id, factor: scaled.factor });
  }
  units.delete('');
  return units;
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
