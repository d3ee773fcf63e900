import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretBytes } from '../../fixtures/returns.ts';

/** What a row with that label gives in a return of the prosecutor's office. */
async function read(label: string): Promise<Interpretation> {
  const lines = ['Baş Prokurorluq;', 'Göstərici;2023', `"${label}";16`];
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
    ['Müəyyən edilmiş zərərçəkmişlər (uşaqlar)', 'victims.identified{group=victims_children}'],
  ])('%s has words that the figure does not explain: it is offered', async (label, figure) => {
    const { observations, questions } = await read(label);
    expect(observations).toEqual([]);
    expect(questions[0]!.readings[0]!.observations[0]!.figure).toBe(figure);
  });

  test.each([
    'Başlanmış cinayət işləri (xitam verilmiş)',
    'Başlanmış cinayət işləri, narkotik',
    'Başlanmış cinayət işləri / şəxslər',
    'Başlanmamış cinayət işləri',
  ])('%s is another count', async (label) => {
    expect(await figuresOf(label)).toEqual([]);
  });
});
