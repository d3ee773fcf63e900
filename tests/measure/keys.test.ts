import { expect, test } from 'vitest';
import type { ReturnOptions } from '../fixtures/returns.ts';
import { AT_LEAST, AT_MOST } from './ceilings.ts';
import { SET_2023, SET_2024, tallyOf, UNSEEN_SET } from './key-tally.ts';
import type { PublicSet } from './public-returns.ts';

const BARE: ReturnOptions = { layouts: [] };
const MEASURES: [name: keyof typeof AT_LEAST.right, set: PublicSet, options: ReturnOptions][] = [
  ['2023 with layouts', SET_2023, {}],
  ['2023 without layouts', SET_2023, BARE],
  ['2024 with layouts', SET_2024, {}],
  ['2024 without layouts', SET_2024, BARE],
  ['unseen', UNSEEN_SET, BARE],
];

test.each(MEASURES)(
  'returns, %s: right, or one question away, and nowhere more wrong than before',
  async (name, set, options) => {
    const { verdicts, wrong } = await tallyOf(set, { options });
    expect(verdicts.right).toBeGreaterThanOrEqual(AT_LEAST.right[name]);
    expect(verdicts.right + verdicts.asked).toBeGreaterThanOrEqual(AT_LEAST.near[name]);
    expect(wrong).toBeLessThanOrEqual(AT_MOST.wrong[name]);
  },
);
