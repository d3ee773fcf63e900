import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const book = (sheets: Record<string, string>): Interpretation =>
  interpretDocument(
    'a.xlsx',
    {
      format: 'xlsx',
      sheets: Object.entries(sheets).map(([name, drawing]) => ({ ...sheetOf(drawing), name })),
      warnings: [],
    },
    { agency: 'mia_thb', layouts: [] },
  );

const taken = ({ observations }: Interpretation): string[] =>
  [...new Set(observations.map(({ figure, value }) => `${figure} = ${value}`))].toSorted();
const asked = ({ questions }: Interpretation): string[] => questions.map(({ sheet, ref }) => `${sheet} ${ref}`).toSorted(); // prettier-ignore

const FIRST =
  'Göstərici|2023\nZərərçəkmiş qadınlar|27\nBaşlanmış cinayət işləri|88\nAşkar edilmiş miqrasiya kanalları|9';
const SECOND = 'Göstərici|2023\nZərərçəkmiş qadınlar|28\nBaşlanmış cinayət işləri|88';

describe('two variants of one table', () => {
  test.each(['Yeni variant', 'Вариант 2', 'Новый вариант', 'Version 2', 'v2', 'Cədvəl (2)', 'Исправленный'])(
    'are asked about what differs, and about what only one of them has: %s',
    (name) => {
      const read = book({ Cədvəl: FIRST, [name]: SECOND });
      expect(taken(read)).toEqual(['prosecution.criminal_cases_initiated = 88']);
      expect(asked(read)).toEqual(['Cədvəl B2', 'Cədvəl B4', `${name} B2`].toSorted());
    },
  );

  test('of which the first is called so', () => {
    expect(asked(book({ 'Variant 1': SECOND, Cədvəl: FIRST }))).toEqual([
      'Cədvəl B2',
      'Cədvəl B4',
      'Variant 1 B2',
    ]);
  });

  test('a correction is asked as a whole', () => {
    const read = book({ Cədvəl: FIRST, Düzəliş: SECOND });
    expect(taken(read)).toEqual(['prosecution.criminal_cases_initiated = 88']);
    expect(asked(read)).toEqual(['Cədvəl B2', 'Cədvəl B4', 'Düzəliş B2:B3']);
  });

  test('that are the same say one thing', () => {
    expect(asked(book({ Cədvəl: FIRST, 'Yeni variant': FIRST }))).toEqual([]);
  });
});

describe('sheets of other things are no variants', () => {
  test.each([
    ['Cədvəl 2', SECOND.replace('28', '27')],
    ['Variant 2', 'Göstərici|2023\nQaynar xəttə daxil olmuş zənglər|412'],
    ['2022-ci il, yeni variant', SECOND.replace('2023', '2022')],
  ])('%s', (name, drawing) => {
    expect(asked(book({ Cədvəl: FIRST, [name]: drawing }))).toEqual([]);
  });
});
