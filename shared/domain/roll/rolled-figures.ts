import type { CatalogueEdit } from '../catalogue/catalogue-edit.ts';
import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import { ordinalDigitsAz } from '../reference/grammar/ordinal-az.ts';

/** A category that names years and says something else in the next one. */
interface RolledCode {
  dimension: string;
  /** `2023`, `2016-2022`. */
  from: string;
  /** `2024`, `2016-2023`. */
  to: string;
}

export interface RolledFigure {
  from: string;
  to: string;
  code: RolledCode;
}

export interface Rolled {
  figures: RolledFigure[];
  edits: CatalogueEdit[];
}

/**
 * Figures whose category is the reporting year, or all years before it: in the next year others take their place, under
 * ids of their own, and these are counted no more.
 *
 * @param year reporting year that ends
 */
export function rolledFigures(catalogue: Catalogue, year: number): Rolled {
  const figures: RolledFigure[] = [];
  const edits: CatalogueEdit[] = [];
  const taken = new Set(catalogue.figures.map(({ id }) => id));
  for (const figure of catalogue.figures) {
    if (figure.retired !== undefined) continue;
    const code = rolledCode(figure, catalogue, year);
    const to = code && rolledId(figure.id, code);
    if (code === null || to === null || taken.has(to)) continue;
    taken.add(to);
    figures.push({ from: figure.id, to, code });
    const reason = `${code.from} → ${code.to}`;
    edits.push(
      { kind: 'figure', item: to, value: { ...renamed(figure, code), id: to, follows: figure.id } },
      { kind: 'figure', item: figure.id, value: { ...figure, retired: { from: String(year + 1), reason } } },
    );
  }
  const next = new Map(figures.map(({ from, to }) => [from, to]));
  for (const agency of catalogue.agencies) {
    if (!agency.supplies.some((id) => next.has(id))) continue;
    const supplies = agency.supplies.map((id) => next.get(id) ?? id);
    edits.push({ kind: 'agency', item: agency.id, value: { ...agency, supplies } });
  }
  return { figures, edits };
}

function rolledCode(figure: FigureDefinition, catalogue: Catalogue, year: number): RolledCode | null {
  if (figure.kind !== 'reporting_year' && figure.kind !== 'unprinted') return null;
  for (const [dimension, code] of Object.entries(figure.categories)) {
    if (catalogue.dimensionsById.get(dimension)?.open !== 'year') continue;
    if (code === String(year)) return { dimension, from: code, to: String(year + 1) };
    const span = /^(\d{4})-(\d{4})$/.exec(code);
    if (span && Number(span[2]) === year - 1) return { dimension, from: code, to: `${span[1]}-${year}` };
  }
  return null;
}

function rolledId(id: string, { from, to }: RolledCode): string | null {
  const [was, now] = [from, to].map((code) => code.replaceAll('-', '_')) as [string, string];
  return id.endsWith(`.${was}`) ? `${id.slice(0, -was.length)}${now}` : null;
}

function renamed(figure: FigureDefinition, code: RolledCode): FigureDefinition {
  const say = (text: string): string => rolledText(text, code);
  const all = (texts: readonly string[]): string[] => texts.map(say);
  const { labels } = figure;
  return {
    ...figure,
    categories: { ...figure.categories, [code.dimension]: code.to },
    labels: { en: say(labels.en), az: say(labels.az), ru: say(labels.ru) },
    synonyms: all(figure.synonyms),
    ...(figure.phrases && { phrases: all(figure.phrases) }),
    ...(figure.inContext && {
      inContext: figure.inContext.map((one) => ({ ...one, labels: all(one.labels) })),
    }),
  };
}

/**
 * A text with the next years in the place of those of a category, and with the ending that goes with them:
 * `2016–2022-ci illər` → `2016–2023-cü illər`.
 */
export function rolledText(text: string, { from, to }: RolledCode): string {
  const [first, last] = from.split('-') as [string, string?];
  const end = Number(to.slice(-4));
  const years = last === undefined ? first : `${first}(\\s*[-–—]\\s*)${last}`;
  const found = new RegExp(`(?<![\\d.]|\\d[-–—])${years}(?![\\d])(\\}?)(-c[ıiuü])?(?![\\d]|[-–—]\\d)`, 'g');
  return text.replace(found, (_, ...groups: (string | undefined)[]) => {
    const dash = last === undefined ? '' : (groups.shift() ?? '');
    const [bracket = '', ending] = groups;
    const now = last === undefined ? String(end) : `${first}${dash}${end}`;
    const suffix = ending === undefined ? '' : ordinalDigitsAz(end).slice(4);
    return `${now}${bracket}${suffix}`;
  });
}
