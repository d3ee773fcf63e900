import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const read = (drawing: string, agency: string): Interpretation =>
  interpretDocument(
    'x.xlsx',
    { format: 'xlsx', sheets: [sheetOf(drawing)], warnings: [] },
    { layouts: [], agency },
  );

const offered = ({ questions }: Interpretation): (string | undefined)[] =>
  questions.flatMap(({ readings }) => readings.map(({ observations }) => observations[0]?.figure));

describe('a label that joins two figures is asked, and neither is offered', () => {
  test.each([
    ['mia_thb', 'Victims identified and sheltered'],
    ['mia_thb', 'Victims identified/sheltered'],
    ['mia_thb', 'Возбуждено и направлено в суд уголовных дел'],
    ['mia_thb', 'Müəyyən edilmiş və sığınacağa yerləşdirilmiş zərərçəkmişlər'],
    ['mia_thb', 'Tespit edilen ve sığınma evine yerleştirilen mağdurlar'],
    ['mia_thb', 'Women and children identified as victims'],
    ['academy_of_justice', 'Təlim keçmiş hakimlər və vəkillər'],
    ['academy_of_justice', 'Судьи и адвокаты, прошедшие обучение'],
  ])('%s: %s', (agency, label) => {
    const out = read(`Göstərici | 2022 | 2023\n${label} | 41 | 53`, agency);
    expect(out.observations).toEqual([]);
    expect(out.questions).toHaveLength(1);
    expect(offered(out)).toEqual([]);
  });

  test('one wording that has both words is one figure', () => {
    const label = 'Təlimdə təmsil olunmuş mehmanxana və turizm agentlikləri';
    const out = read(`Göstərici | 2022 | 2023\n${label} | 41 | 53`, 'mse');
    expect(out.observations.map(({ figure }) => figure)).toEqual([
      'training.hotels_travel_agencies',
      'training.hotels_travel_agencies',
    ]);
  });
});
