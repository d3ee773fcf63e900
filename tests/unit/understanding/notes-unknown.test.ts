import { describe, expect, test } from 'vitest';
import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const TABLE = 'Göstəricilər|2023|Qeyd\nBaşlanmış cinayət işləri|16|\nMüəyyən edilmiş zərərçəkmişlər|91|';
const HEADED = `Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n2023-cü il üzrə məlumat\n|\n${TABLE}`;

const noted = (note: string): string[] => askedOf(readDrawing(`${TABLE}\n|\n${note}`));
const remarked = (remark: string): string[] => askedOf(readDrawing(`${TABLE}${remark}`));
const read = (name: string, outside: OutsideText[] = []): string[] =>
  askedOf(
    interpretDocument('a.xlsx', {
      format: 'xlsx',
      sheets: [{ ...sheetOf(HEADED), name, outside }],
      warnings: [],
    }),
  );

describe('a name that nobody knows, alone beside numbers, may say what they are of', () => {
  test.each([
    'saxta pasportlar',
    'gecə növbəsi',
    'контрабанда оружия',
    'цирковые артисты',
    'harvest season',
    'barmaids',
    'çay toplayıcıları',
  ])('%s', (text) => {
    const capital = text[0]!.toUpperCase() + text.slice(1);
    expect(noted(`Qeyd: ${text}`)).toEqual(['B5', 'B6']);
    expect(noted(capital)).toEqual(['B5', 'B6']);
    expect(remarked(text)).toEqual(['B6']);
    expect(read('Cədvəl', [{ kind: 'header', text: capital }])).toEqual(['B5', 'B6']);
    expect(read(capital)).toEqual(['B5', 'B6']);
  });

  test.each(['Zaqatala rayonu', 'город Ленкорань', 'Khazar district', 'Şuşa'])('%s', (place) => {
    expect(noted(place)).toEqual(['B5', 'B6']);
    expect(read(place)).toEqual(['B5', 'B6']);
  });
});

describe('what says nothing of what is counted changes nothing', () => {
  test.each([
    'baş inspektor',
    'Rəsul Əlizadə',
    'siyahı əlavə olunub',
    'rəsmi məlumat',
    'начальник управления',
    'данные реестра',
    'без изменений',
    'senior adviser',
    'see annex',
    'for official use only',
    'zərərçəkmişlər',
    'ZMX',
    'icra müddəti hələ başa çatmayıb',
  ])('%s', (text) => {
    expect(noted(text)).toEqual([]);
    expect(remarked(text)).toEqual([]);
    expect(read('Cədvəl', [{ kind: 'header', text }])).toEqual([]);
  });

  test.each(['Əsas', 'Rüblər', 'Свод', 'Quarterly', 'Лист1', 'Zərərçəkmişlər', 'Cinayət-axtarış', 'DİN'])(
    'a sheet called %s',
    (name) => expect(read(name)).toEqual([]),
  );
});
