import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { UNSEEN_SET } from '../key-tally.ts';
import { readKey } from '../shared-data.ts';
import { UNSEEN } from './all.ts';
import { keyOfReturn } from './key.ts';

const key = Map.groupBy(readKey(UNSEEN_SET.key), ({ file }) => file);

/** As a reader would compare them: without the dressing of numbers. */
const plain = (text: string): string =>
  text.replaceAll(/[\s,]/g, '.').replace(/\.0*$/, '').replace(/^\+/, '');

describe('the invented returns hold what their key says', () => {
  test.each(UNSEEN.map((spec) => [spec.file, spec] as const))('%s', async (file, spec) => {
    const rows = key.get(file)!;
    expect(rows).toEqual(keyOfReturn(spec));
    const read = await readSpreadsheet(
      new Uint8Array(readFileSync(path.join(UNSEEN_SET.folder, file))),
      file,
    );
    if (!read.ok) throw new Error(`cannot be read: ${file}`);
    const cells = new Map(
      read.value.sheets.flatMap((sheet) =>
        sheet.cells.map(
          (cell) => [`${spec.format === 'csv' ? '' : sheet.name}!${cell.ref}`, String(cell.value)] as const,
        ),
      ),
    );
    const shown = rows.map((row) => [row.cell, plain(cells.get(`${row.sheet}!${row.cell}`) ?? '')]);
    expect(shown).toEqual(rows.map((row) => [row.cell, plain(row.raw)]));
  });
});
