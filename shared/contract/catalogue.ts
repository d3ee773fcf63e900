import { z } from '../zod.ts';
import { EDIT_KINDS, type EditKind } from '../domain/catalogue/catalogue-edit.ts';
import type { CatalogueProblem } from '../domain/catalogue/catalogue-problem.ts';
import type { Role } from '../domain/people/person.ts';
import type { Said } from '../domain/text/said.ts';
import type {
  LayoutComparison,
  LayoutFile,
  LayoutRests,
  TaughtForm,
  TaughtRow,
} from '../domain/catalogue/layout-views.ts';
import { MayReplace } from './files.ts';
import { ACT, ASIDE, command, Nothing, query, shaped } from './procedure.ts';
import type { DeliveryId, PersonId } from '../domain/keys/ids.ts';

/** One item as a line of a table. */
export interface CatalogueRow {
  kind: EditKind | 'dimension';
  id: string;
  name: Said;
  /** Other spellings, synonyms, words: for the search and the number beside the name. */
  words: string[];
  /** Type of a body, unit of an indicator, indicator of a figure: ids in words where they have some. */
  detail: Said;
  /** Edited in this workspace. */
  edited: boolean;
  /** Deliveries of an agency or with a layout; figures of an indicator. */
  uses: number;
}

export interface LayoutRow extends CatalogueRow {
  kind: 'layout';
  agency: string | null;
  deliveries: { id: DeliveryId; file: string; changed: { sheet?: string; expected: string }[] }[];
}

export interface PersonRow {
  id: PersonId;
  name: string;
  role: Role;
  addedAt: string;
  acts: number;
}

export interface CatalogueView {
  agencies: CatalogueRow[];
  figures: CatalogueRow[];
  indicators: CatalogueRow[];
  units: CatalogueRow[];
  dimensions: CatalogueRow[];
  words: CatalogueRow[];
  layouts: LayoutRow[];
  people: PersonRow[];
}

export interface CatalogueItem {
  kind: EditKind | 'dimension';
  id: string;
  /** As this workspace has it. */
  value: unknown;
  /** As it ships, where this workspace has another one; null: it does not ship. */
  shipped?: unknown;
  edited?: { by: string; at: string };
  /** Ids that the value names, in words. */
  names: Record<string, Said>;
  deliveries: { id: DeliveryId; file: string }[];
}

const Item = { kind: z.enum(EDIT_KINDS), id: z.string() };

export const catalogueContract = {
  'catalogue.view': query('workspace', Nothing, shaped<CatalogueView>()),
  'catalogue.item': query(
    'workspace',
    z.strictObject({ kind: z.enum([...EDIT_KINDS, 'dimension']), id: z.string() }),
    shaped<CatalogueItem>(),
  ),
  /** What would be wrong with it; changes nothing. */
  'catalogue.check': query(
    'anyone',
    z.strictObject({ ...Item, value: z.unknown() }),
    shaped<{ problems: CatalogueProblem[] }>(),
  ),
  'catalogue.edit': command(ACT, z.strictObject({ ...Item, value: z.unknown() }), shaped<{ id: string }>()),
  /** Counted no more from that period on; null: again. */
  'catalogue.retire': command(
    ACT,
    z.strictObject({ figure: z.string(), from: z.string().nullable(), reason: z.string() }),
    shaped<{ id: string }>(),
  ),
  /** As it ships again. */
  'catalogue.restore': command(ACT, z.strictObject(Item), shaped<{ id: string }>()),
};

/** Forms of tables that a person said the meaning of. A table is named by its key, a layout by its id. */
export const layoutsContract = {
  'layouts.taught': query('workspace', Nothing, shaped<{ tables: TaughtRow[] }>()),
  'layouts.form': query('workspace', z.strictObject({ table: z.string() }), shaped<TaughtForm>()),
  'layouts.compare': query(
    'workspace',
    z.strictObject({ was: z.string(), now: z.string() }),
    shaped<LayoutComparison>(),
  ),
  /** What was read with it, and stays. */
  'layouts.rests': query('workspace', z.strictObject({ named: z.string() }), shaped<LayoutRests>()),
  'layouts.withdraw': command(
    ACT,
    z.strictObject({ named: z.string(), reason: z.string() }),
    shaped<{ layout: string; tables: number }>(),
  ),
  'layouts.export': command(
    { ...ASIDE, needs: 'workspace' },
    z.strictObject({ layout: z.string(), path: z.string(), ...MayReplace }),
    shaped<{ file: string }>(),
    { path: 'write' },
  ),
  /** What a file that was exported would bring. */
  'layouts.look': query('workspace', z.strictObject({ path: z.string() }), shaped<LayoutFile>(), {
    path: 'read',
  }),
  'layouts.import': command(ACT, z.strictObject({ path: z.string() }), shaped<{ id: string }>(), {
    path: 'read',
  }),
};
