import { describe, expect, test } from 'vitest';
import { readDrawing, takenOf } from './read-drawing.ts';

const drawn = (over: string, years: string, rows: string[]): string =>
  [`|${over}|`, years, ...rows.map((row, at) => `${row}|${41 + at}|${57 + at}`)].join('\n');

const ROWS = {
  az: [
    'Axtarışda olanlardan tutulmuş şəxslər',
    'Aşkar edilmiş miqrasiya kanalları',
    'Zərərçəkmiş qadınlar',
    'Zərərçəkmiş kişilər',
  ],
  ru: [
    'Задержанные из числа разыскиваемых',
    'Выявленные каналы миграции',
    'Потерпевшие женщины',
    'Потерпевшие мужчины',
  ],
  en: ['Wanted suspects detained', 'Migration channels revealed', 'Victims: women', 'Victims: men'],
};
const YEARS = {
  az: "Göstərici|'2022|'2023",
  ru: "Показатель|'2022|'2023",
  en: "Indicator|'2022|'2023",
};

describe('what stands over two years is said of both: turned on its side a table loses no head', () => {
  test.each([
    ['az', 'Planlaşdırılan'],
    ['az', 'Lənkəran bölgəsi'],
    ['az', 'Təsdiqini tapmamış'],
    ['ru', 'Ожидаемые значения'],
    ['ru', 'Шекинский район'],
    ['ru', 'Республика Молдова'],
    ['en', 'Budgeted'],
    ['en', 'Armenia'],
    ['en', 'Under-fourteens'],
  ] as const)('%s: %s', (tongue, over) => {
    const plain = drawn(over, YEARS[tongue], ROWS[tongue]);
    for (const merges of [['B4:C4'], []]) expect(takenOf(readDrawing(plain, merges))).toEqual([]);
  });

  test.each(['az', 'ru', 'en'] as const)('%s: without one all are taken, on their side too', (tongue) => {
    const [, years, ...rows] = drawn('', YEARS[tongue], ROWS[tongue]).split('\n');
    const straight = [years!, ...rows];
    expect(takenOf(readDrawing(straight.join('\n')))).toHaveLength(8);
    const cells = straight.map((line) => line.split('|'));
    const turned = cells[0]!.map((_, col) => cells.map((line) => line[col]).join('|'));
    expect(takenOf(readDrawing(turned.join('\n')))).toHaveLength(8);
  });
});
