import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digitMisses } from './draft/digit-edits.ts';
import { EDITS, HABITS } from './draft/edit-kinds.ts';
import { filledDrafts, type FilledDraft } from './draft/filled-drafts.ts';
import { judgeEdits } from './draft/judge-edits.ts';

/** The short form of `draft-digits.ts` and `draft-edits.ts`, which look at every digit and every kind. */
let drafts: FilledDraft[];
let close: () => void;

beforeAll(async () => {
  ({ drafts, close } = await filledDrafts());
}, 60_000);
afterAll(() => close());

describe.each([0, 1])('draft %i', (at) => {
  test('a digit that was changed is one row, at its place', () => {
    const { digits, misses } = digitMisses(drafts[at]!, drafts[at]!.parts, 97);
    expect(digits).toBeGreaterThan(20);
    expect(misses).toEqual([]);
  }, 60_000);

  test('what people and their programs do is said, and nothing else', async () => {
    const ids = [...HABITS, ...EDITS].filter((_, n) => n % 2 === at).map(({ id }) => id);
    const verdicts = await judgeEdits(drafts[at]!, ids);
    expect(verdicts.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  }, 120_000);
});
