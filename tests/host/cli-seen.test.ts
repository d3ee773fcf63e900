import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const KEY = 'victims.identified@2023';
const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const enter = (agency: string, value: number): Ran =>
  run('enter', 'w.arayis', KEY, '--value', String(value), '--agency', agency, '--evidence', 'letter.txt', '--by', 'A'); // prettier-ignore
const decide = (value: number, ...more: string[]): Ran =>
  run('decide', 'w.arayis', KEY, '--value', String(value), '--reason', 'weighed', '--by', 'A', ...more);

interface Seen {
  key: { figure: string };
  seen: string;
}
const seenIn = (): string =>
  (run('conflicts', 'w.arayis', '--json').json() as Seen[]).find(({ key }) => key.figure === 'victims.identified')!.seen; // prettier-ignore

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
  run('people', 'w.arayis', 'add', 'B', '--role', 'reviewer', '--by', 'A');
  writeFileSync(join(folder, 'letter.txt'), 'by letter');
  enter('mia', 50);
  enter('general_prosecutor', 55);
});

test('what another process brought since the token was printed is refused and listed', () => {
  const seen = seenIn();
  expect(seen).toMatch(/^\d+-[0-9a-f]{12}$/);
  expect(enter('moj', 57).code).toBe(0);
  const late = decide(55, '--seen', seen);
  expect(late).toMatchObject({ code: 2, out: '' });
  expect(late.err).toContain('new is 57 from Ministry of Justice (observation 3, letter.txt)');
  const next = /--seen (\S+)\./.exec(late.err)![1]!;
  expect(next).toBe(seenIn());
  expect(decide(57, '--seen', next)).toMatchObject({ code: 0 });
  expect(decide(57, '--seen', next).code).toBe(2);
});

test('without a token it acts on what it reads, and prints that', () => {
  const done = decide(50);
  expect(done.code).toBe(0);
  expect(done.out.replaceAll('\u202f', ' ')).toMatch(/Weighed:\n +1 +50 +mia.*\n +2 +55 .*\n +3 +57 /);
  const { id, rivals } = decide(57, '--json').json() as { id: number; rivals: number[] };
  expect(rivals).toEqual([1, 2, 3]);
  const seen = seenIn();
  enter('ssc', 57);
  expect(run('confirm', 'w.arayis', String(id), '--by', 'B', '--seen', seen)).toMatchObject({ code: 2, out: '' }); // prettier-ignore
  const confirmed = run('confirm', 'w.arayis', String(id), '--by', 'B');
  expect(confirmed.code).toBe(0);
  expect(confirmed.out).toContain('Weighed:');
  expect(confirmed.out).toContain('ssc');
});

test('tokens stand in every listing that decisions are made from, and a slip in one is said', () => {
  const tokens = (...args: string[]) =>
    (run(...args, '--json').json() as { seen: string }[]).map(({ seen }) => seen);
  for (const name of ['figures', 'check', 'conflicts'])
    for (const token of tokens(name, 'w.arayis')) expect(token).toMatch(/^\d+-[0-9a-f]{12}$/);
  const figure = (run('figures', 'w.arayis', '--json').json() as { id: string; seen: string }[]).find(({ id }) => id === 'victims.identified')!; // prettier-ignore
  expect(figure.seen).toBe(seenIn());
  const slip = decide(57, '--seen', 'nonsense');
  expect(slip.code).toBe(2);
  expect(slip.err).toContain('"nonsense" is no token');
});

test('an answer rests on its question', () => {
  const rows = ['Hesabat 2023;', 'Göstərici;Say', 'Müəyyən edilmiş zərərçəkmişlər;8.900'];
  writeFileSync(join(folder, 'MIA_2023.csv'), rows.join('\n'));
  run('import', 'w.arayis', 'MIA_2023.csv', '--agency', 'mia_thb', '--by', 'A');
  const [asked] = run('questions', 'w.arayis', '--json').json() as { id: number; seen: string }[];
  const answer = (...more: string[]): Ran =>
    run('answer', 'w.arayis', String(asked!.id), '--reading', '1', '--reason', 'r', '--by', 'A', ...more);
  expect(answer('--seen', '1-000000000000').err).toContain(`--seen ${asked!.seen}`);
  const done = answer();
  expect(done.code).toBe(0);
  expect(done.out).toContain('Weighed:');
});
