import { describe, expect, test } from 'vitest';
import { AnnexSchema, type AnnexChart } from '../../../shared/domain/reference/annex.ts';
import { yearSpans } from '../../../shared/charts/chart-notes.ts';
import { niceScale } from '../../../shared/charts/scale.ts';
import { NOTHING, type SeriesLookup, type SeriesValue } from '../../../shared/charts/series.ts';
import { chartSpec } from '../../../shared/charts/spec.ts';

const text = (words: string) => ({ en: words, az: words });

const byYear: AnnexChart = {
  kind: 'column',
  axisTitle: text('Persons per year'),
  years: { from: 2017, each: 'period', series: [{ label: text('Victims'), keys: ['v'] }] },
  missing: text('Values by year were not reported'),
  notes: [text('In total: {t@2005-{year}}.'), text('Never: {nothing}.')],
};

const list: AnnexChart = {
  kind: 'bar',
  axisTitle: text('Suspects, {year}'),
  list: {
    series: text('Suspects'),
    items: [
      { label: text('One'), keys: ['a'] },
      { label: text('Two'), keys: ['b', 'c'] },
    ],
  },
  missing: text('Values were not reported'),
};

const stored =
  (values: Record<string, SeriesValue>): SeriesLookup =>
  (key, period) =>
    values[`${key}@${period}`] ?? NOTHING;

const at = (value: number, status: SeriesValue['status'] = 'value', source = 'Office'): SeriesValue => ({
  value,
  status,
  source: { en: source, az: `${source} (az)` },
});

const context = (values: Record<string, SeriesValue>) => ({
  year: 2023,
  language: 'en' as const,
  lookup: stored(values),
});

describe('a chart by year', () => {
  const spec = chartSpec(
    byYear,
    context({
      'v@2017': {
        ...at(70, 'public', 'UNODC'),
        vintages: [
          { source: text('Ministry'), value: 71 },
          { source: text('TIP'), value: 70 },
        ],
      },
      'v@2018': at(98, 'public', 'UNODC'),
      'v@2019': at(55, 'illustrative'),
      'v@2022': at(94, 'implied'),
      'v@2023': at(91),
      't@2005-2023': at(1350),
    }),
  );

  test('draws what is stored and nothing that is illustrative', () => {
    expect(spec.series[0]?.points.map((point) => [point.value, point.text, point.look])).toEqual([
      [70, '70', 'plain'],
      [98, '98', 'plain'],
      [null, '…', 'missing'],
      [null, '…', 'missing'],
      [null, '…', 'missing'],
      [94, '94', 'implied'],
      [91, '91', 'current'],
    ]);
  });

  test('marks other vintages and implied values and explains them', () => {
    expect(spec.categories).toEqual(['2017¹', '2018', '2019', '2020', '2021', '2022²', '2023']);
    expect(spec.notes).toEqual([
      '… Not reported by year.',
      '¹\u00a0Ministry: 71.',
      '²\u00a0Implied by the value and the change printed for 2023: 91\u00a0(\u22123).',
      'In total: 1,350.',
    ]);
    expect(spec.sources).toEqual(['UNODC, 2017–2018', 'Office, 2023']);
  });

  test('says in one sentence what it shows', () => {
    expect(spec.summary).toBe('Persons per year: 91 in 2023, \u22123 on 2022, not reported for 2019–2021.');
  });

  test('names the highest and the lowest where few years are missing', () => {
    const years = Object.fromEntries(
      [2017, 2018, 2019, 2020, 2022, 2023].map((year, n) => [`v@${year}`, at(90 + n)]),
    );
    expect(chartSpec(byYear, context(years)).summary).toBe(
      'Persons per year: 95 in 2023, +1 on 2022, highest 95 in 2023, lowest 90 in 2017, not reported for 2021.',
    );
  });

  test('folds years that nobody reported: at the ends away, between others into one place; two are no run', () => {
    const labels = (values: Record<string, SeriesValue>): unknown[] => {
      const folded = chartSpec(byYear, { ...context(values), folds: true });
      return [folded.categories, folded.series[0]!.points.map(({ value }) => value), folded.notes];
    };
    expect(labels({ 'v@2022': at(94), 'v@2023': at(91) })).toEqual([
      ['2022', '2023'],
      [94, 91],
      ['2017–2021: not reported by year.'],
    ]);
    expect(labels({ 'v@2018': at(70), 'v@2022': at(94), 'v@2023': at(91) })).toEqual([
      ['2017', '2018', '2019–2021', '2022', '2023'],
      [null, 70, null, 94, 91],
      ['… Not reported by year.'],
    ]);
    expect(labels({ 'v@2017': at(70), 'v@2020': at(94), 'v@2023': at(91) })[0]).toHaveLength(7);
    expect(labels({})[0]).toHaveLength(7);
  });
});

test('a total that is reported stands where none of its parts is', () => {
  const parts = list.list!.items.map((item) => ({ ...item, keys: ['none'] }));
  const total = { label: text('In total'), keys: ['t'] };
  const chart = { ...list, list: { ...list.list!, items: parts, total } };
  const spec = chartSpec(chart, context({ 't@2023': at(12) }));
  expect([spec.message, spec.categories, spec.series[0]!.points.map(({ value }) => value)]).toEqual([
    null,
    ['In total'],
    [12],
  ]);
  expect(spec.notes[0]).toBe(`${list.missing.en}.`);
  expect(spec.summary).not.toContain('no values');
  expect(chartSpec(chart, context({})).message).toBe(list.missing.en);
});

test('in Azerbaijani it names its sources and the year before so', () => {
  const values = { 'v@2022': at(94, 'public', 'UNODC'), 'v@2023': at(91) };
  const spec = chartSpec(byYear, { ...context(values), language: 'az' });
  expect(spec.sources).toEqual(['UNODC (az), 2022', 'Office (az), 2023']);
  expect(spec.summary).toContain('2022-ci illə müqayisədə \u22123');
});

describe('a chart over a list', () => {
  test('adds several keys up, and gives no sum where one of them is missing', () => {
    const whole = chartSpec(list, context({ 'a@2023': at(17), 'b@2023': at(3), 'c@2023': at(1) }));
    expect(whole.series[0]?.points.map((point) => point.value)).toEqual([17, 4]);
    const part = chartSpec(list, context({ 'a@2023': at(17), 'b@2023': at(3) }));
    expect(part.series[0]?.points.map((point) => point.value)).toEqual([17, null]);
    expect(part.notes).toEqual(['… Not reported.']);
  });

  test('says which values are drawn for the time being', () => {
    const spec = chartSpec(list, context({ 'a@2023': { ...at(17), open: true }, 'b@2023': at(3), 'c@2023': { ...at(1), open: true } })); // prettier-ignore
    expect(spec.notes).toEqual(['Not decided yet: One, 17; Two, 4.']);
  });

  test('adds shares up without binary dust, and labels show all their decimals', () => {
    const spec = chartSpec(list, context({ 'a@2023': at(0.25), 'b@2023': at(0.1), 'c@2023': at(0.2) }));
    expect(spec.series[0]?.points.map((point) => point.text)).toEqual(['0.25', '0.3']);
    expect(spec.numberFormat).toBe('#,##0.00');
  });

  test('without any value says so', () => {
    const spec = chartSpec(list, context({ 'a@2023': at(17, 'illustrative') }));
    expect(spec.message).toBe('Values were not reported');
    expect(spec.summary).toBe('Suspects, 2023: no values were reported.');
  });
});

test('the scale starts at zero, ends above the highest value and has round steps', () => {
  for (const top of [1, 3, 17, 91, 101, 159, 1264, 281_529]) {
    const { max, step } = niceScale(top);
    expect(max).toBeGreaterThanOrEqual(top);
    expect(max % step).toBe(0);
    expect(max / step).toBeGreaterThanOrEqual(1);
    expect(max / step).toBeLessThanOrEqual(8);
    expect(String(step)).toMatch(/^[125]0*$/);
  }
});

test('years are named as spans', () => {
  expect(yearSpans([2009, 2005, 2006, 2005])).toBe('2005–2006, 2009');
});

test('a chart has years or a list, not both and not neither', () => {
  const slide = (chart: unknown) => AnnexSchema.safeParse({ slides: [{ page: 1, charts: [chart] }] }).success;
  expect(slide(byYear)).toBe(true);
  expect(slide({ ...byYear, list: list.list })).toBe(false);
  expect(slide({ ...byYear, years: undefined })).toBe(false);
  expect(slide({ ...byYear, axisTitle: { en: 'x' } })).toBe(false);
});
