import { z } from '../../zod.ts';
import { AgencySchema, FigureSchema, IndicatorSchema, UnitSchema, type Catalogue } from './catalogue.ts';
import { withOwnCodes } from './own-dimension.ts';
import { HeaderWordsSchema, LayoutSchema, type HeaderWords, type Layout } from './layout.ts';

/** What a workspace may say otherwise than the catalogue that ships. `header-words`: the item is a role. */
export const EDIT_KINDS = ['agency', 'figure', 'indicator', 'unit', 'header-words', 'layout'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** The whole item in its new form; null: as it ships again. */
export interface CatalogueEdit {
  kind: EditKind;
  item: string;
  value: unknown;
}

/** Those that may be added: a body or a return that the program does not know, and what a return counts. */
export const ADDED_KINDS: readonly EditKind[] = ['agency', 'layout', 'indicator', 'figure'];

export const SCHEMA_OF = {
  agency: AgencySchema,
  figure: FigureSchema,
  indicator: IndicatorSchema,
  unit: UnitSchema,
  'header-words': z.array(z.string()),
  layout: LayoutSchema,
} as const satisfies Record<EditKind, z.ZodType>;

export interface Editable {
  catalogue: Catalogue;
  layouts: readonly Layout[];
  headerWords: HeaderWords;
}

/** An item as it stands, or undefined where there is none of that id. */
export function itemOf({ catalogue, layouts, headerWords }: Editable, kind: EditKind, item: string): unknown {
  switch (kind) {
    case 'agency':
      return catalogue.agenciesById.get(item);
    case 'figure':
      return catalogue.figuresById.get(item);
    case 'indicator':
      return catalogue.indicatorsById.get(item);
    case 'unit':
      return catalogue.unitsById.get(item);
    case 'layout':
      return layouts.find((layout) => layout.id === item);
    case 'header-words': {
      const role = HeaderWordsSchema.keyType.safeParse(item);
      return role.success ? headerWords[role.data] : undefined;
    }
    default:
      return undefined;
  }
}

/** What ships, with the edits laid over it. Edits were checked when they were made. */
export function withEdits(base: Editable, edits: readonly CatalogueEdit[]): Editable {
  const of = <T extends { id: string }>(kind: EditKind, items: readonly T[]): T[] => {
    const own = new Map(
      edits.filter((edit) => edit.kind === kind).map((edit) => [edit.item, edit.value as T]),
    );
    const known = new Set(items.map(({ id }) => id));
    const added = [...own].filter(([id]) => !known.has(id)).map(([, value]) => value);
    return [...items.map((item) => own.get(item.id) ?? item), ...added];
  };
  const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const { catalogue } = base;
  const [figures, indicators] = [of('figure', catalogue.figures), of('indicator', catalogue.indicators)];
  const [agencies, units] = [of('agency', catalogue.agencies), of('unit', catalogue.units)];
  const dimensions = withOwnCodes(catalogue.dimensions, figures);
  const words = edits.filter((edit) => edit.kind === 'header-words').map((edit) => [edit.item, edit.value]);
  return {
    catalogue: {
      ...catalogue,
      figures,
      indicators,
      agencies,
      units,
      dimensions,
      figuresById: byId(figures),
      indicatorsById: byId(indicators),
      agenciesById: byId(agencies),
      unitsById: byId(units),
      dimensionsById: byId(dimensions),
    },
    layouts: of('layout', base.layouts),
    headerWords: { ...base.headerWords, ...(Object.fromEntries(words) as HeaderWords) },
  };
}
