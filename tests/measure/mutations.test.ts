import { beforeEach, expect, test, vi } from 'vitest';
import { AT_LEAST, AT_MOST } from './ceilings.ts';
import { mutationSums, totalOf } from './mutation-sums.ts';
import { publicReturns } from './public-returns.ts';

/** The writer of ods copies says which number formats it simplifies. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

test('a return laid out, worded or saved otherwise gives most of what it gave, and nothing wrong', async () => {
  const every = (await publicReturns()).filter((_, at) => at % 4 === 0);
  const lines: string[] = [];
  const { before, right, newlyWrong } = totalOf(
    (await mutationSums(every, { seeds: 1, each: (line) => lines.push(line) })).values(),
  );
  expect(right / before).toBeGreaterThanOrEqual(AT_LEAST.mutationShare);
  expect(newlyWrong, lines.filter((line) => line.startsWith('WRONG')).join('\n')).toBeLessThanOrEqual(
    AT_MOST.mutationsNewlyWrong,
  );
}, 240_000);
