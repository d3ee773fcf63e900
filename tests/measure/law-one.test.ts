import { expect, test } from 'vitest';
import { AT_MOST } from './ceilings.ts';
import { interpretBytes } from '../fixtures/returns.ts';
import { lawBytes, lawCases, type LawCase } from './law/cases.ts';
import { judgeCase } from './law/rules.ts';
import { lawSums } from './law/sums.ts';

test('law one: nothing silently wrong, nothing vanished, ordinary cells taken', async () => {
  const sums = await lawSums();
  expect(sums.results).toHaveLength(169);
  const faults = sums.wrong.map(
    ({ one, fates }) =>
      `${one.id}: ${fates
        .filter(({ fate }) => !['right', 'asked', 'over-asked'].includes(fate))
        .map(({ ref, says }) => `${ref} ${says}`)
        .join('; ')}`,
  );
  expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(AT_MOST.lawWrong);
  expect(sums.vanished.length).toBeLessThanOrEqual(AT_MOST.lawVanished);
  expect(sums.overAsked).toBeLessThanOrEqual(AT_MOST.lawOverAsked);
});

/** The same case with every expectation made untrue. */
const falsified = (one: LawCase): LawCase => ({
  ...one,
  allowed: [],
  expect: one.expect.map((e) =>
    e.value === undefined
      ? { ...e, outcome: 'value', figure: 'no.such.figure', value: -1, period: '1900' }
      : { ...e, outcome: 'value', value: (e.value ?? 0) + 1 },
  ),
});

test('no cell of a case whose expectations are untrue counts as right', async () => {
  const right: string[] = [];
  for (const one of lawCases().filter((_, at) => at % 3 === 0)) {
    const out = await interpretBytes(one.file.replace(/^files\//, ''), lawBytes(one), { period: one.period });
    const { fates } = judgeCase(falsified(one), out);
    right.push(
      ...fates.filter(({ fate }) => fate === 'right').map(({ ref, says }) => `${one.id} ${ref} ${says}`),
    );
  }
  expect(right).toEqual([]);
});
