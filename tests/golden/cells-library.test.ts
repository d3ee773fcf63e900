import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as SheetJs from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { rangeText, toRef } from '../../shared/domain/sheets/cell-ref.ts';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import { hasRealFiles, REAL_FILES, returnFiles } from '../unit/readers/fixture-files.ts';

const real = hasRealFiles
  ? readdirSync(REAL_FILES, { recursive: true, encoding: 'utf8' }).map((name) => path.join(REAL_FILES, name))
  : [];
// The shared real files contain one that is encrypted and one with a document type; both readers refuse those.
const books = [...returnFiles(), ...real].filter(
  (file) => file.endsWith('.xlsx') && readFileSync(file).length > 0,
);

/** Every workbook is also read by SheetJS, the reference reader: stored values, merges, states must agree. */
describe('our workbook reader against SheetJS', () => {
  it.each(books.map((file) => [path.basename(file), file] as const))('%s', async (_, file) => {
    const bytes = readFileSync(file);
    const ours = await readSpreadsheet(bytes, file);
    if (!ours.ok) {
      expect(['PasswordProtected', 'HostileContent']).toContain(ours.error.tag);
      return;
    }
    const theirs = SheetJs.read(bytes, { dense: true, cellNF: true, cellStyles: true });
    for (const sheet of ours.value.sheets) {
      const other = theirs.Sheets[sheet.name]!;
      expect(sheet.merges.toSorted()).toEqual((other['!merges'] ?? []).map(rangeOf).toSorted());
      const cells = new Map(sheet.cells.map((cell) => [cell.ref, cell]));
      const differences: unknown[] = [];
      let seen = 0;
      for (const { ref, row, col, cell } of cellsOf(other)) {
        const own = cells.get(ref);
        if (cell.t === 'z' || (cell.t === 's' && cell.v === '' && cell.f === undefined)) continue;
        seen++;
        const hidden = other['!rows']?.[row]?.hidden === true || other['!cols']?.[col]?.hidden === true;
        const isSame =
          sameValue(own?.value, own?.type, cell) &&
          own?.formula === cell.f &&
          (!hidden || own?.hidden === true);
        if (!isSame) differences.push({ ref, own, v: cell.v, t: cell.t, f: cell.f, hidden });
      }
      expect(differences.slice(0, 5)).toEqual([]);
      expect(sheet.cells.filter(({ type }) => type !== 'blank').length).toBe(seen);
    }
  });
});

const rangeOf = ({ s, e }: SheetJs.Range): string =>
  rangeText({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });

function* cellsOf(
  sheet: SheetJs.WorkSheet,
): Generator<{ ref: string; row: number; col: number; cell: SheetJs.CellObject }> {
  const rows = (sheet['!data'] ?? []) as (SheetJs.CellObject | undefined)[][];
  for (const [row, cells] of rows.entries()) {
    for (const [col, cell] of (cells ?? []).entries())
      if (cell) yield { ref: toRef(row + 1, col + 1), row, col, cell };
  }
}

function sameValue(value: unknown, type: string | undefined, cell: SheetJs.CellObject): boolean {
  if (type === 'date' || type === 'duration') return cell.t === 'n' || cell.t === 'd';
  if (type === 'error') return cell.t === 'e' && cell.w === value;
  return typeof cell.v === 'string' ? value === cell.v.replace(/\r\n?/g, '\n') : value === cell.v;
}
