import { expect, test } from 'vitest';
import type { OpenQuestion } from '../../../shared/domain/conflicts/awaited.ts';
import { conflictsAmong } from '../../fixtures/conflicts-among.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { observation } from '../figure-fixture.ts';
import { deliveryId } from '../../../shared/domain/keys/ids.ts';

const figure = 'victims.identified';
const cell = (ref: string) => ({ sheet: 'S', ref, role: 'value', text: '94' }) as const;
const said = observation(1, 91, { figure, agency: 'mia_thb' });
/** `Victims | 94 | 1.234` under `2022 | 2023`, of which the first can be read. */
const lastYear = observation(2, 94, {
  figure,
  agency: 'moh',
  period: '2022',
  delivery: deliveryId(2),
  cells: [cell('B2')],
});

const timing = (openQuestions: OpenQuestion[], more: Observation[] = []): boolean =>
  conflictsAmong([said, lastYear, ...more], { catalogue, words: layouts.evidenceWords, openQuestions }).some(
    ({ kind }) => kind === 'timing',
  );

const asked = (more: Partial<OpenQuestion> = {}, ...about: Partial<Observation>[]): OpenQuestion => ({
  delivery: deliveryId(2),
  kind: 'ambiguous-number',
  sheet: 'S',
  ref: 'C2',
  readings: about.map((one) => ({
    value: 1234,
    says: { tag: 'as-written' },
    observations: [observation(0, 1234, { figure, agency: 'moh', ...one })],
  })),
  ...more,
});

test("last year's number in a return that has none of this year is offered for it", () => {
  expect(timing([])).toBe(true);
});

test("this year's number beside it waits for an answer: nothing is offered in its place yet", () => {
  expect(timing([asked({}, {})])).toBe(false);
  expect(timing([asked({ kind: 'error-value' })])).toBe(false);
});

test('a question about something else leaves it as it is', () => {
  expect(timing([asked({}, { figure: 'wanted.international' })])).toBe(true);
  expect(timing([asked({}, { period: '2021' })])).toBe(true);
  expect(timing([asked({}, { agency: 'moj' })])).toBe(true);
  expect(timing([asked({ kind: 'error-value', ref: 'C3' })])).toBe(true);
  expect(timing([asked({ kind: 'error-value', delivery: deliveryId(3) })])).toBe(true);
  expect(timing([asked({ kind: 'new-version', sheet: '', ref: '' })])).toBe(true);
});

test('whether a title is a slip is the doubt that the conflict shows', () => {
  expect(timing([asked({ kind: 'period-differs', ref: 'A1' }, {})])).toBe(true);
});

test('a body that says it has no number of this year offers none', () => {
  const none = observation(3, null, { figure, agency: 'moh', delivery: deliveryId(2), cells: [cell('C2')] });
  expect(timing([], [none])).toBe(false);
});
