import { expect, test } from 'vitest';
import { measureOthers, measurePlanted, measureReworded } from './documents/document-sums.ts';

const quiet = (): void => undefined;

test('a true rewording is never called an error', { timeout: 300_000 }, () => {
  expect(measureReworded('workspace', quiet)).toMatchObject({ blockers: 0 });
});

test(
  'single errors are found in the reference; in other texts found, or said to be not checked',
  {
    timeout: 300_000,
  },
  () => {
    const kinds = [...measurePlanted('print', quiet, 15).values()];
    const [found, all] = [
      kinds.reduce((sum, one) => sum + one.found, 0),
      kinds.reduce((sum, one) => sum + one.all, 0),
    ];
    expect(all).toBeGreaterThan(20);
    expect(found / all).toBeGreaterThanOrEqual(0.97);
    expect(measureOthers('print', quiet)).toMatchObject({ missed: 0, falseBlockers: 0 });
  },
);
