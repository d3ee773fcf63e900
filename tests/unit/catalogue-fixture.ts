import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { loadCatalogue } from '../../main/resources/catalogue.ts';
import { foldLabel } from '../../shared/domain/text/fold.ts';

export const root = path.join(import.meta.dirname, '../..');
export const catalogue = loadCatalogue(path.join(root, 'resources'));

export const readRows = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

export const fixture = (file: string): Record<string, string>[] =>
  readRows(path.join(root, 'tests/fixtures', file));

/** The figures that the reference prints, as listed beside it. */
export const printed = fixture('figures.csv').filter((row) =>
  ['reporting_year', 'cumulative', 'context_global'].includes(row['kind']!),
);

/** Folded texts that stand for several ids, with the ids. */
export function ambiguous(entries: { id: string; texts: string[] }[]): [string, string[]][] {
  const found = new Map<string, Set<string>>();
  for (const { id, texts } of entries) {
    for (const text of texts) {
      const folded = foldLabel(text);
      found.set(folded, (found.get(folded) ?? new Set()).add(id));
    }
  }
  return [...found].filter(([, ids]) => ids.size > 1).map(([text, ids]) => [text, [...ids]]);
}
