import { expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const read = (drawing: string, agency: string): Interpretation =>
  interpretDocument(
    'a.xlsx',
    { format: 'xlsx', sheets: [sheetOf(drawing.trimStart())], warnings: [] },
    { agency, layouts: [] },
  );

test('what the last part is called says nothing of the total', () => {
  const out = read(
    `
Coalition of Non-Governmental Organisations against Trafficking in Humans
Victims of trafficking who received aid from member organisations, persons
|
Organisation|2022|2023
The Clean World Women’s Aid Public Association|14|13
The Children of Azerbaijan Public Association|10|11
Handed over to another association later|2|7
Total|26|31
`,
    'ngo_coalition',
  );
  const totals = out.observations.filter(({ cells }) => cells[0]!.ref.endsWith('8'));
  expect(totals.map(({ figure, value }) => `${figure} ${value}`)).toEqual([
    'referrals.ngo 26',
    'referrals.ngo 31',
  ]);
  expect(out.questions.map(({ ref }) => ref)).toContain('B7:C7');
});

test('the bodies that are counted are none that count', () => {
  const out = read(
    `
Hesabat təqdim etmiş qurumların sayı
|
Göstərici|2022|2023
Mərkəzi icra hakimiyyəti orqanları|32|34
Yerli icra hakimiyyəti orqanları|68|67
`,
    'national_coordinator',
  );
  const offered = out.questions.flatMap(({ readings }) =>
    readings.flatMap(({ observations }) => observations),
  );
  expect(new Set([...out.observations, ...offered].map(({ agency }) => agency))).toEqual(
    new Set(['national_coordinator']),
  );
});
