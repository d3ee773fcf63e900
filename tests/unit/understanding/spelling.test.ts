import { expect, test } from 'vitest';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { interpretDocument } from '../../fixtures/returns.ts';

const read = (rows: string[][]) => {
  const cells = rows.flatMap((row, r) =>
    row.map((text, c) => ({ ref: `${'ABC'[c]}${r + 1}`, type: 'text' as const, value: text, text })),
  );
  const document: ReadDocument = {
    format: 'xlsx',
    warnings: [],
    sheets: [{ name: 'Vereq', state: 'visible', merges: [], cells }],
  };
  return interpretDocument('x.xlsx', document);
};

test('what lost its letters is known where its sender is, and quoted as it was written', () => {
  const out = read([
    ['Insan Alverine Qarsi Mubarize Bas Idaresi'],
    ['Gostericiler', '2023'],
    ['Baslanmis cinayet isleri', '16'],
  ]);
  expect(out.agency).toBe('mia_thb');
  expect(out.questions).toEqual([]);
  expect(out.observations).toMatchObject([
    { figure: 'prosecution.criminal_cases_initiated', period: '2023', value: 16 },
  ]);
  expect(out.observations[0]!.cells).toMatchObject([
    { ref: 'B3', text: '16' },
    { text: 'Baslanmis cinayet isleri' },
    { text: '2023' },
  ]);
});
