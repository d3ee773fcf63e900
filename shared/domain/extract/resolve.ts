import type { FigureDefinition } from '../catalogue.ts';
import type { Code, ContextualFigure, LabelIndex } from './labels.ts';
import { keyOf, labelVariants } from './labels.ts';
import { foldLabel } from '../fold.ts';
import { isCumulative, type Period } from '../period.ts';

/** What a row's label names. */
export type RowTarget =
  | { kind: 'figure'; figures: string[]; categories: Record<string, string> }
  | { kind: 'codes'; codes: Code[] }
  | { kind: 'total' }
  | { kind: 'unknown'; suggestions: string[] };

/** What stands around a label: who counted, the titles above, the unit beside it. */
export interface Surroundings {
  agencies: string[];
  titles: string[];
  unit: string | undefined;
}

const NOTHING_AROUND: Surroundings = { agencies: [], titles: [], unit: undefined };

export function resolveLabel(
  label: string,
  index: LabelIndex,
  around: Surroundings = NOTHING_AROUND,
): RowTarget {
  const { faithful, loose } = variantsOf(label, index);
  for (const variant of loose) {
    const figures = index.figures.get(variant);
    if (figures) return { kind: 'figure', figures: [...figures], categories: {} };
  }
  const fitting = faithful
    .map((variant) => inContext(variant, index, around))
    .find((found) => found.length > 0);
  if (fitting) {
    return {
      kind: 'figure',
      figures: fitting.map((entry) => entry.figure),
      categories: fitting.length === 1 ? fitting[0]!.categories : {},
    };
  }
  if (faithful.some((variant) => isTotal(variant, index))) return { kind: 'total' };
  for (const variant of faithful) {
    const codes = index.codes.get(variant);
    if (codes) return { kind: 'codes', codes };
  }
  return { kind: 'unknown', suggestions: suggest(loose, index) };
}

const variantsOf = (label: string, index: LabelIndex): { faithful: string[]; loose: string[] } =>
  labelVariants(label, index.ofWhich);

/** Whether the label says "total", whatever figure it may also name. */
export const isTotalLabel = (label: string, index: LabelIndex): boolean =>
  variantsOf(label, index).faithful.some((variant) => isTotal(variant, index));

/** Figures that the label names here; a title that fits says more than none asked for. */
function inContext(variant: string, index: LabelIndex, around: Surroundings): ContextualFigure[] {
  const titles = around.titles.map((title) => ` ${foldLabel(title)}`);
  const bodies = new Set(around.agencies.flatMap((agency) => [agency, index.parents.get(agency) ?? agency]));
  const fitting = (index.contextual.get(variant) ?? []).filter(
    (entry) =>
      (entry.agencies === undefined || entry.agencies.some((agency) => bodies.has(agency))) &&
      (entry.section === undefined ||
        entry.section.some((phrase) => titles.some((title) => title.includes(` ${phrase}`)))) &&
      (entry.units === undefined || around.unit === undefined || entry.units.includes(around.unit)),
  );
  const titled = fitting.filter((entry) => entry.section !== undefined);
  return titled.length > 0 ? titled : fitting;
}

/** `CƏMİ 2023`, `Hakimlər – cəmi` is no total of the table, `Yekun` is. */
const isTotal = (folded: string, index: LabelIndex): boolean =>
  index.roles.get(folded.replace(/ (?:19|20)\d{2}.*$/, ''))?.has('total') ?? false;

/** Figures whose synonyms share most words with the label, best first; never taken without a person. */
export function suggest(variants: string[], index: LabelIndex, least = 0.6): string[] {
  const words = new Set((variants[0] ?? '').split(' ').filter((word) => word.length > 3));
  if (words.size < 2) return [];
  const found = new Map<string, number>();
  for (const [synonym, figures] of index.figures) {
    const others = new Set(synonym.split(' ').filter((word) => word.length > 3));
    if (others.size < 2) continue;
    let shared = 0;
    for (const word of words) if (others.has(word) || hasStem(others, word)) shared += 1;
    const score = (2 * shared) / (words.size + others.size);
    if (score >= least)
      for (const figure of figures) found.set(figure, Math.max(found.get(figure) ?? 0, score));
  }
  return [...found.entries()]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([figure]) => figure);
}

/** Azerbaijani, Turkish and Russian inflect at the end: the first five letters decide. */
const hasStem = (words: Set<string>, word: string): boolean =>
  word.length >= 5 && [...words].some((other) => other.length >= 5 && other.slice(0, 5) === word.slice(0, 5));

/** The figure for a base figure narrowed by codes, or a key of its own where the catalogue has none. */
export function specialise(
  base: FigureDefinition,
  codes: Code[],
  extra: Record<string, string>,
  index: LabelIndex,
): { figure: string; known: boolean } {
  const categories: Record<string, string> = { ...base.categories, ...extra };
  for (const code of codes) categories[code.dimension] = code.code;
  const exact = index.byKey.get(keyOf(base.indicator, categories));
  if (exact !== undefined) return { figure: exact, known: true };
  const wanted = Object.entries(categories);
  const wider = [...index.byId.values()].filter(
    (figure) =>
      figure.indicator === base.indicator &&
      figure.repeats === undefined &&
      !figure.id.startsWith('chart.') &&
      wanted.every(([dimension, code]) => figure.categories[dimension] === code),
  );
  if (wider.length === 1) return { figure: wider[0]!.id, known: true };
  return { figure: keyOf(base.indicator, categories), known: false };
}

/**
 * One reading per dimension: where a label is a code of several dimensions (a country of
 * exploitation, of citizenship), those that lead to a figure of the catalogue are kept.
 */
export function chooseCodes(
  base: FigureDefinition,
  codes: Code[],
  dimensions: string[] | undefined,
  index: LabelIndex,
): Code | null {
  const allowed =
    dimensions === undefined ? codes : codes.filter((code) => dimensions.includes(code.dimension));
  const leading = allowed.filter((code) => specialise(base, [code], {}, index).known);
  if (leading.length === 1) return leading[0]!;
  if (leading.length > 1)
    return new Set(leading.map((code) => specialise(base, [code], {}, index).figure)).size === 1
      ? leading[0]!
      : null;
  return allowed.length === 1 || (dimensions !== undefined && allowed.length > 0) ? allowed[0]! : null;
}

/** `text` against a pattern of a layout: folded, a trailing `*` means "begins with", a leading one "contains". */
export function matches(pattern: string, text: string): boolean {
  const folded = foldLabel(text);
  if (pattern.startsWith('*')) return ` ${folded}`.includes(` ${foldLabel(pattern)}`);
  if (!pattern.endsWith('*')) return folded === foldLabel(pattern);
  const start = foldLabel(pattern.slice(0, -1));
  if (!folded.startsWith(start)) return false;
  // `Cədvəl 1. *` is not `Cədvəl 10`: a pattern that ends between words begins whole words only.
  return /\p{L}\*$/u.test(pattern) || folded.length === start.length || folded[start.length] === ' ';
}

/** A value for 2005–2023 belongs to the figure that the catalogue keeps for that span, where it has one. */
export function datedFigure(figure: string, period: Period, index: LabelIndex): string {
  const base = index.byId.get(figure);
  if (!base || !isCumulative(period)) return figure;
  const key = keyOf(base.indicator, base.categories);
  const found = index.byPeriod.find((entry) => {
    const pattern = entry.period.replace('{year}', period.slice(5));
    return entry.key === key && pattern === period;
  });
  return found?.figure ?? figure;
}
