import { describe, expect, test } from 'vitest';
import { partInYear, readSpan } from '../../../shared/domain/understanding/spans/read-span.ts';
import { said } from './span-said.ts';

const table = (rows: [string, string][]): void => {
  test.each(rows)('%j is %s', (text, expected) => expect(said(text)).toBe(expected));
};

describe('days and spans of days', () => {
  table([
    ['01.01.2023–31.12.2023', '2023'],
    ['01.01.2023 – 30.06.2023', '2023-H1'],
    ['01.01-31.12.2023', '2023'],
    ['01.01.2023-30.09.2023', 'none'],
    ['01.04.2023-30.06.2023', '2023-Q2'],
    ['с 01.01.2023 по 31.12.2023', '2023'],
    ['01.01.2023-01.07.2023', 'none'],
    ['15.01.2023-31.12.2023', 'none'],
    ['01.07.2022-30.06.2023', 'none'],
    ['2023-01-01 - 2023-06-30', '2023-H1'],
    ['01.01.2024-cü il tarixinə', 'none as-of'],
    ['01.01.2024-cü il vəziyyətinə', 'none as-of'],
    ['2023 (15 dekabr tarixinə)', 'none as-of'],
    ['31 dekabr 2023-cü il tarixinə', 'none as-of'],
    ['на 1 января 2024 г.', 'none as-of'],
    ['по состоянию на 01.01.2024', 'none as-of'],
    ['по состоянию на 31 декабря 2023 года', 'none as-of'],
    ['as of 31 December 2023', 'none as-of'],
    ['as at December 31, 2023', 'none as-of'],
    ['31.12.2023 tarihi itibarıyla', 'none as-of'],
    ['ilin sonuna', 'none as-of'],
    ['ilin əvvəlinə', 'none as-of'],
    ['2023-cü ilin sonuna', 'none as-of'],
    ['на конец года', 'none as-of'],
    ['на начало 2024 года', 'none as-of'],
    ['at the end of the year', 'none as-of'],
    ['end of 2023', 'none as-of'],
    ['yıl sonunda', 'none as-of'],
    ['dekabrın 15-nə', 'none as-of'],
    ['2023-cü ilin dekabrının 15-dək', 'none as-of'],
    ['31.12.2023-cü il tarixinәdir', 'none as-of'],
    ['1 yanvar – 30 iyun 2023-cü il', '2023-H1'],
    ['с 1 января по 30 сентября 2023 г.', 'none'],
    ['01.03.2023-dən', 'none cumulative'],
    ['2023 на 01.07', 'none as-of'],
    ['məlumat 15 yanvar 2024-cü il tarixində hazırlanıb', 'nothing | məlumat tarixində hazırlanıb'],
    ['31.12.2023', 'nothing'],
    ['17 iyul 2023-cü il', 'nothing'],
  ]);

  test.each([
    ['01.01.2024-cü il tarixinə', '2024-01-01'],
    ['as of 31 December 2023', '2023-12-31'],
    ['на конец года', '2023-12-31'],
    ['на начало 2024 года', '2024-01-01'],
    ['2023 (15 dekabr tarixinə)', '2023-12-15'],
    ['17 iyul 2023-cü il', '2023-07-17'],
    ['31.12.2023', '2023-12-31'],
  ])('%j names the day %s', (text, day) => expect(readSpan(text, '2023').day).toBe(day));
});

describe('running totals', () => {
  table([
    ['artan yekunla', 'none cumulative'],
    ['ilin əvvəlindən', 'none cumulative'],
    ['с начала года', 'none cumulative'],
    ['с начала 2023 года', 'none cumulative'],
    ['нарастающим итогом', 'none cumulative'],
    ['YTD', 'none cumulative'],
    ['year to date', 'none cumulative'],
    ['yılbaşından itibaren', 'none cumulative'],
    ['2023, artan yekunla', 'none cumulative'],
    ['III rüb (artan yekunla)', 'none part 01-09 cumulative'],
    ['I yarımil, artan yekunla 2023', '2023-H1 cumulative'],
    ['sentyabr 2023, artan yekunla', 'none cumulative'],
    ['dekabr 2023, нарастающим итогом', '2023 cumulative'],
  ]);
});

describe('what did not happen, or not for sure', () => {
  table([
    ['2023 plan', '2023 plan'],
    ['2023-cü il üçün plan', '2023 plan'],
    ['2024 (proqnoz)', '2024 plan'],
    ['Plan', 'plan'],
    ['план на 2024 год', '2024 plan'],
    ['прогноз', 'plan'],
    ['hədəf', 'plan'],
    ['target 2025', '2025 plan'],
    ['gözlənilən', 'plan'],
    ['planned', 'plan'],
    ['2024F', '2024 plan'],
    ['Milli Fəaliyyət Planı', 'nothing | Milli Fəaliyyət Planı'],
    ['2020-2024-cü illər üzrə Milli Fəaliyyət Planı', '2020-2024 | Milli Fəaliyyət Planı'],
    ['план мероприятий', 'nothing | план мероприятий'],
    ['National Action Plan', 'nothing | National Action Plan'],
    ['hədəf qrupları', 'nothing | hədəf qrupları'],
    ['2023 (ilkin)', '2023 draft'],
    ['ilkin məlumat', 'draft'],
    ['предварительные данные за 2023 год', '2023 draft'],
    ['preliminary data', 'draft'],
    ['(layihə)', 'draft'],
    ['предварительное следствие', 'nothing | предварительное следствие'],
    ['ilkin istintaq', 'nothing | ilkin istintaq'],
    ['orta aylıq', 'average'],
    ['среднемесячная', 'average'],
    ['average per month', 'average'],
    ['monthly average 2023', '2023 average'],
    ['aylık ortalama', 'average'],
  ]);
});

test('a part becomes a period in a year', () => {
  expect(['H1', 'Q3', '05', 'year', '01-09'].map((part) => partInYear(part, 2023))).toEqual([
    '2023-H1',
    '2023-Q3',
    '2023-05',
    '2023',
    null,
  ]);
});

test('the base is what last year and "since" are measured against', () => {
  expect(readSpan('ötən il', '2024').periods).toEqual(['2023']);
  expect(readSpan('2005-ci ildən bəri', '2024').periods).toEqual(['2005-2024']);
  expect(readSpan('2024-cü ildən', '2024').periods).toEqual([null]);
});

test('whatever stands together, nothing is invented and nothing fails', () => {
  const pieces =
    '2023|2022-ci il|I|rüb|yarımil|9 ay|yanvar|mart 2023|-|/|,|və|по|с|до|01.01.2023|15 dekabr|tarixinə|plan|ötən il|artan yekunla|tədris ili|%|nəfər|(|)|Q3|2005-2023|ilin sonuna|2023/2024|may|II'.split(
      '|',
    );
  let seed = 7;
  const next = (): number => (seed = (seed * 16807) % 2147483647);
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: 1 + (next() % 6) }, () => pieces[next() % pieces.length]!).join(' ');
    const { periods, years } = readSpan(text, '2023');
    for (const period of periods)
      expect(period ?? '2023').toMatch(/^\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}|\d{4}))?$/);
    for (const year of years) expect([2005, 2022, 2023, 2024]).toContain(year);
  }
});

test('a letter is no header', () => {
  const letter = 'a'.repeat(700);
  expect(readSpan(`${letter} 2023`, '2023')).toEqual({
    periods: [],
    flags: [],
    years: [],
    rest: `${letter} 2023`,
  });
});
