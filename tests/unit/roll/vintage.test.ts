import { expect, test } from 'vitest';
import { conflictsAmong } from '../../fixtures/conflicts-among.ts';
import { deriveFigures } from '../../../shared/domain/figures/figure-state.ts';
import { restatements } from '../../../shared/domain/figures/restated.ts';
import { keyObservations } from '../../../shared/domain/observations/keyed-observations.ts';
import { leftValue, vintagesOf, type VintageValue } from '../../../shared/domain/figures/vintage.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { decision, observation, sources, type Given } from '../figure-fixture.ts';

const left = (more: Partial<VintageValue> = {}): VintageValue => ({
  said: '2022',
  figure: 'f',
  period: '2022',
  printed: 10,
  accepted: 10,
  state: 'agreed',
  offered: [10],
  status: 'value',
  ...more,
});
const f = (values: VintageValue[], more: Given = {}) =>
  deriveFigures(sources({ observations: [observation(1, 12)], ...more, vintages: vintagesOf(values) })).find(
    ({ id }) => id === 'f',
  );

test('a change is weighed against what the reference of the year before printed', () => {
  expect(f([left()])).toMatchObject({ value: 12, previous: 10, change: 2 });
  expect(f([left()])).not.toHaveProperty('previousOpen');
  // Nothing was printed: what was accepted then counts.
  expect(f([left({ printed: null, accepted: 9 })])).toMatchObject({ previous: 9, change: 3 });
});

test('what was printed and is not what was accepted stays, marked, until somebody decides', () => {
  const slip = [left({ accepted: 11 })];
  expect(f(slip)).toMatchObject({ previous: 10, change: 2, previousOpen: true });
  const restated = decision(1, 11, { period: '2022' });
  expect(f(slip, { decisions: [restated] })).toMatchObject({ previous: 11, change: 1 });
  expect(f(slip, { decisions: [restated] })).not.toHaveProperty('previousOpen');
  const { confirmedBy: _, ...proposed } = restated;
  expect(f(slip, { decisions: [proposed] })).toMatchObject({ previous: 11, previousOpen: true });
});

test('what nobody had settled goes along, marked', () => {
  expect(f([left({ state: 'open' })])).toMatchObject({ previous: 10, previousOpen: true });
  expect(f([left({ state: 'missing', accepted: null })])).toMatchObject({ previous: 10, change: 2 });
});

test('a return that says something else of last year does not change it by itself', () => {
  const observations = [observation(1, 12), observation(2, 11, { period: '2022' })];
  expect(f([left()], { observations })).toMatchObject({ previous: 10, change: 2 });
});

test('a year that a later workspace restated is what it said, and what was printed is not lost', () => {
  const said = [left(), left({ said: '2023', printed: null, accepted: 11, state: 'decided' })];
  expect(leftValue(vintagesOf(said).of({ figure: 'f', period: '2022' }))).toMatchObject({
    value: 11,
    open: false,
  });
  expect(vintagesOf(said).of({ figure: 'f', period: '2022' })[0]).toMatchObject({ printed: 10 });
});

const VICTIMS = 'victims.identified';
const among = (values: VintageValue[], ...said: [agency: string, value: number][]) => {
  const observations = said.map(([agency, value], at) =>
    observation(at + 1, value, { figure: VICTIMS, period: '2022', agency }),
  );
  const vintages = vintagesOf(values.map((one) => ({ ...one, figure: VICTIMS })));
  const of = { own: () => true, external: new Set<string>() };
  return conflictsAmong(observations, {
    catalogue,
    words: { population: [], together: [], unit: [], scope: [], asOf: [] },
    restated: restatements(vintages, keyObservations(observations), of),
  });
};

test('who says something new of a year that is over asks whether it is restated: one question a key', () => {
  const [one, ...rest] = among([left()], ['mia_thb', 11], ['ombudsman', 12]);
  expect(rest).toEqual([]);
  expect(one).toMatchObject({
    kind: 'revision',
    period: '2022',
    state: 'open',
    rivals: [1, 2],
    fact: { tag: 'restated', printed: 10, accepted: 10, says: [11, 12] },
  });
});

test('what was printed, and what a body said in its own year already, is no news', () => {
  expect(among([left()], ['mia_thb', 10])).toEqual([]);
  expect(among([left({ offered: [10, 11] })], ['mia_thb', 11])).toEqual([]);
  expect(among([left({ accepted: 11, offered: [10, 11] })])).toMatchObject([
    { kind: 'revision', rivals: [], fact: { printed: 10, accepted: 11, says: [] } },
  ]);
});
