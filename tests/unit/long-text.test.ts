import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { workbookOf } from '../../main/work/exchange/workbook.ts';

const MOST = 32_767;
const SHEET = 'Long texts · Uzun mətnlər';

const saved = (rows: (string | number | null)[][], origins: string[] = rows.map(() => '')) => {
  const columns = rows[0]!.map((_, at) => ({ header: `c${at}`, kind: 'text' as const }));
  const { bytes, long } = workbookOf({ title: 'Any: table', columns, rows, origins });
  const { SheetNames, Sheets } = read(bytes);
  const value = (sheet: string, ref: string): string => ((Sheets[sheet]?.[ref] ?? { v: '' }) as { v: string }).v;
  return { long, SheetNames, value };
}; // prettier-ignore

test('a text that just fits stays as it is, on one sheet', () => {
  const { long, SheetNames, value } = saved([['ə'.repeat(MOST), 1, null]]);
  expect(long).toBe(0);
  expect(SheetNames).toEqual(['Any  table']);
  expect(value('Any  table', 'A2')).toBe('ə'.repeat(MOST));
});

test('one that does not is cut and marked there, and whole on a sheet of its own', () => {
  // A character of two units lies across the limit, and across the place where the mark begins.
  const text = `${'a'.repeat(MOST - 1)}${'😀'.repeat(MOST)}`;
  const origin = 'o'.repeat(MOST + 1);
  const { long, SheetNames, value } = saved([['x', 'y'], ['z', text]], ['', origin]); // prettier-ignore
  expect(long).toBe(2);
  expect(SheetNames).toEqual(['Any  table', SHEET]);
  const shown = value('Any  table', 'B3');
  expect(shown.length).toBeLessThanOrEqual(MOST);
  expect(shown.startsWith('aaa')).toBe(true);
  expect(shown.endsWith(` … → ${SHEET}!A1`)).toBe(true);
  const whole = ['B1', 'C1', 'D1', 'E1'].map((ref) => value(SHEET, ref)).join('');
  expect(value(SHEET, 'A1')).toBe('Any  table!B3');
  expect(whole).toBe(text);
  expect(value(SHEET, 'A2')).toBe('Any  table!C3');
  expect(value(SHEET, 'B2') + value(SHEET, 'C2')).toBe(origin);
  for (const ref of ['B1', 'C1', 'D1']) expect(value(SHEET, ref)).not.toMatch(/[\uD800-\uDBFF]$/);
  expect(value('Any  table', 'A2')).toBe('x');
});
