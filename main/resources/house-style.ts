import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/zod.ts';
import { HouseStyleSchema, type HouseStyle } from '../../shared/domain/reference/language/house-style.ts';

/** Reads `<resources>/house-style/<language>.json`, which ships with the program. @throws where it is not valid */
export function loadHouseStyle(resources: string, language: 'en' | 'az'): HouseStyle {
  const file = join(resources, 'house-style', `${language}.json`);
  const parsed = HouseStyleSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
