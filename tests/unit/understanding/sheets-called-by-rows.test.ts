import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { readDrawing, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

interface Around {
  sheet?: string;
  header?: string;
}
const FINES = `Indicator|Unit|2023
Cases of uncontracted employment|cases|512
Fines levied on defaulting employers for uncontracted employment|thousand AZN|2374`;

const read = (drawing: string, { sheet = 'S', header }: Around, agency: string): Interpretation =>
  interpretDocument(
    'table.xlsx',
    {
      format: 'xlsx',
      sheets: [
        {
          ...sheetOf(drawing),
          name: sheet,
          ...(header === undefined ? {} : { outside: [{ kind: 'header' as const, text: header }] }),
        },
      ],
      warnings: [],
    },
    { agency, layouts: [] },
  );

describe('a sheet that is called by the figure of one of its rows', () => {
  test.each([{ sheet: 'Fines' }, { header: 'Fines' }])('narrows no other row: %j', (around) => {
    expect(takenOf(read(FINES, around, 'slis'))).toHaveLength(2);
  });

  test.each([{ sheet: 'Smugglers' }, { header: 'Smugglers' }])(
    'of what no row counts it does: %j',
    (around) => {
      expect(takenOf(read(FINES, around, 'slis'))).toEqual([]);
    },
  );

  const VICTIMS = (label: string): string =>
    `Göstərici|2023\nZərərçəkmiş qadınlar|12\n${label}|3\nZərərçəkmiş kişilər|5`;

  test.each([
    ['Məcburi əmək', 'Məcburi əməyə cəlb edilmiş zərərçəkmişlər'],
    ['Gəncə', 'Gəncə şəhərində müəyyən edilmiş zərərçəkmişlər'],
    ['Taksi sürücüləri', 'Zərərçəkmiş taksi sürücüləri'],
  ])('a form, a place, a group that a label only adds does: %s', (sheet, label) => {
    const out = read(VICTIMS(label), { sheet }, 'mia_thb');
    expect(takenOf(out)).toEqual([]);
  });
});

describe('a sheet that is called by a form of what it counts', () => {
  const victims = (sheet: string): string[] =>
    takenOf(read('Göstərici|2023\nZərərçəkmiş qadınlar|12\nZərərçəkmiş kişilər|5', { sheet }, 'mia_thb'));

  test.each(['Məcburi əmək', 'Cinsi istismar', 'Forced labour', 'Принудительный труд'])('%s', (sheet) => {
    expect(victims(sheet)).toEqual([]);
  });

  test.each(['İnsan alveri', 'Human trafficking', 'İstismar formaları'])(
    'and not by the field: %s',
    (sheet) => {
      expect(victims(sheet)).toHaveLength(2);
    },
  );
});

test('a remark that denies what alone would say nothing holds its row', () => {
  const out = readDrawing(
    'Göstərici|2023|Qeyd\nZərərçəkmiş qadınlar|12|Dəqiqləşməmiş\nZərərçəkmiş kişilər|5|',
  );
  expect(takenOf(out)).toHaveLength(1);
});
