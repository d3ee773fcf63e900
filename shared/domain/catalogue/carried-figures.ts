import { z } from '../../zod.ts';
import { indicatorOf } from '../keys/figure-key.ts';
import { withEdits, type CatalogueEdit, type Editable } from './catalogue-edit.ts';
import { FigureSchema, IndicatorSchema, type Catalogue, type FigureDefinition } from './catalogue.ts';
import { LayoutSchema, type Layout } from './layout.ts';
import { isOwn, ownId } from './new-figure.ts';

const CarriedSchema = z.strictObject({
  figure: FigureSchema,
  /** Absent: it is a part of another, of whose indicator it is. */
  indicator: IndicatorSchema.optional(),
});
type Carried = z.infer<typeof CarriedSchema>;

/** What took the place of what, and from when on: who said so is whoever brings it in. */
const CarriedBreakSchema = z.strictObject({
  period: z.string(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  reason: z.string().min(1),
});
export type CarriedBreak = z.infer<typeof CarriedBreakSchema>;

/**
 * A layout as a file: with the figures of a workspace's own that it names, else it would name nothing elsewhere, and
 * with where the figures that it reads begin anew, else their history would be that of others.
 */
export const LayoutFileSchema = LayoutSchema.extend({
  figures: z.array(CarriedSchema).max(500).optional(),
  breaks: z.array(CarriedBreakSchema).max(500).optional(),
});
type LayoutFile = z.infer<typeof LayoutFileSchema>;

export function asLayoutFile(
  layout: Layout,
  catalogue: Catalogue,
  known: readonly CarriedBreak[],
): LayoutFile {
  const read = new Set<string>();
  renamed(layout, (id) => {
    read.add(id);
    return id;
  });
  const breaks = known
    .filter(({ to }) => to.some((id) => read.has(id)))
    .map(({ period, from, to, reason }) => ({ period, from, to, reason }));
  const named = new Set<string>();
  for (const id of [...read, ...breaks.flatMap(({ from, to }) => [...from, ...to])])
    for (let own: string | undefined = id; own !== undefined && isOwn(own) && !named.has(own);) {
      named.add(own);
      own = catalogue.figuresById.get(own)?.partOf?.figure;
    }
  const figures = catalogue.figures
    .filter(({ id }) => named.has(id))
    .map((figure): Carried => {
      const indicator = catalogue.indicatorsById.get(figure.id);
      return { figure, ...(indicator === undefined ? {} : { indicator }) };
    });
  return {
    ...layout,
    ...(figures.length === 0 ? {} : { figures }),
    ...(breaks.length === 0 ? {} : { breaks }),
  };
}

/**
 * The layout of a file for a workspace that may have figures of its own under the same ids: a figure that is here, too,
 * is that one, any other gets an id that is free.
 */
export function fromLayoutFile(
  { figures = [], breaks = [], ...layout }: LayoutFile,
  base: Editable,
): { layout: Layout; figures: CatalogueEdit[]; breaks: CarriedBreak[] } {
  const ids = new Map<string, string>();
  const edits: CatalogueEdit[] = [];
  const to = (id: string): string => ids.get(id) ?? id;
  let known = base;
  for (const one of wholesFirst(figures)) {
    const moved = under(one, to);
    const same = known.catalogue.figures.find((other) => isSame(other, moved, known.catalogue));
    const id = same?.id ?? ownId(known.catalogue.figures);
    ids.set(one.figure.id, id);
    if (same !== undefined) continue;
    const { figure, indicator } = under(one, to);
    const added: CatalogueEdit[] = [
      ...(indicator === undefined ? [] : [{ kind: 'indicator' as const, item: id, value: indicator }]),
      { kind: 'figure', item: id, value: figure },
    ];
    known = withEdits(known, added);
    edits.push(...added);
  }
  return {
    layout: renamed(layout, to) as Layout,
    figures: edits,
    breaks: breaks.map((one) => ({ ...one, from: one.from.map(to), to: one.to.map(to) })),
  };
}

/** A part is understood only where its whole is. */
function wholesFirst(figures: readonly Carried[]): Carried[] {
  const all = new Map(figures.map((one) => [one.figure.id, one]));
  const sorted = new Set<Carried>();
  const put = (one: Carried, within: readonly Carried[]): void => {
    const whole = all.get(one.figure.partOf?.figure ?? '');
    if (whole !== undefined && !within.includes(whole)) put(whole, [...within, one]);
    sorted.add(one);
  };
  for (const one of figures) put(one, []);
  return [...sorted];
}

function under({ figure, indicator }: Carried, to: (id: string) => string): Carried {
  const { partOf } = figure;
  const categories = Object.entries(figure.categories).map(([dimension, code]) => [dimension, to(code)]);
  return {
    figure: {
      ...figure,
      id: to(figure.id),
      indicator: to(figure.indicator),
      categories: Object.fromEntries(categories) as Record<string, string>,
      ...(partOf === undefined ? {} : { partOf: { ...partOf, figure: to(partOf.figure) } }),
    },
    ...(indicator === undefined ? {} : { indicator: { ...indicator, id: to(indicator.id) } }),
  };
}

/** Called alike, counted alike, part of the same. */
function isSame(known: FigureDefinition, { figure, indicator }: Carried, catalogue: Catalogue): boolean {
  const unit = (id: string): string | undefined => catalogue.indicatorsById.get(id)?.unit;
  return (
    isOwn(known.id) &&
    known.labels.az === figure.labels.az &&
    known.labels.en === figure.labels.en &&
    known.partOf?.figure === figure.partOf?.figure &&
    known.partOf?.dimension === figure.partOf?.dimension &&
    unit(known.indicator) === (indicator?.unit ?? unit(figure.indicator))
  );
}

/** Everything as it is, with each figure that is named under another id. */
function renamed(value: unknown, to: (id: string) => string, key = ''): unknown {
  if (typeof value === 'string') {
    if (key !== 'figure' && key !== 'also') return value;
    const base = indicatorOf(value);
    return `${to(base)}${value.slice(base.length)}`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, to, key));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamed(inner, to, name)]));
}
