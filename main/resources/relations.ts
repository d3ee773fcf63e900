import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/zod.ts';
import { RelationsSchema, type Relation } from '../../shared/domain/checks/relation.ts';

/** Reads `<resources>/catalogue/relations.json`, which ships with the program. */
export function loadRelations(resources: string): Relation[] {
  const file = join(resources, 'catalogue', 'relations.json');
  const parsed = RelationsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is not valid:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
