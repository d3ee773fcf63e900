import { describe, expect, test } from 'vitest';
import { sheetOf } from './sheet-of.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';

const victims = 'Müəyyən edilmiş zərərçəkmişlər';
const sex = ['B6 victims.by_sex.women @2023 = 80', 'B9 victims.by_sex.men @2023 = 4'];

/** The same rows with blanks before some labels, which a drawing does not keep. */
function readIndented(rows: readonly (readonly [string, number])[]): Interpretation {
  const sheet = sheetOf(
    [
      'Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi',
      '2023-cü il üzrə məlumat',
      '',
      "Göstərici | '2023",
      ...rows.map(([label, value]) => `${label.trim()} | ${value}`),
    ].join('\n'),
  );
  const cells = sheet.cells.map((cell) => {
    const label = cell.ref.startsWith('A') ? rows[Number(cell.ref.slice(1)) - 5]?.[0] : undefined;
    return label === undefined ? cell : { ...cell, value: label, text: label };
  });
  return interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [{ ...sheet, cells }],
    warnings: [],
  } as never);
}

describe('ages below a sex', () => {
  test('are ages of that sex alone where the sexes go on behind them', () => {
    const read = readDrawing(`
Göstərici | '2023
${victims} | 84
qadın | 80
18-25 yaş | 7
25-35 yaş | 46
kişi | 4
18-25 yaş | 1`);
    expect(takenOf(read)).toEqual(['B5 victims.identified @2023 = 84', ...sex]);
    expect(askedOf(read)).toEqual(['B10', 'B7', 'B8']);
  });

  test('are ages of that sex alone where they are indented', () => {
    const read = readIndented([
      [victims, 84],
      ['  qadın', 80],
      ['    18-25 yaş', 7],
      ['    25-35 yaş', 46],
      ['  kişi', 4],
    ]);
    expect(takenOf(read)).toEqual(['B5 victims.identified @2023 = 84', ...sex]);
    expect(askedOf(read)).toEqual(['B7', 'B8']);
  });

  test('behind all sexes are ages of everybody', () => {
    const read = readDrawing(`
Göstərici | '2023
${victims} | 84
qadın | 80
kişi | 4
18-25 yaş | 8
25-35 yaş | 46`);
    expect(takenOf(read)).toContain('B9 victims.by_age.25_35 @2023 = 46');
    expect(askedOf(read)).toEqual([]);
  });
});
