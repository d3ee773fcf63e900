import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../shared/domain/conflicts/conflict.ts';
import { deriveFigures } from '../../shared/domain/figures/figure-state.ts';
import type { Observation } from '../../shared/domain/observations/observation.ts';
import type { PrintedValue } from '../../shared/domain/figures/printed-value.ts';
import { decision, definition, observation, sources, type Given } from './figure-fixture.ts';
import { decisionId, observationId } from '../../shared/domain/keys/ids.ts';

const f = (more: Given) => deriveFigures(sources(more)).find((figure) => figure.id === 'f'); // prettier-ignore
const printed = (part: PrintedValue['part'], value: number): PrintedValue => ({
  figure: 'f',
  part,
  value,
  text: String(value),
  section: '',
  sentence: '',
});
const conflict = (kind: Conflict['kind'], state: Conflict['state']): Conflict => ({
  figure: 'f',
  period: '2023',
  kind,
  rivals: [observationId(1), observationId(2)],
  fact: { tag: 'unexplained', value: 1, against: 2, observation: observationId(1) },
  state,
});

describe('without a decision', () => {
  test('all that report the same agree; what was not reported does not count', () => {
    const observations = [
      observation(1, 7),
      observation(2, null, { agency: 'b' }),
      observation(3, 7, { agency: 'c' }),
    ];
    expect(f({ observations })).toMatchObject({ value: 7, state: 'agreed', observations: [1, 2, 3] });
  });

  test('zero is a value', () => {
    expect(f({ observations: [observation(1, 0)] })).toMatchObject({ value: 0, state: 'agreed' });
  });

  test('rivals leave it open, with the owner’s value for the time being', () => {
    const observations = [observation(1, 9, { agency: 'b' }), observation(2, 7)];
    expect(f({ observations })).toMatchObject({ value: 7, state: 'open' });
  });

  test('an open conflict leaves it open even where the values of the key agree', () => {
    const open = { observations: [observation(1, 7)], conflicts: [conflict('timing', 'open')] };
    expect(f(open)).toMatchObject({ value: 7, state: 'open' });
    expect(f({ ...open, conflicts: [conflict('revision', 'decided')] })).toMatchObject({ state: 'agreed' });
  });

  test('superseded, illustrative and foreign values do not count', () => {
    const observations = [
      observation(1, 3, { supersededBy: observationId(2) }),
      observation(2, 4),
      observation(3, 5, { agency: 'b', reliability: 'illustrative' }),
      observation(4, 6, { agency: 'unodc' }),
    ];
    expect(f({ observations })).toMatchObject({ value: 4, state: 'agreed' });
    expect(f({ observations: observations.slice(2, 3) })).toMatchObject({ value: null, state: 'missing' });
  });

  test('an exact value behind “more than” is no rival, and the rounded one prints', () => {
    const figures = [definition('f', { qualifier: 'more than' })];
    const observations = [observation(1, 104), observation(2, 100, { qualifier: 'more than' })];
    expect(f({ figures, observations })).toMatchObject({
      value: 100,
      qualifier: 'more than',
      state: 'agreed',
    });
    const below = [observation(1, 96), observation(2, 100, { qualifier: 'more than' })];
    expect(f({ figures, observations: below })).toMatchObject({ state: 'open' });
  });

  test('an exact value alone never prints as “more than” itself', () => {
    const figures = [definition('f', { qualifier: 'more than' })];
    const found = f({ figures, observations: [observation(1, 104)] });
    expect(found).toMatchObject({ value: 104 });
    expect(found).not.toHaveProperty('qualifier');
  });

  test('parts that other bodies sent add up where none is missing, and are no rivals of the whole', () => {
    const figures = [definition('f', { categories: { ngo: 'x+y' } })];
    const parts = [
      observation(1, 12, { agency: 'x', categories: { ngo: 'x' } }),
      observation(2, 8, { agency: 'y', categories: { ngo: 'y' } }),
    ];
    expect(f({ figures, observations: parts })).toMatchObject({ value: 20, state: 'agreed' });
    expect(f({ figures, observations: parts.slice(0, 1) })).toMatchObject({ value: null, state: 'missing' });
    expect(f({ figures, observations: [...parts, observation(3, 20)] })).toMatchObject({
      value: 20,
      state: 'agreed',
    });
  });
});

describe('parts that add up', () => {
  const figures = [definition('f', { categories: { ngo: 'x+y' } })];
  const part = (id: number, ngo: string, value: number, more: Partial<Observation> = {}): Observation =>
    observation(id, value, { agency: ngo, categories: { ngo }, ...more });

  test('are open where two bodies differ on one of them', () => {
    const observations = [part(1, 'x', 12), part(2, 'x', 13, { agency: 'b' }), part(3, 'y', 8)];
    expect(f({ figures, observations })).toMatchObject({ value: 20, state: 'open' });
  });

  test('claim last year’s sum together, or not at all', () => {
    const claiming = [part(1, 'x', 12, { claimedChange: 2 }), part(2, 'y', 8, { claimedChange: -1 })];
    expect(f({ figures, observations: claiming })).toMatchObject({ previous: 19, change: 1 });
    const one = [claiming[0]!, part(2, 'y', 8)];
    expect(f({ figures, observations: one })).toMatchObject({ value: 20, previous: null, change: null });
  });
});

describe('last year', () => {
  test('on which sources disagree leaves the change open, and the value as it is', () => {
    const observations = [
      observation(1, 16),
      observation(2, 14, { period: '2022' }),
      observation(3, 15, { period: '2022', agency: 'b' }),
    ];
    expect(f({ observations })).toMatchObject({ state: 'agreed', change: 2, previousOpen: true });
    expect(f({ observations: observations.slice(0, 2) })).not.toHaveProperty('previousOpen');
  });

  test('is claimed by whoever says the same value', () => {
    const observations = [observation(1, 16), observation(2, 16, { agency: 'b', claimedChange: 3 })];
    expect(f({ observations })).toMatchObject({ previous: 13, change: 3 });
  });

  test('is what was reported for it', () => {
    const observations = [observation(1, 16), observation(2, 14, { period: '2022' })];
    expect(f({ observations })).toMatchObject({ previous: 14, change: 2 });
  });

  test('else what the accepted observation claims, else what the document prints', () => {
    const claimed = [observation(1, 16, { claimedChange: -2 })];
    expect(f({ observations: claimed })).toMatchObject({ previous: 18, change: -2 });
    const print = [printed('value', 16), printed('change', 5)];
    expect(f({ observations: [observation(1, 16)], printed: print })).toMatchObject({
      previous: 11,
      change: 5,
    });
    expect(f({ observations: claimed, printed: print })).toMatchObject({ previous: 18 });
  });

  test('shares do not gain digits', () => {
    const observations = [observation(1, 10.3), observation(2, 10.2, { period: '2022' })];
    expect(f({ observations })).toMatchObject({ change: 0.1 });
  });
});

describe('with a decision', () => {
  const rivals = [observation(1, 16), observation(2, 17, { agency: 'b' })];

  test('a confirmed one is accepted, a proposed one waits', () => {
    expect(f({ observations: rivals, decisions: [decision(1, 17)] })).toMatchObject({ value: 17, state: 'decided', decision: 1 }); // prettier-ignore
    const { confirmedBy: _, confirmedAt: __, ...open } = decision(1, 17);
    expect(f({ observations: rivals, decisions: [open] })).toMatchObject({ value: 17, state: 'proposed' });
    const both = [decision(1, 16), { ...open, id: decisionId(2) }];
    expect(f({ observations: rivals, decisions: both })).toMatchObject({ value: 16, decision: 1 });
  });

  test('a value that came later and says something else overtakes it', () => {
    const decisions = [decision(1, 16, { weighed: observationId(2) })];
    const late = observation(3, 18, { agency: 'c' });
    expect(f({ observations: [...rivals, late], decisions })).toMatchObject({ state: 'open' });
    const repeated = observation(3, 17, { agency: 'b' });
    expect(f({ observations: [...rivals, repeated], decisions })).toMatchObject({ state: 'decided' });
  });

  test('an earlier decision never comes back when a later one is overtaken', () => {
    const decisions = [
      decision(1, 18, { weighed: observationId(2) }),
      decision(2, 16, { weighed: observationId(2) }),
    ];
    const late = observation(3, 18, { agency: 'c' });
    const open = f({ observations: [...rivals, late], decisions });
    expect(open).toMatchObject({ state: 'open' });
    expect(open).not.toHaveProperty('decision');
  });

  test('a body that goes back to what it had corrected before says something new', () => {
    const decisions = [decision(1, 16, { weighed: observationId(3) })];
    const back = [
      observation(1, 16),
      observation(2, 19, { agency: 'b', supersededBy: observationId(3) }),
      observation(3, 17, { agency: 'b', supersededBy: observationId(4) }),
      observation(4, 19, { agency: 'b' }),
    ];
    expect(f({ observations: back, decisions })).toMatchObject({ state: 'open' });
  });

  test('a pick falls when its observation is corrected after the decision, not before', () => {
    const pick = decision(1, 16, { choice: { kind: 'pick', observation: observationId(1) } });
    const corrected = (supersededAt: string): Observation[] => [
      observation(1, 16, { supersededBy: observationId(2), supersededAt }),
      observation(2, 17),
    ];
    const after = { observations: corrected('2024-03-01T00:00:00.000Z'), decisions: [pick] };
    expect(f(after)).toMatchObject({ value: 17, state: 'agreed' });
    const before = { observations: corrected('2023-12-01T00:00:00.000Z'), decisions: [pick] };
    expect(f(before)).toMatchObject({ value: 16, state: 'decided' });
  });

  test('so does a pick from the figure that this one repeats', () => {
    const figures = [definition('f'), definition('chart', { repeats: 'f' })];
    const pick = decision(1, 7, { figure: 'chart', choice: { kind: 'pick', observation: observationId(2) } });
    const chart = (observations: Observation[]) =>
      deriveFigures(sources({ figures, observations, decisions: [pick] })).find(({ id }) => id === 'chart');
    const [own, rival] = [observation(1, 8), observation(2, 7, { agency: 'b' })];
    expect(chart([own, rival])).toMatchObject({ value: 7, decision: 1 });
    const gone = { ...rival, supersededBy: observationId(3), supersededAt: '2024-03-01T00:00:00.000Z' };
    expect(chart([own, gone, observation(3, 6, { agency: 'b' })])).not.toHaveProperty('decision');
  });

  test('keep both: the other becomes a figure of its own, with the reason', () => {
    const decisions = [decision(1, 16, { choice: { kind: 'keep-both', observation: observationId(1) } })];
    const figures = deriveFigures(sources({ observations: rivals, decisions }));
    expect(figures.map(({ id, value, note }) => ({ id, value, note }))).toEqual([
      { id: 'f', value: 16, note: undefined },
      { id: 'f{agency=b}', value: 17, note: 'because' },
    ]);
  });
});

describe('figures that follow another or nobody reports', () => {
  test('a chart figure follows the text figure that it repeats', () => {
    const figures = [definition('f'), definition('chart', { repeats: 'f' })];
    const observations = [observation(1, 50), observation(2, 55, { figure: 'chart' })];
    const chart = deriveFigures(sources({ figures, observations })).find(({ id }) => id === 'chart');
    expect(chart).toMatchObject({ value: 50, state: 'agreed', observations: [2] });
    const disputed = { ...conflict('value', 'open'), figure: 'chart' };
    const open = deriveFigures(sources({ figures, observations, conflicts: [disputed] }));
    expect(open.find(({ id }) => id === 'chart')).toMatchObject({ value: 50, state: 'open' });
  });

  test('a chart figure takes last year from cells that repeat the value, not from a rival', () => {
    const figures = [definition('f'), definition('chart', { repeats: 'f' })];
    const rival = observation(2, 55, { figure: 'chart', claimedChange: 5 });
    const chart = (observations: Observation[]) =>
      deriveFigures(sources({ figures, observations })).find(({ id }) => id === 'chart');
    expect(chart([observation(1, 50), rival])).toMatchObject({ previous: null });
    expect(chart([observation(1, 50), { ...rival, value: 50 }])).toMatchObject({ previous: 45 });
  });

  test('what the world’s organisations publish comes from the document', () => {
    const figures = [definition('f', { kind: 'context_global' })];
    expect(f({ figures, printed: [printed('value', 27.6)] })).toMatchObject({
      value: 27.6,
      state: 'printed',
    });
    expect(f({ printed: [printed('value', 27)] })).toMatchObject({ value: null, state: 'missing' });
  });

  test('a cumulative figure has its own period', () => {
    const figures = [definition('f', { kind: 'cumulative', period: '2005-{year}' })];
    const observations = [observation(1, 86, { period: '2005-2023' })];
    expect(f({ figures, observations })).toMatchObject({ period: '2005-2023', value: 86, previous: null });
  });
});
