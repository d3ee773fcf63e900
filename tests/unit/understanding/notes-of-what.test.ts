import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import type { OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const TABLE = `
2023-cü il üzrə məlumat
|
Göstəricilər|2022|2023
Məhkum edilmiş şəxslər|31|27
Başlanmış cinayət işləri|14|19`;

const read = (drawing: string, outside: OutsideText[] = [], name = 'Cədvəl'): Interpretation =>
  interpretDocument(
    'cedvel.xlsx',
    { format: 'xlsx', sheets: [{ ...sheetOf(drawing), name, outside }], warnings: [] },
    { agency: 'mia_thb', layouts: [] },
  );
const taken = (drawing: string): number => read(`İAQMBİ\n${drawing}`).observations.length;
const under = (note: string): number => taken(`${TABLE.split('\n').slice(1).join('\n')}\n|\n${note}`);
const beside = (kind: OutsideText['kind'], text: string): number =>
  read(`İAQMBİ\n${TABLE.split('\n').slice(1).join('\n')}`, [{ kind, text }]).observations.length;

describe('a note that says what the numbers are of, and nothing else', () => {
  test.each([
    'Göstəricilər Qazaxıstana aiddir',
    'Məlumat Sumqayıt şəhəri üzrədir',
    'Сведения относятся к Молдове',
    'Данные по Лянкяранскому району',
    'Values relate to the Nordic states',
    'Figures are for Kazakhstan',
    'Показатели относятся к странам Персидского залива',
  ])('asks, where the table does not say it: %s', (note) => {
    expect(under(note)).toBe(0);
  });

  test.each([
    'Göstəricilər respublikanın bütün ərazisinə aiddir',
    'Данные по республике',
    'Figures cover all of Azerbaijan',
    'Показатели относятся к работе по противодействию торговле людьми',
    'Bakı şəhəri, 9 fevral 2024-cü il',
  ])('leaves what is of the whole country, or tells of something else: %s', (note) => {
    expect(under(note)).toBe(4);
  });
});

describe('a note that names whose the numbers are', () => {
  test.each([
    'Mənbə: Dövlət Gömrük Komitəsi',
    'Məlumatlar Dövlət Sərhəd Xidmətindən götürülüb',
    'Источник: Министерство юстиции',
    'Цифры предоставлены Министерством юстиции',
    'Data obtained from the State Migration Service',
  ])('asks: %s', (note) => {
    expect(under(note)).toBe(0);
  });

  test.each([
    'Mənbə: DİN',
    'Dövlət Gömrük Komitəsi ilə razılaşdırılıb',
    'Сверено с Министерством юстиции',
    'Agreed with the State Migration Service',
  ])('leaves the sender’s own, and whom it was agreed with: %s', (note) => {
    expect(under(note)).toBe(4);
  });
});

describe('a stamp in a box, or at the foot of the page, is heard as a note is', () => {
  test.each([
    'Azyaşlılar istisna olmaqla',
    'Hələ təsdiq edilməyib',
    'Пример заполнения формы',
    'Показатели ещё не утверждены',
    'Women only',
    'Fictitious figures',
    'Fiscal year',
    'Приведено в промилле',
  ])('%s', (text) => {
    expect(beside('text box', text)).toBe(0);
    expect(beside('footer', text)).toBe(0);
    expect(under(text)).toBe(0);
  });

  test.each(['Bütün rəqəmlər təsdiq edilmişdir', 'Отчёт составлен в трёх экземплярах', 'Final figures'])(
    'not: %s',
    (text) => {
      expect(beside('text box', text)).toBe(4);
      expect(under(text)).toBe(4);
    },
  );
});

describe('a note that takes something in that may be counted already, or is of another year', () => {
  test.each([
    'Onlardan 5-i ötən ilin işləridir',
    'Из них 3 относятся к прошлому году',
    'of which 2 date from the previous year',
  ])('asks: %s', (note) => {
    expect(under(note)).toBe(0);
  });

  test.each([
    'Təkrar məhkum edilənlər daxildir',
    'Включены повторно осуждённые',
    'Includes repeat offenders',
  ])('asks of persons, who would be counted twice, alone: %s', (note) => {
    expect(under(note)).toBe(2);
  });
});

describe('a correction', () => {
  const marked = (note: string): string[] =>
    read(
      `İAQMBİ\n2023-cü il üzrə məlumat\n|\nGöstəricilər|2022|2023\nMəhkum edilmiş şəxslər|31|27\nBaşlanmış cinayət işləri|14|'19*\n|\n${note}`,
    ).observations.map(({ cells }) => cells[0]!.ref);

  test.each(['* 21 olmalıdır', '* следует читать 21', '* should read 21'])(
    'under a mark is of the cell with the mark, whatever it names: %s',
    (note) => {
      expect(marked(note)).toEqual(['B5', 'C5', 'B6']);
    },
  );

  test.each(['Düzəliş: 33 olmalıdır', 'Исправление: должно быть 33', 'Correction: should be 33'])(
    'that names no number of the table may be of any: %s',
    (note) => {
      expect(under(note)).toBe(0);
    },
  );
});

test('a sheet that is called by another unit asks', () => {
  const drawing = `İAQMBİ\n${TABLE.split('\n').slice(1).join('\n')}`;
  for (const name of ['Min nəfərlə', '100 000 nəfərə', 'Промилле', 'Index numbers'])
    expect(read(drawing, [], name).observations).toHaveLength(0);
  expect(read(drawing, [], 'Nəfər').observations).toHaveLength(4);
});

test('a section that is an example, or old, is no return', () => {
  for (const section of ['Nümunə', 'Образец', 'Example']) {
    const [head, ...rows] = TABLE.split('\n').slice(1).join('\n').split('\nMəhkum');
    expect(read(`İAQMBİ\n${head}\n${section}\nMəhkum${rows[0]}`).observations).toHaveLength(0);
  }
});
