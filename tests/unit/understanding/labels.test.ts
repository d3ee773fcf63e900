import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretBytes } from '../../fixtures/returns.ts';

/** What a row with that label gives in a return of the prosecutor's office. */
async function read(label: string): Promise<Interpretation> {
  const head = label.includes('";"') ? 'Göstərici;Показатель;2023' : 'Göstərici;2023';
  const lines = ['Baş Prokurorluq;', head, `"${label}";16`];
  return (await interpretBytes('gp.csv', new TextEncoder().encode(lines.join('\n')), { layouts: [] }))!;
}

const figuresOf = async (label: string): Promise<string[]> =>
  (await read(label)).observations.map(({ figure }) => figure);

describe('a label names a figure', () => {
  test.each([
    ['Başlanmış cinayət işləri', 'prosecution.criminal_cases_initiated'],
    ['4. Başlanmış cinayət işləri:', 'prosecution.criminal_cases_initiated'],
    ['- Başlanmış cinayət işləri, iş', 'prosecution.criminal_cases_initiated'],
    ['BAŞLANMIŞ CİNAYƏT İŞLƏRİ (2023)', 'prosecution.criminal_cases_initiated'],
    ['Cəmi: başlanmış cinayət işləri', 'prosecution.criminal_cases_initiated'],
    ['Məhkum edilmiş şəxslər', 'prosecution.convicted'],
  ])('%s', async (label, figure) => {
    expect(await figuresOf(label)).toEqual([figure]);
  });

  test('a category in brackets narrows it', async () => {
    expect(await figuresOf('Təqsirləndirilən şəxslər (qadın)')).toEqual([
      'prosecution.defendants.by_sex.women',
    ]);
  });

  test.each([
    ['Başlanmış cinayət işləri / Возбуждено уголовных дел', 'prosecution.criminal_cases_initiated'],
    ['Başlanmış cinayət işləri | Возбуждено уголовных дел', 'prosecution.criminal_cases_initiated'],
    ['Başlanmış cinayət işləri\nВозбуждено уголовных дел', 'prosecution.criminal_cases_initiated'],
    ['Возбуждено уголовных дел (başlanmış cinayət işləri)', 'prosecution.criminal_cases_initiated'],
    ['Məhkum edilmiş şəxslər / Осужденные / Persons convicted', 'prosecution.convicted'],
    ['Məhkum edilmiş şəxslər, nəfər / Осужденные, чел.', 'prosecution.convicted'],
    ['Təqsirləndirilən şəxslər, qadın / Обвиняемые, женщины', 'prosecution.defendants.by_sex.women'],
    ['Başlanmış cinayət işləri";"Возбуждено уголовных дел', 'prosecution.criminal_cases_initiated'],
  ])('%j says one figure in each language', async (label, figure) => {
    expect(await figuresOf(label)).toEqual([figure]);
  });

  test.each([
    ['Defendants: men', 'prosecution.defendants.by_sex.men'],
    ['Defendants: women', 'prosecution.defendants.by_sex.women'],
    ['Təqsirləndirilən şəxslər, kişilər', 'prosecution.defendants.by_sex.men'],
  ])('%s: a category behind the label is no unit', async (label, figure) => {
    expect(await figuresOf(label)).toEqual([figure]);
  });

  test('Təqsirləndirilən şəxslər, man.: manats count no persons', async () => {
    expect(await figuresOf('Təqsirləndirilən şəxslər, man.')).toEqual([]);
  });

  test.each([['Müəyyən edilmiş zərərçəkmişlər (uşaqlar)', 'victims.identified{group=victims_children}']])(
    '%s has words that the figure does not explain: it is offered',
    async (label, figure) => {
      const { observations, questions } = await read(label);
      expect(observations).toEqual([]);
      expect(questions[0]!.readings[0]!.observations[0]!.figure).toBe(figure);
    },
  );

  test.each([
    'Başlanmış cinayət işləri (xitam verilmiş)',
    'Başlanmış cinayət işləri, narkotik',
    'Başlanmış cinayət işləri / şəxslər',
    'Başlanmış cinayət işləri / Осужденные',
    'Məhkum edilmiş şəxslər, min nəfər / Осужденные, чел.',
    'Məhkum edilmiş şəxslər / Осужденные женщины',
    'Məhkum edilmiş şəxslər (Осужденные, условно)',
    'Başlanmamış cinayət işləri',
    'Başlanmış cinayət işləri, rayonlar üzrə',
  ])('%s is another count', async (label) => {
    expect(await figuresOf(label)).toEqual([]);
  });
});

test('a turn of titles whose telling words a label needs leaves no word open in it', async () => {
  const label = 'İqtisadi rayonlar üzrə keçirilmiş maarifləndirmə tədbirləri';
  const text = ['Mədəniyyət Nazirliyi;', 'Göstərici;2023', `${label};640`].join('\n');
  const out = (await interpretBytes('moc.csv', new TextEncoder().encode(text), { layouts: [] }))!;
  expect(out.observations.map(({ figure }) => figure)).toEqual(['awareness.culture_events']);
});
