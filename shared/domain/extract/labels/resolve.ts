import { foldLabel } from '../../text/fold.ts';
import type { ContextualFigure, LabelIndex } from './label-index.ts';
import { judgeDropped } from './dropped.ts';
import { labelVariants, type Code, type LabelVariant } from './labels.ts';
import { chooseCodes, specialise } from './specialise.ts';

/** What a row's label names. */
export type RowTarget =
  | { kind: 'figure'; figures: string[]; categories: Record<string, string> }
  | { kind: 'codes'; codes: Code[] }
  | { kind: 'total' }
  | { kind: 'unknown' };

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
  const target = resolveOne(label, index, around);
  if (target.kind !== 'unknown') return target;
  return inTwoLanguages(label, index, around) ?? target;
}

function resolveOne(label: string, index: LabelIndex, around: Surroundings): RowTarget {
  const variants = labelVariants(label, index.ofWhich);
  return (
    first(variants, (variant) => namedFigure(variant, index)) ??
    first(variants, (variant) => contextualFigure(variant, index, around)) ??
    first(variants, (variant) => totalOrCodes(variant, index)) ?? { kind: 'unknown' }
  );
}

function first<T, U>(items: T[], find: (item: T) => U | null): U | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function namedFigure({ text, dropped }: LabelVariant, index: LabelIndex): RowTarget | null {
  const figures = index.figures.get(text);
  return figures ? withDropped([...figures], {}, dropped, index) : null;
}

function contextualFigure(
  { text, dropped }: LabelVariant,
  index: LabelIndex,
  around: Surroundings,
): RowTarget | null {
  const fitting = inContext(text, index, around);
  if (fitting.length === 0) return null;
  const figures = [...new Set(fitting.map((entry) => entry.figure))];
  return withDropped(figures, fitting.length === 1 ? fitting[0]!.categories : {}, dropped, index);
}

/** A figure whose label said more: no matter, a narrower key, or too much to be sure. */
function withDropped(
  figures: string[],
  categories: Record<string, string>,
  dropped: string,
  index: LabelIndex,
): RowTarget | null {
  const part = judgeDropped(dropped, index);
  if (part.kind === 'other') return null;
  if (part.kind === 'harmless') return { kind: 'figure', figures, categories };
  const narrowed = figures.map((id) => {
    const base = index.byId.get(id)!;
    return specialise(base, [chooseCodes(base, part.codes, undefined, index) ?? part.codes[0]!], {}, index)
      .figure;
  });
  return { kind: 'figure', figures: narrowed, categories };
}

function totalOrCodes({ text, dropped }: LabelVariant, index: LabelIndex): RowTarget | null {
  if (judgeDropped(dropped, index).kind !== 'harmless') return null;
  if (isTotal(text, index)) return { kind: 'total' };
  const codes = index.codes.get(text);
  return codes && dropped === '' ? { kind: 'codes', codes } : null;
}

/** `Başlanmış cinayət işləri / Возбуждено уголовных дел`: taken only where every part says the same. */
function inTwoLanguages(label: string, index: LabelIndex, around: Surroundings): RowTarget | null {
  const parts = label.split(/\s*[/\n|]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const targets = parts.map((part) => resolveOne(part, index, around));
  const meaning = targets.map((target) => JSON.stringify(target));
  return targets[0]!.kind !== 'unknown' && new Set(meaning).size === 1 ? targets[0]! : null;
}

/** Whether the label says "total", whatever figure it may also name. */
export const isTotalLabel = (label: string, index: LabelIndex): boolean =>
  labelVariants(label, index.ofWhich).some(
    ({ text, dropped }) => isTotal(text, index) && judgeDropped(dropped, index).kind === 'harmless',
  );

/** Figures that the label names here; a title that fits says more than none asked for. */
function inContext(variant: string, index: LabelIndex, around: Surroundings): ContextualFigure[] {
  const candidates = index.contextual.get(variant);
  if (candidates === undefined) return [];
  const titles = around.titles.map((title) => ` ${foldLabel(title)}`);
  const bodies = new Set(around.agencies.flatMap((agency) => [agency, index.parents.get(agency) ?? agency]));
  const fitting = candidates.filter(
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
function isTotal(folded: string, index: LabelIndex): boolean {
  const text = folded.replace(/ (?:19|20)\d{2}.*$/, '');
  if (index.roles.get(text)?.has('total')) return true;
  const words = text.split(' ');
  const bare = words.filter((word) => !index.roles.get(word)?.has('neutral')).join(' ');
  return words.length <= 4 && (index.roles.get(bare)?.has('total') ?? false);
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
