import { expect, test } from 'vitest';
import type { ReadDocument } from '../../../shared/domain/sheets/cell.ts';
import { interpret } from '../../../shared/domain/extract/interpret.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';

const read = (rows: string[][]) => {
  const cells = rows.flatMap((row, r) =>
    row.map((text, c) => ({ ref: `${'ABC'[c]}${r + 1}`, type: 'text' as const, value: text, text })),
  );
  const document: ReadDocument = {
    format: 'xlsx',
    warnings: [],
    sheets: [{ name: 'Vereq', state: 'visible', merges: [], cells }],
  };
  return interpret(document, {
    catalogue,
    layouts: layouts.layouts,
    headerWords: layouts.headerWords,
    countryNames: layouts.countryNames,
    fileName: 'x.xlsx',
    period: '2023',
  });
};

test('what lost its letters is read, and quoted as it was written', () => {
  const out = read([
    ['Insan Alverine Qarsi Mubarize Bas Idaresi'],
    ['Gostericiler', '2023'],
    ['Baslanmis cinayet isleri', '16'],
  ]);
  expect(out.agency).toBe('mia_thb');
  expect(out.observations).toMatchObject([
    {
      figure: 'prosecution.criminal_cases_initiated',
      value: 16,
      cells: [{ ref: 'B3', text: '16' }, { text: 'Baslanmis cinayet isleri' }, { text: '2023' }],
    },
  ]);
});
