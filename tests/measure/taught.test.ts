import { expect, test } from 'vitest';
import { AT_LEAST } from './ceilings.ts';
import { SET_2023, SET_2024 } from './key-tally.ts';
import { add, emptyTally } from './tally.ts';
import { readTaught, teach } from './taught-returns.ts';

test('what returns of one year taught reads them again and those of the next: nothing wrong', async () => {
  const again = emptyTally();
  const taught = await teach(SET_2023, [], (one) => add(again, one.again));
  expect(again.wrong).toBe(0);
  expect(again.verdicts.right).toBeGreaterThanOrEqual(AT_LEAST.taught.again);
  const next = emptyTally();
  await readTaught(SET_2024, taught, (_, judged) => add(next, judged));
  expect(next.wrong).toBe(0);
  expect(next.verdicts.right).toBeGreaterThanOrEqual(AT_LEAST.taught.next);
});
