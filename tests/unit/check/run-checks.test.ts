import { describe, expect, test } from 'vitest';
import type { CheckContext, CheckValue } from '../../../shared/domain/checks/check-values.ts';
import type { Relation } from '../../../shared/domain/checks/relation.ts';
import { RelationSchema } from '../../../shared/domain/checks/relation.ts';
import { runChecks } from '../../../shared/domain/checks/run-checks.ts';
import { wordedEn } from '../../../shared/words/findings/finding-en.ts';

const recorded: CheckContext = { word: 'recorded' };

const worded = (...given: Parameters<typeof runChecks>) =>
  runChecks(...given).map((finding) => wordedEn(finding));

const relation = (data: Record<string, unknown>): Relation =>
  RelationSchema.parse({ id: 'r', says: 'Says', saysAz: 'Deyir', severity: 'blocker', ...data });

/** `12` a value, `12 (+2)` a value and its change, `2005-2023` a reference text. */
function values(texts: Record<string, string>): Map<string, CheckValue> {
  return new Map(
    Object.entries(texts).map(([id, text]): [string, CheckValue] => {
      const place = { section: 'S', sentence: text, text };
      const range = /^(\d+)-(\d+)$/.exec(text);
      if (range) return [id, { text, place, numbers: [Number(range[1]), Number(range[2])] }];
      const found = /^([\d,.]+)(?: \(([+-]\d+|no changes)\))?$/.exec(text)!;
      const value = Number(found[1]!.replaceAll(',', ''));
      const decimals = found[1]!.split('.')[1]?.length ?? 0;
      const change =
        found[2] === undefined
          ? {}
          : { change: Number(found[2].replace('no changes', '0')), changeText: found[2] };
      return [id, { value, text: found[1]!, place, decimals, ...change }];
    }),
  );
}

const run = (data: Record<string, unknown>, texts: Record<string, string>) =>
  worded([relation(data)], values(texts), { word: 'printed' });

describe('levels and changes', () => {
  const wanted = {
    sort: 'part-whole',
    parts: ['a', 'b', 'c'],
    whole: ['t'],
    partition: true,
    applies: ['value', 'change'],
  };

  test('21 (-2) = 17 (no changes) + 3 (+2) + 1 (-2) fails though 17 + 3 + 1 = 21', () => {
    const found = run(wanted, { a: '17 (no changes)', b: '3 (+2)', c: '1 (-2)', t: '21 (-2)' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'r#change',
      severity: 'blocker',
      message: 'Says, changes: 0 + 2 − 2 = 0, printed −2.',
      imbalance: 2,
    });
  });

  test('it holds with other changes, and says nothing where a part has none', () => {
    expect(run(wanted, { a: '17 (no changes)', b: '3 (no changes)', c: '1 (-2)', t: '21 (-2)' })).toEqual([]);
    expect(run(wanted, { a: '17', b: '3 (+2)', c: '1 (-2)', t: '21 (-2)' })).toEqual([]);
    expect(run(wanted, { a: '17', b: '3', t: '21' })).toEqual([]);
  });

  test('the change of a share is weighed without binary dust', () => {
    const share = { value: 10.3, change: 0.1, previous: 10.2 };
    expect(worded([], new Map([['a', share]]), recorded)).toEqual([]);
    expect(worded([], new Map([['a', { ...share, previous: 10.1 }]]), recorded)).toMatchObject([
      { check: 'change.claimed', imbalance: 0.1, likeliest: expect.stringContaining('+0.2,') as string },
    ]);
  });

  test('a value below its increase is impossible; the claimed change meets last year’s value', () => {
    const impossible = worded([], values({ a: '3 (+4)' }), recorded);
    expect(impossible[0]).toMatchObject({
      severity: 'blocker',
      message: 'a: 3 (+4) would mean −1 last year.',
    });
    const claimed = (previous: number) =>
      worded([], new Map([['a', { value: 91, change: -3, previous }]]), recorded);
    expect(claimed(94)).toEqual([]);
    expect(claimed(95)[0]).toMatchObject({ check: 'change.claimed', imbalance: -1 });
  });
});

describe('each sort', () => {
  test('subset, also of last year', () => {
    const data = { sort: 'subset', part: ['a'], whole: ['t'], applies: ['value', 'previous'] };
    expect(run(data, { a: '9 (+2)', t: '9 (no changes)' })).toEqual([]);
    expect(run(data, { a: '10', t: '9' })[0]?.message).toBe('Says: 10, more than 9.');
    expect(run(data, { a: '5 (-5)', t: '9 (no changes)' })[0]).toMatchObject({
      id: 'r#previous',
      imbalance: 1,
    });
  });

  test('a share within half a unit holds, within a unit is a query, beyond is an error', () => {
    const data = { sort: 'share', share: 's', part: ['p'], base: ['b'] };
    const severity = (s: string, p: string) => run(data, { s, p, b: '91' })[0]?.severity;
    expect(severity('38', '35')).toBeUndefined();
    expect(severity('39', '35')).toBe('query');
    expect(severity('55', '55')).toBe('blocker');
    expect(severity('38.5', '35')).toBeUndefined();
    expect(severity('38.7', '35')).toBe('blocker');
  });

  test('shares foot within their rounding', () => {
    const data = { sort: 'footing', shares: ['a', 'b', 'c'] };
    expect(run(data, { a: '38', b: '7', c: '55' })).toEqual([]);
    expect(run(data, { a: '38', b: '7', c: '56' })[0]).toMatchObject({ severity: 'note', imbalance: 1 });
    expect(run(data, { a: '38', b: '7', c: '60' })[0]).toMatchObject({ severity: 'blocker', imbalance: 5 });
  });

  test('years: periods without gap, in order, the same everywhere', () => {
    const periods = { sort: 'contiguous', before: 'p@to', after: 'q@from', step: 1 };
    expect(run(periods, { p: '2020-2024', q: '2025-2030' })).toEqual([]);
    expect(run(periods, { p: '2020-2024', q: '2026-2030' })[0]?.message).toBe(
      'Says: a gap between 2024 and 2026.',
    );
    expect(run({ sort: 'ascending', terms: ['p@from', 'p@to'] }, { p: '2024-2020' })).toHaveLength(1);
    const same = run(
      { sort: 'same', terms: ['p@to', 'q@to', 's@to'] },
      { p: '2005-2023', q: '2005-2022', s: '2005-2023' },
    );
    expect(same.map(({ id, likeliest }) => [id, likeliest])).toEqual([['r:q', '2022 should be 2023.']]);
  });

  test('a split into whole numbers, and the base that it fits', () => {
    const data = {
      sort: 'split',
      severity: 'query',
      shares: ['a', 'b'],
      bases: [['x', 'y'], ['x']],
      others: [['y']],
    };
    const found = run(data, { a: '38', b: '62', x: '36', y: '21' });
    expect(found[0]).toMatchObject({
      message: 'Says: no whole numbers make 38 % and 62 % of 57 or of 36.',
      likeliest: 'They fit 8 + 13 of 21.',
    });
    expect(run(data, { a: '37', b: '63', x: '36', y: '21' })).toEqual([]);
  });

  test('a cascade names the stage', () => {
    const found = run({ sort: 'cascade', stages: ['a', 'b', 'c'] }, { a: '18', b: '14', c: '15' });
    expect(found.map(({ id, message }) => [id, message])).toEqual([['r.2', 'Says: 15, more than 14.']]);
  });

  test('rounded terms', () => {
    const data = {
      sort: 'part-whole',
      parts: ['m', 'w'],
      whole: ['t'],
      partition: true,
      tolerance: 'rounded',
    };
    expect(run(data, { m: '11.3', w: '6', t: '17.3' })).toEqual([]);
    expect(run(data, { m: '11.4', w: '6', t: '17.3' })[0]?.severity).toBe('note');
    expect(run(data, { m: '12.3', w: '6', t: '17.3' })[0]?.severity).toBe('blocker');
  });
});

test('the likeliest culprit is the number whose change settles most and breaks least', () => {
  const sum = (id: string, parts: string[], whole: string) =>
    relation({ id, sort: 'part-whole', parts, whole: [whole], partition: true });
  const rules = [
    sum('text', ['a', 'b'], 't'),
    sum('sex', ['m', 'w'], 't'),
    relation({ id: 'slide', sort: 'repeat', left: ['a'], right: ['c', 'd'], between: 'text-slide' }),
  ];
  const found = worded(
    rules,
    values({ a: '3', b: '87', t: '91', m: '1', w: '90', c: '3', d: '1' }),
    recorded,
  );
  expect(found.map(({ id, cause }) => [id, cause])).toEqual([
    ['text', 'a'],
    ['slide', 'a'],
  ]);
  expect(found[0]?.likeliest).toBe('Most likely a should be 4, not 3; that settles one other check too.');
});

test('where two numbers are equally likely, both are named', () => {
  const found = run({ sort: 'repeat', left: ['a'], right: ['b'], between: 'text-text' }, { a: '3', b: '4' });
  expect(found[0]?.likeliest).toBe('Either a should be 4, not 3 or b should be 3, not 4.');
  expect(found[0]?.cause).toBeUndefined();
});
