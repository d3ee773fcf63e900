import { expect, test } from 'vitest';
import { readSpan } from '../../../shared/domain/understanding/spans/read-span.ts';
import { bare, small } from '../../../shared/domain/understanding/words/letters.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const said = (text: string): object => {
  const { periods, flags, part, day, years } = readSpan(text, '2023');
  return { periods, flags, part, day, years };
};

test.each([
  '2017-ci ildən',
  '2017-ci ilindən bəri',
  '2022-ci illə müqayisədə',
  'ötən il',
  'keçən ilin müvafiq dövrü',
  'ilin əvvəlindən',
  'nəzərdə tutulan',
  'növbəti il',
  'ilin əvvəlinə',
  '01.10.2023-cü il tarixinə',
  '01.10.2023-dək',
  'oktyabrın 15-nə',
  'üç ay',
  'ilk üç rüb',
  'səkkiz ay',
  'üçüncü rüb',
  '2017-ci ildən 2023-cü ilədək',
  'tədris ili',
  'indiyədək',
  'dəqiqləşdirilməmiş',
  'ilkin məlumat',
  'sentyabradək',
  'iki il üzrə',
  'hesabat dövründə',
  'Ağustos 2023',
  'geçen yıl',
  '3. çeyrek',
  'yılbaşından beri',
])('what is said of time is heard where its letters are missing: %s', (text) => {
  expect(said(bare(small(text)))).toEqual(said(text));
});

test.each(['on rapor', 'sub total', 'guns seized', 'ten cases'])('no English is a time by it: %s', (text) => {
  expect(said(text)).toMatchObject({ periods: [], flags: [] });
});

test('a running total and a state of some day are no values of a year', () => {
  const read = readDrawing(`
Gosterici | 2023-cu il | 2017-ci ilden | 01.10.2023-cu il tarixine
Muesyyen edilmis zerercekmisler | 93 | 812 | 71
Zerercekmis sexsler | 93 | 812 | 71`);
  expect(takenOf(read)).toEqual(['B6 victims.identified @2023 = 93']);
  expect(askedOf(read)).toEqual(expect.arrayContaining(['C6', 'D6']));
});
