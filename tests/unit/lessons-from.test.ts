import { describe, expect, test } from 'vitest';
import { lessonsFrom } from '../../main/work/teaching/lessons-from.ts';
import type { ObservationDraft } from '../../shared/domain/observations/observation.ts';
import type { QuestionKind } from '../../shared/domain/questions/question.ts';
import type { UnsettledValue } from '../../shared/domain/questions/unsettled-value.ts';

/** A cell as it is written, and what an answer makes of it. */
const written = (ref: string, value: number | null, more: Partial<UnsettledValue> = {}): UnsettledValue => ({
  sheet: 'S',
  ref,
  text: String(value ?? '-'),
  value,
  period: '2023',
  categories: {},
  status: value === null ? 'not-reported' : 'value',
  agency: 'moj',
  cells: [],
  remarks: [],
  ...more,
});

const draft = (
  ref: string,
  value: number | null,
  more: Partial<ObservationDraft> = {},
): ObservationDraft => ({
  figure: 'victims.identified',
  period: '2023',
  agency: 'moj',
  value,
  status: value === null ? 'not-reported' : value === 0 ? 'zero' : 'value',
  categories: {},
  remarks: [],
  cells: [{ sheet: 'S', ref, role: 'value', text: '' }],
  ...more,
});

const of = (kind: QuestionKind, ...unsettled: UnsettledValue[]) => ({
  sheet: 'S',
  ref: 'B2',
  kind,
  unsettled,
});
const hasNumber = (lessons: readonly object[]): boolean[] => lessons.map((one) => 'value' in one);

const MEANINGS: readonly QuestionKind[] = [
  'unknown-label',
  'ambiguous-label',
  'period-differs',
  'unit',
  'period',
  'table-edges',
  'whose',
  'not-ours',
  'as-taught',
];
const NUMBERS: readonly QuestionKind[] = [
  'ambiguous-number',
  'no-number',
  'unknown-mark',
  'not-whole',
  'wrong-total',
  'error-value',
];

describe('what an answer teaches', () => {
  test.each(MEANINGS)('%s: what the cell counts, not its number', (kind) => {
    expect(hasNumber(lessonsFrom(of(kind, written('B2', 7)), [draft('B2', 7)]))).toEqual([false]);
    const empty = lessonsFrom(of(kind, written('B2', null)), [draft('B2', null)]);
    expect(hasNumber(empty)).toEqual([false]);
  });

  test.each(MEANINGS)('%s: another number than the written one stays', (kind) => {
    const [lesson] = lessonsFrom(of(kind, written('B2', 7)), [draft('B2', 9)]);
    expect(lesson).toMatchObject({ ref: 'B2', value: 9 });
    expect(lessonsFrom(of(kind, written('B2', null)), [draft('B2', 0)])).toMatchObject([{ value: 0 }]);
    expect(lessonsFrom(of(kind, written('B2', 7)), [draft('B2', null)])).toMatchObject([{ value: null }]);
  });

  test.each(NUMBERS)('%s: the number, whatever is written', (kind) => {
    expect(lessonsFrom(of(kind, written('B2', 7)), [draft('B2', 7)])).toMatchObject([{ value: 7 }]);
  });

  test('a number that its own unit multiplies is as written', () => {
    const cell = written('B2', 1.5, { unit: 'AZN', factor: 1000 });
    expect(hasNumber(lessonsFrom(of('unknown-label', cell), [draft('B2', 1500)]))).toEqual([false]);
  });

  test('an answer about the unit teaches the unit, of cells that are zero too', () => {
    const cells = [written('B2', 0, { unit: 'AZN' }), written('B3', 2, { unit: 'AZN' })];
    const made = [draft('B2', 0, { unit: 'AZN' }), draft('B3', 2000, { unit: 'AZN' })];
    const lessons = lessonsFrom(of('unit', ...cells), made);
    expect(lessons).toMatchObject([
      { ref: 'B2', unit: 'AZN', factor: 1000 },
      { ref: 'B3', unit: 'AZN', factor: 1000 },
    ]);
    expect(hasNumber(lessons)).toEqual([false, false]);
  });

  test('rows that are counted stand in no cell: what they count is not learnt of one', () => {
    const made = [draft('C5:C17', 12)];
    expect(lessonsFrom(of('register', written('B2', 3)), made)).toEqual([]);
    expect(lessonsFrom(of('new-version'), [draft('B2', 7)])).toEqual([]);
  });

  test('what is left out is left out, whatever was asked', () => {
    for (const kind of [...MEANINGS, ...NUMBERS, 'register'] as const)
      expect(lessonsFrom(of(kind), null)).toEqual([{ sheet: 'S', ref: 'B2', ignore: true }]);
    expect(lessonsFrom({ ...of('new-version'), ref: '' }, null)).toEqual([]);
  });
});
