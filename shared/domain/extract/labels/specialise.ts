import type { FigureDefinition } from '../../catalogue/catalogue.ts';
import { inYear, isCumulative, type Period } from '../../periods/period.ts';
import type { LabelIndex } from './label-index.ts';
import type { Code } from './labels.ts';
import { figureWith } from '../../keys/figure-with.ts';

/** The figure for a base figure narrowed by codes, or a key of its own where the catalogue has none. */
export function specialise(
  base: FigureDefinition,
  codes: Code[],
  extra: Record<string, string>,
  index: LabelIndex,
): { figure: string; known: boolean } {
  const categories: Record<string, string> = { ...base.categories, ...extra };
  for (const code of codes) categories[code.dimension] = code.code;
  const key = figureWith(base.indicator, categories);
  const exact = index.byKey.get(key);
  if (exact !== undefined) return { figure: exact, known: true };
  const wanted = Object.entries(categories);
  const wider = (index.ofIndicator.get(base.indicator) ?? []).filter((figure) =>
    wanted.every(([dimension, code]) => figure.categories[dimension] === code),
  );
  if (wider.length === 1) return { figure: wider[0]!.id, known: true };
  return { figure: key, known: false };
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
  const leading = allowed
    .map((code) => ({ code, found: specialise(base, [code], {}, index) }))
    .filter(({ found }) => found.known);
  if (leading.length === 1) return leading[0]!.code;
  if (leading.length > 1)
    return new Set(leading.map(({ found }) => found.figure)).size === 1 ? leading[0]!.code : null;
  return allowed.length === 1 || (dimensions !== undefined && allowed.length > 0) ? allowed[0]! : null;
}

/** A value for 2005–2023 belongs to the figure that the catalogue keeps for that span, where it has one. */
export function datedFigure(figure: string, period: Period, index: LabelIndex): string {
  const base = index.byId.get(figure);
  if (!base || !isCumulative(period)) return figure;
  const key = figureWith(base.indicator, base.categories);
  const found = index.byPeriod.find(
    (entry) => entry.key === key && inYear(entry.period, period.slice(5)) === period,
  );
  return found?.figure ?? figure;
}

/** Unit in which the figure is counted, for keys of its own too; undefined where nothing is known. */
export function unitOfFigure(figure: string, index: LabelIndex): string | undefined {
  const indicator = index.byId.get(figure)?.indicator ?? figure.replace(/\{.*$/, '');
  return index.unitOf.get(indicator);
}
