import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/zod.ts';
import { EvidenceWordsSchema, type EvidenceWords } from '../../shared/domain/conflicts/evidence.ts';
import type { CountryNames } from '../../shared/domain/catalogue/country-names.ts';
import type { PlainWords } from '../../shared/domain/catalogue/plain-words.ts';
import type { SameWords } from '../../shared/domain/catalogue/same-words.ts';
import type { RemarkWords } from '../../shared/domain/catalogue/remark-words.ts';
import { contentOf, type TaughtTable } from '../../shared/domain/catalogue/taught-table.ts';
import { takesPlaceOf } from '../../shared/domain/understanding/taught/learn.ts';
import { loadCountryNames, loadPlainWords, loadRemarkWords, loadSameWords } from './vocabulary.ts';
import {
  HeaderWordsSchema,
  LayoutSchema,
  type HeaderWords,
  type Layout,
} from '../../shared/domain/catalogue/layout.ts';

export interface Layouts {
  layouts: Layout[];
  headerWords: HeaderWords;
  /** Words that name nothing counted. */
  plainWords: PlainWords;
  /** Words that agencies write for one another. */
  sameWords: SameWords;
  /** Words of remarks that name nothing counted. */
  remarkWords: RemarkWords;
  /** Of the countries that the catalogue knows, and of all others. */
  countryNames: CountryNames;
  /** Words that tell why two bodies count differently. */
  evidenceWords: EvidenceWords;
}

const HEADER_WORDS = 'header-words.json';

/** Reads `<resources>/layouts/*.json` and the words that go with them. They ship with the program, so anything wrong in them is a bug of ours. */
export function loadLayouts(resources: string): Layouts {
  const folder = join(resources, 'layouts');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== HEADER_WORDS);
  return {
    layouts: names.toSorted().map((name) => readChecked(join(folder, name), LayoutSchema)),
    headerWords: readChecked(join(folder, HEADER_WORDS), HeaderWordsSchema),
    plainWords: loadPlainWords(resources),
    sameWords: loadSameWords(resources),
    remarkWords: loadRemarkWords(resources),
    countryNames: loadCountryNames(resources),
    evidenceWords: readChecked(join(resources, 'catalogue', 'conflict-evidence.json'), EvidenceWordsSchema),
  };
}

/**
 * Layouts as a workspace has them, over those that ship. What ships of one that was edited here, and the edit does not
 * speak of, stays: it may be older than what ships now, or than the way in which that is said.
 *
 * @param kept each as it ships, or the whole of it as it was kept
 */
export function overShipped(kept: readonly Layout[], shipped: readonly Layout[]): Layout[] {
  const all = new Map(shipped.map((layout) => [layout.id, layout]));
  return kept.map((layout) => {
    const base = all.get(layout.id);
    if (base === layout) return layout;
    // Fields may be missing in a form that was kept before there were any.
    if (base === undefined)
      return { ...LayoutSchema.parse({ id: layout.id, agency: layout.agency }), ...layout };
    const { tables = [] } = layout as Partial<Layout>;
    const others = base.tables.filter((one) => !tables.some((own) => isFormOf(own, one)));
    return { ...base, ...layout, tables: [...others, ...tables] };
  });
}

const isFormOf = (own: TaughtTable, shipped: TaughtTable): boolean =>
  contentOf(own) === contentOf(shipped) || takesPlaceOf(own, shipped);

/** The tables that ship and that a form of their layout written by hand leaves out: withdrawn, not lost. */
export const leftOutOf = (layout: Layout, shipped: readonly Layout[]): TaughtTable[] =>
  (shipped.find(({ id }) => id === layout.id)?.tables ?? []).filter(
    (one) => !layout.tables.some((own) => isFormOf(own, one)),
  );

function readChecked<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
