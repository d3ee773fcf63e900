import { expect, test } from 'vitest';
import { seriesMarks, sumMark } from '../../../shared/charts/series-marks.ts';
import type { SeriesRemark } from '../../../shared/charts/series-remark.ts';
import type { SeriesValue } from '../../../shared/charts/series.ts';
import type { ChartRow } from '../../../shared/charts/spec.ts';
import { sameInBoth } from '../../../shared/domain/text/said.ts';

const row = (year: number, value: number | null, more: Partial<SeriesValue> = {}): ChartRow => ({
  label: String(year),
  year,
  period: String(year),
  keys: ['a.b'],
  values: [{ value, status: 'value', source: sameInBoth('A'), ...more }],
});
const remark = (period: string, kind: SeriesRemark['kind']): SeriesRemark => ({
  id: 1,
  series: 'a.b',
  period,
  kind,
  text: 'why',
  by: 'A',
  at: '2024',
});
const kinds = (rows: ChartRow[], remarks: SeriesRemark[] = []): string[] =>
  seriesMarks(rows, remarks).map((mark) => mark.kind);

test('a fall to less than half is a jump; everyday changes and small numbers are none', () => {
  expect(seriesMarks([row(2009, 91), row(2010, 34)], [])).toEqual([
    { kind: 'break', series: 0, from: 2009, to: 2010, was: 91, now: 34, remark: null },
  ]);
  expect(kinds([row(2011, 29), row(2012, 53), row(2013, 56)])).toEqual([]);
  expect(kinds([row(2011, 1), row(2012, 4)])).toEqual([]);
  // Nothing is weighed over a year that nobody reported.
  expect(kinds([row(2009, 91), row(2010, null), row(2011, 29)])).toEqual([]);
});

test('what a person said stands at its year, also where the change is small', () => {
  const [mark] = seriesMarks([row(2009, 91), row(2010, 90)], [remark('2010', 'break')]);
  expect(mark).toMatchObject({ kind: 'break', to: 2010, remark: { text: 'why' } });
  expect(kinds([row(2009, 91), row(2010, 90)], [remark('2010', 'explained')])).toEqual(['break']);
});

test('other vintages are told where they differ; an implied value says from what', () => {
  const others = [{ source: sameInBoth('B'), value: 70 }, { source: sameInBoth('C'), value: 71 }]; // prettier-ignore
  const rows = [row(2017, 71, { vintages: others }), row(2018, 94, { status: 'implied' }), row(2019, 91)];
  expect(seriesMarks(rows, [])).toMatchObject([
    { kind: 'vintages', label: '2017', others: [{ source: sameInBoth('B'), value: 70 }] },
    { kind: 'implied', label: '2018', value: 94, next: { value: 91, change: -3 } },
  ]);
});

test('a figure over all years is weighed against those that are known', () => {
  const rows = [row(2005, null), row(2006, 40), row(2007, 60)];
  const printed = { parts: [20, 110], period: '2005-2007' };
  expect(sumMark(rows, printed)).toMatchObject({ cumulative: 130, sum: 100, missing: [2005] });
  const whole = [row(2006, 40), row(2007, 60)];
  expect(sumMark(whole, { parts: [100], period: '2006-2007' })).toBeNull();
  expect(sumMark(whole, { parts: [101], period: '2006-2007' })).toMatchObject({ sum: 100, missing: [] });
  // Years that the chart does not show: nothing can be said.
  expect(sumMark(whole, { parts: [130], period: '2005-2007' })).toBeNull();
});
