import { expect, test } from 'vitest';
import { interpretBytes } from '../../fixtures/returns.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';

const read = async (lines: string[]): Promise<Interpretation> =>
  (await interpretBytes('return.csv', new TextEncoder().encode(lines.join('\n'))))!;
const taken = ({ observations }: Interpretation): string[] =>
  observations.map(({ cells, figure, value, period }) => `${cells[0]?.ref} ${figure}@${period} ${value}`);
const asked = ({ questions }: Interpretation): string[] => questions.map(({ ref }) => ref);
const offered = ({ questions }: Interpretation): string[][] =>
  questions[0]!.readings.map(({ observations }) => observations.map(({ figure }) => figure));

const THB = ['İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;', '2023-cü il üzrə məlumat;;;'];

const WOMEN = [
  [
    'prosecution.defendants{sex=women,territory=capital}',
    'prosecution.defendants{sex=women,territory=ganja}',
    'prosecution.defendants.by_sex.women',
  ],
  [
    'prosecution.defendants{territory=capital}',
    'prosecution.defendants{territory=ganja}',
    'prosecution.defendants',
  ],
];

test('where the total of two towns is named a total of women, a person says what all three count', async () => {
  const out = await read([...THB, 'Göstərici;Bakı;Gəncə;Cəmi qadın', 'Təqsirləndirilən şəxslər;9;5;14']);
  expect(taken(out)).toEqual([]);
  expect(asked(out)).toEqual(['B4:D4']);
  expect(offered(out).slice(0, 2)).toEqual(WOMEN);
});

test('the same down the rows, in Russian', async () => {
  const out = await read([
    'Главное управление по борьбе с торговлей людьми МВД;',
    'Сведения за 2023 год;',
    'Город;Обвиняемые',
    'Баку;9',
    'Гянджа;5',
    'Всего женщин;14',
  ]);
  expect(taken(out)).toEqual([]);
  expect(asked(out)).toEqual(['B4:B6']);
});

test('a total of women that the parts do not add up to is the women’s', async () => {
  const out = await read([...THB, 'Göstərici;Bakı;Gəncə;Cəmi qadın', 'Təqsirləndirilən şəxslər;9;5;6']);
  expect(taken(out)).not.toContain('D4 prosecution.defendants@2023 6');
});

test('a plain total stays what its parts have in common', async () => {
  const out = await read([...THB, 'Göstərici;Bakı;Gəncə;Cəmi', 'Təqsirləndirilən şəxslər;9;5;14']);
  expect(taken(out)).toContain('D4 prosecution.defendants@2023 14');
});

const CASES = [
  'Chief Office against Trafficking in Humans;',
  'Report for 2023;',
  'Region;Criminal cases initiated',
  'Baku;7',
  'Ganja;3',
];

test('of two totals the one over all parts is the whole', async () => {
  const out = await read([...CASES, 'Total;10', 'Other;8', 'Grand total;18']);
  expect(taken(out)).toContain('B8 prosecution.criminal_cases_initiated@2023 18');
  expect(taken(out).filter((one) => one.includes('initiated@'))).toHaveLength(1);
  expect(out.ignored).toContainEqual({ sheet: '', ref: 'B6', says: 'derived-total' });
});

test('a total with another part behind it is no whole', async () => {
  const out = await read([...CASES, 'Total;10', 'Other;8']);
  expect(taken(out).filter((one) => one.includes('initiated@'))).toEqual([]);
  expect(asked(out).join()).toContain('B6');
});
