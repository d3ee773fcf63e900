import { describe, expect, test } from 'vitest';
import type { Letter } from '../../shared/domain/collect/letter.ts';
import { dativeAz } from '../../shared/words/letters/dative-az.ts';
import { letterAz } from '../../shared/words/letters/letter-az.ts';
import { letterEn } from '../../shared/words/letters/letter-en.ts';

const head = {
  agency: { en: 'State Tourism Agency', az: 'Dövlət Turizm Agentliyi' },
  period: '2023',
  day: '2024-03-12',
  from: 'Leyla Məmmədova',
};
const reminder: Letter = {
  ...head,
  kind: 'reminder',
  due: '2024-02-15',
  overdue: 26,
  reminded: ['2024-03-01'],
  unread: [{ file: '24_DTA_2023.xlsx', empty: true }],
  missing: ['a'],
  sent: false,
};
const label = (): string => 'Figure A';

test.each([
  ['Mədəniyyət Nazirliyi', 'Mədəniyyət Nazirliyinə'],
  ['Azərbaycan Respublikasının Baş Prokurorluğu', 'Azərbaycan Respublikasının Baş Prokurorluğuna'],
  ['Azərbaycan Respublikasının Audiovizual Şurası', 'Azərbaycan Respublikasının Audiovizual Şurasına'],
  [
    'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi',
    'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsinə',
  ],
  ['DOST mərkəzləri', 'DOST mərkəzlərinə'],
  ['TƏBİB', 'Kimə: TƏBİB'],
  ['Walk Free', 'Kimə: Walk Free'],
])('a letter to %s is headed %s', (name, headed) => {
  expect(dativeAz(name)).toBe(headed);
});

describe('a reminder', () => {
  test('says in Azerbaijani what is missing, since when, and which file came empty', () => {
    const { text } = letterAz(reminder, label);
    expect(text).toMatch(/^Dövlət Turizm Agentliyinə\n/);
    expect(text).toContain('15.02.2024-cü il tarixində başa çatmışdır, həmin vaxtdan 26 gün keçmişdir');
    expect(text).toContain('01.03.2024-cü il tarixində xatırlatma göndərilmişdir');
    expect(text).toContain('“24_DTA_2023.xlsx” faylı boşdur');
    expect(text).toContain('1. Figure A');
    expect(text).toMatch(/Hörmətlə,\nLeyla Məmmədova$/);
  });

  test('claims no delay before the date, and names nothing that is there', () => {
    const { text } = letterEn(
      { ...reminder, overdue: 0, reminded: [], unread: [], missing: [], sent: true },
      label,
    );
    expect(text).toContain('It is due on 15.02.2024.');
    expect(text).not.toMatch(/ago|reminded|missing|nothing has reached/);
  });

  test('counts what it does not name', () => {
    const missing = Array.from({ length: 20 }, (_, at) => String(at));
    expect(letterEn({ ...reminder, missing }, label).text).toContain('and 5 more.');
    expect(letterAz({ ...reminder, missing }, label).text).toContain('və daha 5 göstərici.');
  });
});

test('a question names file, sheet, cell and both readings', () => {
  const letter: Letter = {
    ...head,
    kind: 'questions',
    items: [
      {
        cell: { file: '05.ods', sheet: 'DƏMX', ref: 'E6', text: '+591.900' },
        ask: {
          tag: 'reading',
          kind: 'ambiguous-number',
          text: '+591.900',
          readings: [
            { value: 591_900, says: { tag: 'mark-groups', mark: 'dot' } as never },
            { value: 591.9, says: { tag: 'mark-decimal', mark: 'dot' } as never },
          ],
        },
      },
    ],
  };
  expect(letterEn(letter, label).text).toContain('1. File “05.ods”, sheet “DƏMX”, cell E6: “+591.900”.');
  expect(letterEn(letter, label).text).toContain('591,900');
  expect(letterAz(letter, label).text).toContain('“05.ods” faylı, “DƏMX” vərəqi, E6 xanası: “+591.900”.');
  expect(letterAz(letter, label).text).toContain('591,9');
});
