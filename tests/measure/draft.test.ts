import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digitMisses } from './draft/digit-edits.ts';
import { EDITS, HABITS } from './draft/edit-kinds.ts';
import { filledDrafts, type FilledDraft } from './draft/filled-drafts.ts';
import { judgeEdits } from './draft/judge-edits.ts';
import { wordTakes } from './draft/word-takes.ts';

/** The short form of `draft-digits.ts`, `draft-edits.ts` and `draft-takes.ts`, which look at every digit, kind and word. */
let drafts: FilledDraft[];
let close: () => void;

beforeAll(async () => {
  ({ drafts, close } = await filledDrafts());
}, 60_000);
afterAll(() => close());

describe.each([0, 1])('draft %i', (at) => {
  test('a digit that was changed is one row, at its place', () => {
    const { digits, misses } = digitMisses(drafts[at]!, drafts[at]!.parts, 61);
    expect(digits).toBeGreaterThan(20);
    expect(misses).toEqual([]);
  }, 60_000);

  test('a word that was taken stands in the text, and nothing else is other', () => {
    const verdicts = wordTakes(drafts[at]!, 61);
    expect(verdicts.length).toBeGreaterThan(100);
    expect(verdicts.filter(({ verdict }) => verdict !== 'taken' && verdict !== 'refused')).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === 'refused').length).toBeLessThan(verdicts.length / 20);
  }, 60_000);

  test('what people and their programs do is said, and nothing else', async () => {
    const ids = [...HABITS, ...EDITS].filter((_, n) => n % 2 === at).map(({ id }) => id);
    const verdicts = await judgeEdits(drafts[at]!, ids);
    expect(verdicts.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  }, 120_000);
});
