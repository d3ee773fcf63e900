import { expect, test } from 'vitest';
import { readDrawing } from './read-drawing.ts';
import { interpretBytes } from '../../fixtures/returns.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';

const read = async (name: string, lines: string[]): Promise<Interpretation> =>
  (await interpretBytes(name, new TextEncoder().encode(lines.join('\n'))))!;
const asked = ({ questions }: Interpretation): unknown[] =>
  questions.map(({ ref, readings }) => [ref, ...new Set(readings.map((reading) => reading.value))]);

const THB = ['İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;', 'Göstərici;2023'];
const row = (value: number): string => `Müəyyən edilmiş zərərçəkmişlər;${value}`;

test('of three rows that would be one figure none is taken', async () => {
  const out = await read('thb.csv', [...THB, row(88), row(91), row(90)]);
  expect(out.observations).toEqual([]);
  expect(asked(out)).toEqual([
    ['B3', 88],
    ['B4', 91],
    ['B5', 90],
  ]);
});

const CULTURE = ['Mədəniyyət Nazirliyi;', 'Hesabat 2023;'];

test('a sentence gives its one number', async () => {
  const out = await read('moc.csv', [...CULTURE, 'Ümumilikdə ölkə üzrə 3 205 tədbir keçirilmişdir;']);
  expect(out.observations.map((o) => [o.figure, o.value])).toEqual([['awareness.culture_events', 3205]]);
});

test.each([
  ['a year beside it', 'Ümumilikdə 2023-cü ildə 3205 tədbir keçirilmişdir', [2023, 3205]],
  ['a dot in it', 'Ümumilikdə 3.205 tədbir keçirilmişdir', [3205, 3.205]],
])('a sentence with %s is a question', async (_what, sentence, values) => {
  const out = await read('moc.csv', [...CULTURE, `${sentence};`]);
  expect(out.observations).toEqual([]);
  expect(asked(out)).toEqual([['A3', ...values]]);
});

test.each([
  'Qeyd: şikayət üzrə dəyişikliklər nəzərə alınmayıb',
  'Примечание: без учёта изменений по жалобам',
  'Note: changes on complaint not included',
])('a note that leaves something out offers what it stands under: %s', (note) => {
  const { questions } = readDrawing(`
Göstərici | 2023
Başlanmış cinayət işləri | 16
Təqsirləndirilən şəxslər | 18

${note}`);
  const offered = questions.flatMap(({ readings }) => readings[0]?.observations ?? []);
  expect(offered.map(({ figure, value }) => `${figure} = ${String(value)}`)).toEqual([
    'prosecution.criminal_cases_initiated = 16',
    'prosecution.defendants = 18',
  ]);
});
