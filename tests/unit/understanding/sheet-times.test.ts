import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import type { Period } from '../../../shared/domain/periods/period.ts';
import { sheetOf } from './sheet-of.ts';

/** A return of one figure a sheet: its name, its title, its heading, its value. */
type Drawn = [name: string, title: string, heading: string, value: number];

function read(drawn: Drawn[], period: Period = '2023'): string[] {
  const sheets = drawn.map(([name, title, heading, value]) => ({
    ...sheetOf(
      `İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n${title}\nGöstərici | ${heading}\nMüəyyən edilmiş zərərçəkmişlər | ${value}`,
    ),
    name,
  }));
  const out = interpretDocument('return.xlsx', { format: 'xlsx', warnings: [], sheets }, { period });
  return [
    ...out.observations.map((one) => `${one.period} ${one.value}`),
    ...out.questions.map(
      ({ text, readings }) =>
        `asked ${text}: ${readings.map(({ observations }) => observations[0]?.period).join(', ')}`,
    ),
  ];
}

describe('the name of a sheet', () => {
  test.each([
    ['2022', '2023'],
    ['2022-ci il', '2023-cü il'],
    ['Hesabat 2022', 'HESABAT 2023'],
    ['2022 (2)', '2023 (2)'],
    ['2022 год', '2023 год'],
  ])('dates the values of a sheet for each year: %s, %s', (before, now) => {
    expect(
      read([
        [before, 'Məlumat', 'Say', 94],
        [now, 'Məlumat', 'Say', 91],
      ]),
    ).toEqual(['2022 94', '2023 91']);
  });

  test.each([
    ['a title that says the same', '2022-ci il üzrə məlumat', 'Say'],
    ['a header that says the same', 'Məlumat', '2022'],
  ])('goes with %s', (_what, title, heading) => {
    expect(
      read([
        ['2022', title, heading, 94],
        ['2023', 'Məlumat', 'Say', 91],
      ]),
    ).toEqual(['2022 94', '2023 91']);
  });

  test('of another year alone asks, its own year first', () => {
    expect(read([['2022', 'Məlumat', 'Say', 94]])).toEqual(['asked 2022: 2022, 2023']);
  });

  test.each(['Say', '2023'])('against the title asks for either, under the header %s', (heading) => {
    expect(read([['2022', '2023-cü il üzrə məlumat', heading, 94]])).toEqual(['asked 2022: 2022, 2023']);
  });

  test('says less than a header', () => {
    expect(read([['2023', 'Məlumat', '2022', 94]])).toEqual(['2022 94']);
  });

  test.each(['I rüb', '2023 I rüb', 'Q1', '1-ci rüb'])('is a part of the year: %s', (name) => {
    expect(read([[name, '2023-cü il üzrə məlumat', 'Say', 20]])).toEqual(['2023-Q1 20']);
  });

  test.each(['9 ay', 'Yarımil', 'Plan', 'Plan 2023', 'Qaralama', 'Arxiv', 'Köhnə', 'Nümunə', 'Архив', 'Old'])(
    'holds the values back: %s',
    (name) => {
      for (const heading of ['Say', '2023'])
        expect(read([[name, '2023-cü il üzrə məlumat', heading, 20]])[0]).toMatch(
          new RegExp(`^asked ${name}: .*2023`),
        );
    },
  );

  test.each(['HESABAT 2023', '2023', '33 Zərərçəkmişlər', 'Sıra 2005-2023', 'Лист1', '2022-2023', '152'])(
    'goes on as it is: %s',
    (name) => {
      expect(read([[name, '2023-cü il üzrə məlumat', 'Say', 20]])).toEqual(['2023 20']);
    },
  );

  test('of another year is asked against a header that names the year of the report', () => {
    expect(read([['2022', 'Məlumat', 'Hesabat ili', 94]])).toEqual(['asked 2022: 2022, 2023']);
  });

  const sentence = (name: string) => ({
    ...sheetOf('Mədəniyyət Nazirliyi\nHesabat\nÜmumilikdə ölkə üzrə 3 205 tədbir keçirilmişdir'),
    name,
  });

  test('dates the sentences of a sheet for each year, and holds back those of a part', () => {
    const of = (...names: string[]) =>
      interpretDocument('return.xlsx', { format: 'xlsx', warnings: [], sheets: names.map(sentence) });
    expect(of('2022', '2023').observations.map((one) => one.period)).toEqual(['2022', '2023']);
    expect(of('9 ay').observations).toEqual([]);
    expect(of('9 ay').questions.map(({ kind }) => kind)).toEqual(['period']);
  });

  test('of a whole year says nothing new of a part that is delivered', () => {
    expect(read([['2023', 'Məlumat', 'Say', 20]], '2023-H1')).toEqual(['2023-H1 20']);
  });
});
