import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell, ReadDocument } from '../../shared/domain/sheets/cell.ts';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import { parseCsv, returnFile } from '../unit/readers/fixture-files.ts';

const key = parseCsv(readFileSync('tests/fixtures/agency-returns/key.csv', 'utf8'));
const files = [...new Set(key.map((row) => row['file']!))];

/** Numbers in their shortest form, texts exactly, dates ISO: as the answer key writes what is stored. */
const stored = (cell: Cell | undefined): string =>
  cell?.value === undefined || cell.value === null ? '' : String(cell.value);

describe('every keyed cell of the sample returns holds what the key says', () => {
  it.each(files)('%s', async (file) => {
    const rows = key.filter((row) => row['file'] === file && !row['cell']!.includes(':'));
    const read = await readSpreadsheet(readFileSync(returnFile(file)), file);
    if (!read.ok) throw new Error(read.error.tag);
    const wrong = rows
      .map((row) => ({
        at: `${row['sheet']}!${row['cell']}`,
        expected: row['raw_text']!,
        found: stored(cellAt(read.value, row)),
      }))
      .filter(({ expected, found }) => expected !== found);
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

function cellAt(document: ReadDocument, row: Record<string, string>): Cell | undefined {
  const sheet =
    row['sheet'] === '' ? document.sheets[0] : document.sheets.find(({ name }) => name === row['sheet']);
  return sheet?.cells.find(({ ref }) => ref === row['cell']);
}
