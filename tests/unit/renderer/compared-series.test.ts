import { expect, test } from 'vitest';
import { shownSeries } from '../../../renderer/screens/dynamics/shown-series.ts';
import { niceScale } from '../../../shared/charts/scale.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { SeriesView } from '../../../shared/contract/dynamics.ts';

const YEARS = ['2022', '2023'];

const view = (name: string, unit: string, more: Partial<ChartSpec> = {}): SeriesView => ({
  title: { en: name, az: name },
  subtitle: '',
  unit: { en: unit, az: unit },
  spec: {
    kind: 'column',
    axisTitle: `${name} per year`,
    categories: YEARS,
    series: [{ name, colour: '000000', points: YEARS.map(() => ({ value: 9, text: '9', look: 'plain' })) }],
    scale: niceScale(9),
    numberFormat: '0',
    message: null,
    notes: [],
    sources: [],
    summary: `${name}: 9.`,
    notReported: '',
    ...more,
  },
  rows: YEARS.map((label) => ({ label, year: Number(label), points: [] })),
  marks: [],
  names: {},
  page: null,
  total: null,
  keys: [null],
  byPlace: false,
});

const shown = (own: SeriesView, other: SeriesView | null): ChartSpec => shownSeries(own, [0, 1], other).spec;

test('an axis that counts two series names both, and so does what is read aloud', () => {
  const spec = shown(view('Tried', 'persons'), view('Victims', 'persons'));
  expect(spec.axisTitle).toBe('Tried per year · Victims per year');
  expect(spec.summary).toBe('Tried: 9. Victims: 9.');
});

test('another unit has an axis of its own', () => {
  const both = shownSeries(view('Tried', 'persons'), [0, 1], view('Calls', 'calls'));
  expect(both.spec.axisTitle).toBe('Tried per year');
  expect(both.second?.title).toBe('Calls per year');
});

test('the notes of the second series stand by its name, numbered ones by their year', () => {
  const own = view('Tried', 'persons', {
    categories: ['2022¹', '2023'],
    notes: ['… Not reported by year.', '¹\u00a0Own note.'],
  });
  const other = view('Victims', 'persons', {
    categories: ['2022', '2023¹'],
    notes: ['… Not reported by year.', 'Open: 2023, 9.', '¹\u00a0Published as 8.'],
  });
  expect(shown(own, other).notes).toEqual([
    '… Not reported by year.',
    '¹\u00a0Own note.',
    'Victims: Open: 2023, 9.',
    'Victims, 2023: Published as 8.',
  ]);
});

test('alone it says what it said', () => {
  const own = view('Tried', 'persons', { notes: ['n'] });
  expect(shown(own, null)).toMatchObject({ axisTitle: 'Tried per year', notes: ['n'], summary: 'Tried: 9.' });
});
