import { expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';
import { between, chance, pick, seeded, type Random } from '../../tables/dense-tables.ts';

const TEXTS = [
  '',
  ' ',
  '-',
  '..',
  'x',
  'Cəmi',
  'Итого',
  '2023',
  '1',
  '1.1',
  'Table 3',
  'Qeyd: yox',
  '5–8',
  '(1,000)',
  '12*',
  'a | b | c',
  '____',
  '\\1',
  '01.02.2023',
  '7 to 16',
  'yes',
  'Region',
];

function anyCell(random: Random, ref: string): Cell {
  const kind = random();
  if (kind < 0.4) {
    const value = pick(random, [0, 1, 2023, 1999, -5, 0.5, 1e15, 12]);
    return { ref, type: 'number', value, text: String(value) };
  }
  if (kind < 0.45) return { ref, type: 'error', value: '#REF!', text: '#REF!' };
  if (kind < 0.5) return { ref, type: 'date', value: '2023-01-02', text: '02.01.2023' };
  if (kind < 0.55) return { ref, type: 'blank', value: null, text: '', formula: 'A1' };
  const text = pick(random, TEXTS);
  return { ref, type: 'text', value: text, text, ...(chance(random, 0.1) ? { superscript: '1' } : {}) };
}

/** Cells thrown at a sheet, merges among them. */
function anySheet(seed: number): Sheet {
  const random = seeded(seed);
  const [rows, cols] = [between(random, 1, 14), between(random, 1, 8)];
  const filled = random();
  const cells: Cell[] = [];
  for (let row = 1; row <= rows; row++)
    for (let col = 1; col <= cols; col++)
      if (chance(random, filled)) cells.push(anyCell(random, toRef(row, col)));
  const merges = Array.from({ length: between(random, 0, 3) }, () => {
    const [row, col] = [between(random, 1, rows), between(random, 1, cols)];
    return `${toRef(row, col)}:${toRef(row + between(random, 0, 3), col + between(random, 0, 3))}`;
  });
  return { name: 'S', state: 'visible', merges: [...merges, 'A1'], cells };
}

test('any sheet is read, every cell that shows something, or computes it, has a role, and boxes hold what they say', () => {
  for (let seed = 0; seed < 3000; seed++) {
    const sheet = anySheet(seed);
    const { tables, roles } = findTables(sheet);
    for (const { ref, text, type, formula } of sheet.cells)
      expect(roles.has(ref), `${String(seed)} ${ref}`).toBe(
        text.trim() !== '' || (type === 'blank' && formula !== undefined),
      );
    for (const { box, headerRows, bodyRows, labelCols, bodyCols } of tables) {
      for (const row of [...headerRows, ...bodyRows])
        expect(row >= box.top && row <= box.bottom, String(seed)).toBe(true);
      for (const col of [...labelCols, ...bodyCols])
        expect(col >= box.left && col <= box.right, String(seed)).toBe(true);
      expect(bodyRows.length, String(seed)).toBeGreaterThan(0);
    }
  }
});
