import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const TABLE = 'Göstəricilər|2023|Qeyd\nBaşlanmış cinayət işləri|16|\nMüəyyən edilmiş zərərçəkmişlər|91|';

const noted = (note: string): string[] => askedOf(readDrawing(`${TABLE}\n|\n${note}`));
const remarked = (remark: string): string[] => askedOf(readDrawing(`${TABLE}${remark}`));
const named = (name: string): string[] =>
  askedOf(
    interpretDocument('a.xlsx', {
      format: 'xlsx',
      sheets: [
        {
          ...sheetOf(
            `Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n2023-cü il üzrə məlumat\n|\n${TABLE}`,
          ),
          name,
        },
      ],
      warnings: [],
    }),
  );

describe('what is said alone beside a table changes what it counts', () => {
  test.each([
    'ötən il',
    'предыдущий период',
    'previous year',
    'geçen yıl',
    'təkrar',
    'повторные',
    'fərq',
    'разница',
    'growth',
    'indeks',
    'reytinq',
    'эпизодов',
    '18 yaşdan kiçik',
    'yetkinlik yaşına çatmayanlar',
    'лица моложе 18 лет',
    'under 18 years of age',
    'hamilə qadınlar',
    'безработные',
    'pensioners',
    'engelliler',
    'Dövlət Statistika Komitəsinin hesablaması',
    'данные МВД Грузии',
    'data of the International Organization for Migration',
    'Baş Prokurorluğun məlumatı',
    'CM 144.1 üzrə',
    'УК 171',
    'в сельской местности',
    'abroad',
    'qiyabi',
  ])('%s', (text) => {
    expect(noted(`Qeyd: ${text}`)).toEqual(['B5', 'B6']);
    expect(remarked(text)).toEqual(['B6']);
  });

  test.each(['Fərq', 'Pensiyaçılar', 'Безработные', 'CM 171', 'Under 18'])(
    'as the name of its sheet: %s',
    (name) => {
      expect(named(name)).toEqual(['B5', 'B6']);
    },
  );
});

describe('what tells nothing of the numbers changes nothing', () => {
  test.each([
    'Baş Prokurorluğa göndərilən məlumat',
    'Информация для Госкомстата',
    'DİN-in məlumatı',
    'CM 144-1 üzrə',
    'məlumat',
    'nəfər',
    'şahidlər də dindirilib',
    'tələbələr üçün treninq keçirilib',
    'yeni qayda 12 sentyabrda təsdiq edilib',
  ])('%s', (text) => {
    expect(noted(`Qeyd: ${text}`)).toEqual([]);
  });

  test.each(['Məlumat', 'Cədvəl 1', 'Tədbirlər', 'Zərərçəkmişlər', 'CM 144-1', 'DİN'])(
    'as the name of its sheet: %s',
    (name) => {
      expect(named(name)).toEqual([]);
    },
  );
});
