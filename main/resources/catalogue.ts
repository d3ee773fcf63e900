import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '../../shared/zod.ts';
import {
  AgencySchema,
  type Catalogue,
  DimensionSchema,
  FigureSchema,
  IndicatorSchema,
  PlaceSchema,
  UnitSchema,
} from '../../shared/domain/catalogue/catalogue.ts';
import { assembleCatalogue, danglingReferences } from '../../shared/domain/catalogue/catalogue-links.ts';

/** One list of `resources/catalogue/`, checked: ids are unique. */
function readList<T extends { id: string }>(file: string, schema: z.ZodType<T>): T[] {
  const parsed = z.array(schema).safeParse(readJson(file));
  if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
  const seen = new Set<string>();
  parsed.data.forEach(({ id }, i) => {
    if (seen.has(id)) throw new Error(`${file} is not valid: [${i}].id: "${id}" occurs twice`);
    seen.add(id);
  });
  return parsed.data;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON: ${String(cause)}`, { cause });
  }
}

/**
 * Reads `<resourcesFolder>/catalogue/*.json`. The catalogue ships with the program, so anything
 * wrong in it is a bug of ours.
 * @throws naming the file and the path within it.
 */
export function loadCatalogue(resourcesFolder: string): Catalogue {
  const folder = path.join(resourcesFolder, 'catalogue');
  const file = (name: string): string => path.join(folder, `${name}.json`);
  const catalogue = assembleCatalogue({
    figures: readList(file('figures'), FigureSchema),
    indicators: readList(file('indicators'), IndicatorSchema),
    agencies: readList(file('agencies'), AgencySchema),
    places: readList(file('places'), PlaceSchema),
    dimensions: readList(file('dimensions'), DimensionSchema),
    units: readList(file('units'), UnitSchema),
  });
  const dangling = danglingReferences(catalogue);
  if (dangling.length > 0) throw new Error(`${folder} does not hang together:\n${dangling.join('\n')}`);
  return catalogue;
}
