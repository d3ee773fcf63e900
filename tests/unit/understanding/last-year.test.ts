import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretBytes } from '../../fixtures/returns.ts';

/** A return of the prosecutor's office for 2023. */
const read = async (...lines: string[]): Promise<Interpretation> =>
  (await interpretBytes('gp.csv', new TextEncoder().encode(['Baş Prokurorluq', ...lines].join('\n')), {
    layouts: [],
  }))!;

const taken = ({ observations }: Interpretation): string[] =>
  observations.map(({ figure, period, value }) => `${figure}@${period}=${value}`);

describe('words for last year under a header of the reporting year are asked', () => {
  test.each([
    'Ötən ildə məhkum edilmiş şəxslər',
    'Əvvəlki ildə məhkum edilmiş şəxslər',
    'Keçən il məhkum edilmiş şəxslər',
    'Осуждено лиц за прошлый год',
    'Persons convicted last year',
    'Persons convicted in the previous year',
    'Geçen yıl mahkum edilenler',
  ])('%s', async (label) => {
    const out = await read('Göstərici;2023', `${label};11`);
    expect(taken(out)).toEqual([]);
    expect(out.questions.map(({ kind }) => kind)).toEqual(['period']);
    expect(out.questions[0]!.readings.map((one) => one.observations[0]!.period)).toEqual(['2022', '2023']);
  });

  test('in a section above the rows', async () => {
    const out = await read('Göstərici;2023', 'Keçən ilin göstəriciləri;', 'Məhkum edilmiş şəxslər;11');
    expect(taken(out)).toEqual([]);
    expect(out.questions.map(({ kind }) => kind)).toEqual(['period']);
  });

  test('in a title', async () => {
    const out = await read('Ötən ilin göstəriciləri', 'Göstərici;2023', 'Məhkum edilmiş şəxslər;11');
    expect(taken(out)).toEqual([]);
    expect(out.questions.map(({ kind }) => kind)).toEqual(['period']);
  });

  test('under a header of that year', async () => {
    const out = await read('Göstərici;2023-cü il;', ';Ötən il;Hesabat ili', 'Məhkum edilmiş şəxslər;9;11');
    expect(taken(out)).toEqual(['prosecution.convicted@2023=11']);
    expect(out.questions.map(({ kind }) => kind)).toEqual(['period']);
  });
});

describe('where no header says otherwise they are the year before', () => {
  test('in a label', async () => {
    const out = await read('Göstərici;Say', 'Ötən ildə məhkum edilmiş şəxslər;11');
    expect(taken(out)).toEqual(['prosecution.convicted@2022=11']);
  });

  test('in a label under a header of that year', async () => {
    const out = await read('Göstərici;2022', 'Ötən ildə məhkum edilmiş şəxslər;11');
    expect(taken(out)).toEqual(['prosecution.convicted@2022=11']);
  });

  test('in headers', async () => {
    const out = await read('2023-cü il', 'Göstərici;Ötən il;Hesabat ili', 'Məhkum edilmiş şəxslər;9;11');
    expect(taken(out)).toEqual(['prosecution.convicted@2022=9', 'prosecution.convicted@2023=11']);
  });
});

test('earlier years and comparisons name no time of a value', async () => {
  const rows = ['Göstərici;2022;2023', 'Əvvəlki illərdə başlanmış cinayət işləri;3;4'];
  const out = await read('Hesabat ötən illə müqayisədə', ...rows);
  const figure = 'prosecution.cases_investigated.earlier_years';
  expect(taken(out)).toEqual([`${figure}@2022=3`, `${figure}@2023=4`]);
});
