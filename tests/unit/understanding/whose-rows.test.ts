import { expect, test } from 'vitest';
import { interpretBytes } from '../../fixtures/returns.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';

const read = async (lines: string[]): Promise<Interpretation> =>
  (await interpretBytes('return.csv', new TextEncoder().encode(lines.join('\n'))))!;
const taken = ({ observations }: Interpretation): string[] =>
  observations.map(({ cells, agency, value }) => `${cells[0]?.ref} ${agency} ${value}`);
const asked = ({ questions }: Interpretation): string[] =>
  questions.map(({ ref, readings }) => `${ref} ${readings[0]?.observations[0]?.agency ?? ''}`);

const THB = ['İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;', '2023-cü il üzrə məlumat;'];
const CHIEF = ['Chief Office against Trafficking in Humans;', 'Report for 2023;'];

test('a row that only another body names is that body’s, or asked; the total below is the sender’s', async () => {
  const out = await read([...THB, 'Orqan;Başlanmış cinayət işləri', 'Prokurorluq;8', 'DTX;10', 'Cəmi;18']);
  expect(taken(out).filter((one) => !one.startsWith('B6 mia'))).toEqual([]);
  expect(asked(out)).toContain('B4 general_prosecutor');
});

test.each([
  ['Kuruluş;Mağdur', 'Temiz Dünya'],
  ['Təşkilat;Zərərçəkmiş', 'Təmiz Dünya'],
])('a member of a coalition is named in its row: %s', async (head, member) => {
  const out = await read([
    'QHT Koalisiyası;',
    '2023-cü ildə QHT-lərə göndərilmiş zərərçəkmişlər;',
    head,
    `${member};14`,
    'Ailə Dünyası;16',
  ]);
  const of = out.questions.flatMap(({ unsettled }) => unsettled ?? []);
  const agencies = [...out.observations, ...of].flatMap(({ agency, cells }) =>
    cells[0]?.ref === 'B4' ? [agency] : [],
  );
  expect(new Set(agencies)).toEqual(new Set(['ngo_clean_world']));
});

test('a court beside another body’s row is no whole either', async () => {
  const out = await read([...THB, 'Orqan;Başlanmış cinayət işləri', 'Məhkəmə;8', 'Prokurorluq;5']);
  expect(taken(out)).toEqual([]);
});

test('the total below bodies of two words is not the last body’s', async () => {
  const out = await read([
    ...CHIEF,
    'Body;Criminal cases initiated',
    'Ministry of Internal Affairs;10',
    "Prosecutor General's Office;8",
    'Total;18',
  ]);
  expect(taken(out).filter((one) => !one.startsWith('B6 mia'))).toEqual([]);
});

test.each([
  ['a part by whom', THB, 'ondan polis orqanları tərəfindən:', 'Başlanmış cinayət işləri;4'],
  ['other countries', THB, 'Qonşu ölkələr üzrə:', 'Başlanmış cinayət işləri;4'],
  [
    'another country’s body',
    THB,
    'Gürcüstan Daxili İşlər Nazirliyinin məlumatı',
    'Başlanmış cinayət işləri;4',
  ],
  [
    'a part, by another body',
    CHIEF,
    "Of which, by the Prosecutor General's Office",
    'Criminal cases initiated;4',
  ],
  [
    'the same in Russian',
    ['Главное управление по борьбе с торговлей людьми МВД;', 'Сведения за 2023 год;'],
    'в том числе органами прокуратуры',
    'Возбуждено уголовных дел;4',
  ],
])('rows under a heading that says %s are asked', async (_what, head, section, row) => {
  const first = head === CHIEF ? 'Human trafficking facts discovered' : 'Aşkar edilmiş insan alveri faktları';
  const out = await read([...head, 'Göstərici;2023', `${first};158`, `${section};`, row]);
  expect(taken(out).filter((one) => one.startsWith('B6'))).toEqual([]);
  expect(asked(out).join()).toContain('B6');
});

test('a table is not read on its side past such a heading', async () => {
  const out = await read([
    ...THB,
    'Göstərici;2022;2023',
    'Aşkar edilmiş insan alveri faktları;149;158',
    'Gürcüstan Daxili İşlər Nazirliyinin məlumatı;;',
    'Başlanmış cinayət işləri;31;35',
    'Müəyyən edilmiş zərərçəkmişlər;60;64',
  ]);
  expect(taken(out)).toEqual(['B4 mia_thb 149', 'C4 mia_thb 158']);
  expect(asked(out).join()).toContain('B6:C7');
});

test('a column of sources says whose each number is', async () => {
  const out = await read([
    ...THB,
    'Göstərici;Mənbə;2023',
    'Müəyyən edilmiş zərərçəkmişlər;Baş Prokurorluq;91',
    'Aşkar edilmiş insan alveri faktları;DİN;159',
  ]);
  expect(taken(out)).toEqual(['C5 mia_thb 159']);
  expect(asked(out)).toEqual(['C4 general_prosecutor']);
});

test('rows under a heading that only names another body are that body’s', async () => {
  const out = await read([
    ...THB,
    'Göstərici;2023',
    'Aşkar edilmiş insan alveri faktları;158',
    'Baş Prokurorluğun məlumatı;',
    'Başlanmış cinayət işləri;4',
  ]);
  expect(taken(out)).not.toContain('B6 mia_thb 4');
});

test.each([
  'DTX tərəfindən başlanmış cinayət işləri',
  'Baş Prokurorluqla müəyyən edilmiş zərərçəkmişlər',
  'Səhiyyə Nazirliyi üzrə müəyyən edilmiş zərərçəkmişlər',
  'Polis orqanlarında məhkum edilmiş şəxslər',
])('a body within a label is not swallowed: %s', async (label) => {
  const out = await read([...THB, 'Göstərici;2023', `${label};7`]);
  expect(taken(out)).toEqual([]);
  expect(asked(out).join()).toContain('B4');
});

test.each(['DİN tərəfindən başlanmış cinayət işləri', 'Başlanmış cinayət işləri'])(
  'the sender’s house in a label says nothing more: %s',
  async (label) => {
    const out = await read([...THB, 'Göstərici;2023', `${label};7`]);
    expect(taken(out)).toEqual(['B4 mia_thb 7']);
  },
);

test.each(['Baş Prokurorluğun məlumatına əsasən, 2023-cü il', 'Daxili İşlər Nazirliyi və Baş Prokurorluq'])(
  'a title that names another body beside leaves open whose the numbers are: %s',
  async (title) => {
    const out = await read([THB[0]!, `${title};`, 'Göstərici;2023', 'Müəyyən edilmiş zərərçəkmişlər;91']);
    expect(taken(out)).toEqual([]);
    expect(asked(out).join()).toContain('B4');
  },
);
