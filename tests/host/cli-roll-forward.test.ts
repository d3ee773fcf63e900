import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const sha = (file: string): string => createHash('sha256').update(readFileSync(join(folder, file))).digest('hex'); // prettier-ignore

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'editor');
}, 60_000);

test('the next year begins in a file of its own, with the sentences that do not turn by themselves', () => {
  const before = run('history', 'w.arayis', '--json').out;
  const ran = run('roll-forward', 'w.arayis', 'next.arayis', '--period', '2024', '--by', 'A', '--json');
  expect(ran.code).toBe(1);
  expect(ran.json()).toMatchObject({ period: '2024', carried: { figures: 205, printed: 205 } });
  const { sentences } = ran.json() as { sentences: { section: string; sentence: string; why: string }[] };
  expect(sentences).toContainEqual(
    expect.objectContaining({
      section: 'Outlook',
      why: 'fact',
      sentence: expect.stringContaining('2025') as string,
    }),
  );
  expect(new Set(sentences.map(({ why }) => why))).toEqual(
    new Set(['fact', 'sign', 'number', 'list', 'missing']),
  );
  expect(run('history', 'w.arayis', '--json').out).toBe(before);
  const figures = run('figures', 'next.arayis', '--json').json() as { id: string; previous: number }[];
  expect(figures.find(({ id }) => id === 'victims.identified')).toMatchObject({ value: null, previous: 91 });
});

test('a file that is there is refused, and nothing of it is touched', () => {
  const before = sha('next.arayis');
  const again = run('roll-forward', 'w.arayis', 'next.arayis', '--period', '2024', '--by', 'A');
  expect([again.code, again.out, sha('next.arayis')]).toEqual([2, '', before]);
  for (const args of [['--period', '2024'], ['--by', 'A'], ['--period', '2030', '--by', 'A'], ['--period', '2024', '--by', 'B']]) {
    const refused = run('roll-forward', 'w.arayis', 'other.arayis', ...args);
    expect([refused.code, refused.err.trim().split('\n').length]).toEqual([2, 1]);
  } // prettier-ignore
  expect(existsSync(join(folder, 'other.arayis'))).toBe(false);
});
