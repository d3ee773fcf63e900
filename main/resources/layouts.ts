import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/zod.ts';
import { EvidenceWordsSchema, type EvidenceWords } from '../../shared/domain/conflicts/evidence.ts';
import type { CountryNames } from '../../shared/domain/catalogue/country-names.ts';
import type { PlainWords } from '../../shared/domain/catalogue/plain-words.ts';
import type { SameWords } from '../../shared/domain/catalogue/same-words.ts';
import { loadCountryNames, loadPlainWords, loadSameWords } from './vocabulary.ts';
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
    countryNames: loadCountryNames(resources),
    evidenceWords: readChecked(join(resources, 'catalogue', 'conflict-evidence.json'), EvidenceWordsSchema),
  };
}

function readChecked<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
