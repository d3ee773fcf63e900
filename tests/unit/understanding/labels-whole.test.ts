import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const read = (drawing: string): ReturnType<typeof interpretDocument> =>
  interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [sheetOf(drawing.replace(/^\n/, ''))],
    warnings: [],
  } as never);

describe('a label that is a figure of its sender, whole', () => {
  test.each([
    ['İnsan Alveri Qurbanları üçün Sığınacaq', 'Peşə hazırlığı kurslarına göndərilib', 'İşlə təmin edilib'],
    ['Приют для потерпевших от торговли людьми МВД', 'Направлены на курсы профподготовки', 'Трудоустроены'],
  ])('is no part of the row above that tells of another of its kind: %s', (sender, above, label) => {
    const out = read(`
${sender}
Göstərici | 2023
${above} | 14
${label} | 17`);
    expect(takenOf(out)).toContain('B4 assistance.employment @2023 = 17');
  });

  test.each(['– İşlə təmin edilib', 'onlardan işlə təmin edilib'])(
    'is one where it stands under it: %s',
    (label) => {
      const out = read(`
İnsan Alveri Qurbanları üçün Sığınacaq
Göstərici | 2023
Peşə hazırlığı kurslarına göndərilib | 14
${label} | 7`);
      expect(askedOf(out)).toContain('B4');
    },
  );

  test('is of the potential victims above it', () => {
    const out = read(`
İnsan Alveri Qurbanları üçün Sığınacaq
Göstərici | 2023
Potensial zərərçəkmişlər | 14
İşlə təmin edilib | 7`);
    expect(out.observations.at(-1)).toMatchObject({ value: 7, categories: { status: 'potential' } });
  });
});

test.each([
  ['“152 – Qaynar xətt”ə daxil olmuş zənglər – mövzular üzrə', 'İnsan alveri'],
  ['Qaynar xəttə daxil olmuş zənglər', 'İnsan alveri ilə bağlı zənglər'],
  ['2023-cü il', 'İnsan alveri üzrə qaynar xəttə daxil olmuş zənglər'],
  ['Звонки на горячую линию по темам', 'Торговля людьми'],
  ['Hotline calls by topic', 'Human trafficking'],
])('%s: calls about the subject of the whole field are some of all calls: %s', (title, label) => {
  const out = read(`Daxili İşlər Nazirliyi\n${title}\nMövzu | 2023\n${label} | 14\nMiqrasiya | 2100`);
  expect(takenOf(out)).toEqual([]);
  expect(askedOf(out)).toContain('B4');
});

test('a turn of several words is heard in the other words for it', () => {
  const out = read(`
Baş Prokurorluq
Göstərici | 2023
İstintaqı yekunlaşdırılmış cinayət işləri | 21
İstintaqı başa çatdırılmış işlər | 21`);
  expect([...takenOf(out), ...askedOf(out)].join(' ')).toContain('B4');
});

test.each([
  ['Qurum', 'Göstərici', 'Dövlət Miqrasiya Xidməti', 'İş icazəsi verilmiş əcnəbilər'],
  ['Body', 'Indicator', 'State Migration Service', 'Work permits issued to foreigners'],
  [
    'Орган',
    'Показатель',
    'Государственная миграционная служба',
    'Иностранцы, получившие разрешение на работу',
  ],
])('whose number it is the row says where others pass it on: %s', (body, indicator, owner, label) => {
  const out = read(`
Secretariat of the National Co-ordinator of the Action against Trafficking in Humans
№ | ${body} | ${indicator} | 2023
1 | ${owner} | ${label} | 5441`);
  const [taken] = out.observations;
  expect([taken?.figure, taken?.agency]).toEqual(['employment.work_permits.issued', 'sms']);
});
