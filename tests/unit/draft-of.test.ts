import { expect, test } from 'vitest';
import { acceptFrom } from '../../shared/domain/understanding/accept.ts';
import {
  draftOf,
  type DraftChoice,
  type FigureMeasure,
} from '../../shared/domain/understanding/drafts/draft-of.ts';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import type { ObservationDraft } from '../../shared/domain/observations/observation.ts';
import type { UnsettledValue } from '../../shared/domain/questions/unsettled-value.ts';

const FRACTIONS = new Set(['AZN', 'percent']);
const MEASURES: Record<string, Partial<FigureMeasure>> = {
  births: { unit: 'persons' },
  fines: { unit: 'AZN', fractions: true },
  girls: { unit: 'persons', categories: { sex: 'female' } },
};
const measureOf = (figure: string): FigureMeasure => ({
  fractions: false,
  categories: {},
  hasFractions: (unit) => FRACTIONS.has(unit),
  ...MEASURES[figure],
});

const value = (more: Partial<UnsettledValue>): UnsettledValue => ({
  sheet: 'S',
  ref: 'B4',
  text: '4,746',
  value: 4.746,
  period: '2023',
  categories: {},
  status: 'not-reported',
  agency: 'ssc',
  cells: [{ sheet: 'S', ref: 'B4', role: 'value', text: '4,746' }],
  remarks: [],
  ...more,
});
const draft = (more: Partial<UnsettledValue>, choice: DraftChoice) => draftOf(value(more), choice, measureOf);

test('a fraction of a person is refused, whoever chose the figure; an amount may have one', () => {
  expect(draft({}, { figure: 'births' })).toEqual({ ok: false, error: { tag: 'NotWhole', value: 4.746 } });
  expect(draft({ value: -3 }, { figure: 'births' })).toMatchObject({ ok: false, error: { tag: 'NotWhole' } });
  expect(draft({}, { figure: 'fines' })).toMatchObject({
    ok: true,
    value: { value: 4.746, status: 'value' },
  });
});

test('a factor scales the value and the change beside it; the unit goes with it', () => {
  expect(draft({ unit: 'AZN', factor: 1000, claimedChange: 0.1 }, { figure: 'fines' })).toMatchObject({
    value: { value: 4746, claimedChange: 100, claimedAgainst: '2022', unit: 'AZN' },
  });
  expect(
    draft({ claimedChange: 0.1 }, { figure: 'fines', unit: { unit: 'AZN', factor: 1e6 } }),
  ).toMatchObject({
    value: { value: 4_746_000, claimedChange: 100_000 },
  });
  expect(draft({ value: 5, claimedChange: 0.5 }, { figure: 'births' })).toMatchObject({ error: { tag: 'NotWhole', value: 0.5 } }); // prettier-ignore
});

test('an amount or a per cent is no count, and a count no amount', () => {
  for (const unit of ['AZN', 'percent'])
    expect(draft({ value: 5, unit }, { figure: 'births' })).toEqual({ ok: false, error: { tag: 'OtherUnit', unit, own: 'persons' } }); // prettier-ignore
  expect(draft({ value: 5, unit: 'persons' }, { figure: 'fines' })).toMatchObject({
    error: { tag: 'OtherUnit' },
  });
});

test('what is not known is named: figure, period, which number', () => {
  expect(draft({}, {})).toMatchObject({ error: { tag: 'NoFigure' } });
  expect(draft({ period: null }, { figure: 'fines' })).toMatchObject({ error: { tag: 'NoPeriod' } });
  const two = { value: null, readings: [2374, 2.374] };
  expect(draft(two, { figure: 'fines' })).toMatchObject({ error: { tag: 'SeveralNumbers', numbers: [2374, 2.374] } }); // prettier-ignore
  expect(draft(two, { figure: 'fines', value: 2374 })).toMatchObject({ value: { value: 2374 } });
});

test('a mark keeps its status, a zero is one, and a figure takes over the categories that it fixes', () => {
  expect(draft({ value: null, status: 'suppressed' }, { figure: 'births' })).toMatchObject({ value: { value: null, status: 'suppressed' } }); // prettier-ignore
  expect(draft({ value: 0 }, { figure: 'births' })).toMatchObject({ value: { value: 0, status: 'zero' } });
  const categories = { sex: 'female', age: 'child' };
  expect(draft({ value: 2, categories }, { figure: 'girls' })).toMatchObject({ value: { categories: { age: 'child' } } }); // prettier-ignore
  expect(draft({ value: 2, categories }, { figure: 'births' })).toMatchObject({ value: { categories } });
});

test('what is less sure than asked for becomes a question with itself as the one reading; nothing is lost', () => {
  const of = (ref: string, confidence?: 1 | 2 | 3): ObservationDraft => ({
    figure: 'births',
    period: '2023',
    agency: 'ssc',
    value: 7,
    status: 'value',
    categories: {},
    remarks: [],
    cells: [{ sheet: 'S', ref, role: 'value', text: '7' }],
    ...(confidence === undefined ? {} : { confidence, evidence: ['words'] }),
  });
  const read: Interpretation = {
    agency: 'ssc',
    period: '2023',
    layout: null,
    observations: [of('A1'), of('A2', 3), of('A3', 2), of('A4', 1)],
    questions: [],
    ignored: [],
    notes: [],
  };
  const taken = (least: 2 | 3) => acceptFrom(read, least).observations.map(({ cells }) => cells[0]!.ref);
  const asked = (least: 2 | 3) => acceptFrom(read, least).questions.map(({ ref, settles }) => [ref, settles]);
  expect([taken(2), asked(2)]).toEqual([['A1', 'A2', 'A3'], [['A4', 1]]]);
  expect([taken(3), asked(3)]).toEqual([['A1', 'A2'], [['A3', 1], ['A4', 1]]]); // prettier-ignore
  expect(acceptFrom(read, 3).questions[0]).toMatchObject({
    readings: [{ value: 7, says: { tag: 'less-sure', confidence: 2 } }],
    unsettled: [{ ref: 'A3', value: 7, figure: 'births', period: '2023' }],
  });
});
