/**
 * Prints what the program finds on the sheets of a truth file, as `score.py` reads it:
 * `npx node tests/tables/predict.ts TRUTH.json > PREDICTION.json`; the files lie in `files/` beside the truth.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findTables } from '../../shared/domain/understanding/tables/find-tables.ts';
import type { Sheet } from '../../shared/domain/sheets/cell.ts';
import { rangeText } from '../../shared/domain/sheets/cell-ref.ts';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';

export interface PredictedSheet {
  tables: { range: string; headerRows: number; headerCols: number; ask?: true }[];
  roles: Record<string, string>;
}

export type Truth = Record<string, { sheets: Record<string, unknown> }>;

/** A sheet as the benchmark sees it: heading rows down to the last one, label columns right to the last one. */
export function predictSheet(sheet: Sheet): PredictedSheet {
  const { tables, roles } = findTables(sheet);
  return {
    tables: tables.map(({ box, headerRows, labelCols, ask }) => ({
      range: rangeText(box),
      headerRows: headerRows.length === 0 ? 0 : headerRows.at(-1)! - box.top + 1,
      headerCols: labelCols.length === 0 ? 0 : labelCols.at(-1)! - box.left + 1,
      ...(ask ? { ask: true as const } : {}),
    })),
    roles: Object.fromEntries(roles),
  };
}

export async function predict(truth: Truth, folder: string): Promise<Record<string, unknown>> {
  const prediction: Record<string, unknown> = {};
  for (const [file, { sheets }] of Object.entries(truth)) {
    const read = await readSpreadsheet(await readFile(join(folder, file)), file);
    if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
    const wanted = Object.keys(sheets);
    const there = read.value.sheets.filter(
      ({ name }) => wanted.includes(name) || read.value.sheets.length === 1,
    );
    prediction[file] = {
      sheets: Object.fromEntries(there.map((sheet) => [sheet.name, predictSheet(sheet)])),
    };
  }
  return prediction;
}

if (process.argv[1] === import.meta.filename) {
  const path = process.argv[2]!;
  const truth = JSON.parse(await readFile(path, 'utf8')) as Truth;
  process.stdout.write(JSON.stringify(await predict(truth, join(dirname(path), 'files'))));
}
