import { expect, test } from 'vitest';
import type { QuestionDraft } from '../../../shared/domain/questions/question.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const questions = (drawing: string, agency: string): QuestionDraft[] =>
  interpretDocument(
    'a.xlsx',
    { format: 'xlsx', sheets: [sheetOf(drawing)], warnings: [] },
    { agency, layouts: [] },
  ).questions;

test.each([
  ['QHT-2023/01', 'QHT-2023/02', 'QHT-2023/03', 'QHT-2023/04'],
  ['№ 17-A', '№ 18-A', '№ 19-A', '№ 21-A'],
  ['Л/12', 'Л/13', 'Л/14', 'Л/15'],
])('entries of a list, by number, are asked about as one: %s', (...codes) => {
  const rows = codes.map((code, at) => `${code}|${7500 + 500 * at}`).join('\n');
  const asked = questions(
    `QHT-lərə Dövlət Dəstəyi Agentliyi: maliyyələşdirilmiş layihələr\nLayihənin kodu|Məbləğ, AZN\n${rows}`,
    'ngo_support_agency',
  );
  expect(asked.map(({ ref }) => ref)).toEqual(['B3:B6']);
  // Four amounts are no one amount.
  expect(
    asked.flatMap(({ readings }) => readings.filter(({ observations }) => observations.length > 1)),
  ).toEqual([]);
});

test('what the catalogue says of each row is one offer', () => {
  const drawing = `
Countries where the victims identified in 2023 were exploited
Country|Persons
Türkiye|28
Russian Federation|27
Iran and Iraq|3
`.trimStart();
  const offers = questions(drawing, 'mia').flatMap(({ readings }) => readings);
  expect(offers.map(({ observations }) => observations.map(({ figure }) => figure))[0]).toEqual([
    'victims.by_country.turkiye',
    'victims.by_country.russia',
    'victims.by_country.iran_and_iraq',
  ]);
});

test('numbers that can be read in the same two ways are one question', () => {
  const drawing = `
State Employment Agency
Indicator|2022|2023
Persons placed in accordance with the quota|'2,604|'2,751
Persons in paid public work|'5,411|'5,230
`.trimStart();
  const [asked, ...more] = questions(drawing, 'sea');
  expect([asked?.ref, asked?.kind, more]).toEqual(['B3:C4', 'ambiguous-number', []]);
  expect(asked?.readings[0]?.observations.map(({ value }) => value)).toEqual([2604, 2751, 5411, 5230]);
});

test('of two columns that would be one key each alone is offered', () => {
  const drawing = `
Baş Prokurorluq
2023-cü il üzrə göstəricilərə düzəliş
Göstərici|Əvvəl göstərilmiş|Düzəldilmiş
Başlanmış cinayət işləri|15|17
Təqsirləndirilən şəxslər|16|18
`.trimStart();
  const offers = questions(drawing, 'general_prosecutor').flatMap(({ readings }) => readings);
  const values = offers.map(({ observations }) => observations.map(({ value }) => value));
  expect(values).toContainEqual([17, 18]);
  expect(values.filter((one) => one.includes(15) && one.includes(17))).toEqual([]);
});
