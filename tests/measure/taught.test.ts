import { expect, test } from 'vitest';
import { AT_LEAST, AT_MOST } from './ceilings.ts';
import { SET_2023 } from './key-tally.ts';
import { nextYear } from './next-year-sums.ts';
import { add, emptyTally } from './tally.ts';
import { teach } from './taught-returns.ts';

test('what returns of one year taught reads them again and those of the next: nothing wrong', async () => {
  const again = emptyTally();
  const taught = await teach(SET_2023, [], (one) => add(again, one.again));
  expect(again.wrong).toBe(0);
  expect(again.verdicts.right).toBeGreaterThanOrEqual(AT_LEAST.taught.again);
  const next = await nextYear(taught);
  expect(next.tally.wrong).toBe(0);
  expect(next.tally.verdicts.right).toBeGreaterThanOrEqual(AT_LEAST.taught.next);
  expect(next.asked).toBeLessThanOrEqual(AT_MOST.taught.asked);
  expect(next.silent).toBe(0);
});
