import { z } from '../../zod.ts';
import { EDIT_KINDS } from '../../domain/catalogue/catalogue-edit.ts';
import { SaidSchema } from './vocabulary/text.ts';
import { ROLES } from '../../domain/people/person.ts';
import { CatalogueProblemSchema } from './vocabulary/catalogue.ts';
import type { CatalogueRow, LayoutRow, PersonRow, CatalogueView, CatalogueItem } from '../catalogue.ts';
import type { catalogueContract } from '../catalogue.ts';
import { answersOf } from './answers-of.ts';
import { schemaOf } from './schema-of.ts';

const CatalogueRowSchema = schemaOf<CatalogueRow>()(
  z.strictObject({
    kind: z.union([z.literal('dimension'), z.enum(EDIT_KINDS)]),
    id: z.string(),
    name: SaidSchema,
    words: z.array(z.string()),
    detail: SaidSchema,
    edited: z.boolean(),
    uses: z.number(),
  }),
);
const LayoutRowSchema = schemaOf<LayoutRow>()(
  z.strictObject({
    kind: z.literal('layout'),
    id: z.string(),
    name: SaidSchema,
    words: z.array(z.string()),
    detail: SaidSchema,
    edited: z.boolean(),
    uses: z.number(),
    agency: z.string().nullable(),
    deliveries: z.array(
      z.strictObject({
        id: z.number(),
        file: z.string(),
        changed: z.array(z.strictObject({ sheet: z.string().exactOptional(), expected: z.string() })),
      }),
    ),
  }),
);
const PersonRowSchema = schemaOf<PersonRow>()(
  z.strictObject({
    id: z.number(),
    name: z.string(),
    role: z.enum(ROLES),
    addedAt: z.string(),
    acts: z.number(),
  }),
);
const CatalogueViewSchema = schemaOf<CatalogueView>()(
  z.strictObject({
    agencies: z.array(CatalogueRowSchema),
    figures: z.array(CatalogueRowSchema),
    indicators: z.array(CatalogueRowSchema),
    units: z.array(CatalogueRowSchema),
    dimensions: z.array(CatalogueRowSchema),
    words: z.array(CatalogueRowSchema),
    layouts: z.array(LayoutRowSchema),
    people: z.array(PersonRowSchema),
  }),
);
const CatalogueItemSchema = schemaOf<CatalogueItem>()(
  z.strictObject({
    kind: z.union([z.literal('dimension'), z.enum(EDIT_KINDS)]),
    id: z.string(),
    value: z.unknown(),
    shipped: z.unknown().exactOptional(),
    edited: z.strictObject({ by: z.string(), at: z.string() }).exactOptional(),
    names: z.record(z.string(), SaidSchema),
    deliveries: z.array(z.strictObject({ id: z.number(), file: z.string() })),
  }),
);

export const catalogueAnswers = answersOf<typeof catalogueContract>()({
  'catalogue.view': CatalogueViewSchema,
  'catalogue.item': CatalogueItemSchema,
  'catalogue.check': z.strictObject({ problems: z.array(CatalogueProblemSchema) }),
  'catalogue.edit': z.strictObject({ id: z.string() }),
  'catalogue.retire': z.strictObject({ id: z.string() }),
  'catalogue.restore': z.strictObject({ id: z.string() }),
});
