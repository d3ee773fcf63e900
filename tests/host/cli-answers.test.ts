import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readStored } from '../../main/readers/read-stored.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, SAMPLES, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const answers = (...args: string[]): Ran => run('answers', 'w.arayis', ...args);

interface Said {
  lines: { code: string; state: string; values: { year: string; value: number | null; state: string }[] }[];
  answered: number;
  suppressed: number;
}

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'reviewer');
  run('import', 'w.arayis', join(SAMPLES, '01_DIN_IAQMBI_hesabat_2023.xlsx'), '--by', 'A');
});

const lineOf = ({ lines }: Said, code: string): Said['lines'][number] =>
  lines.find((one) => one.code === code)!;

test('outside readers are not shown small counts; those inside are; both see what has no answer, and why', () => {
  const outside = answers('--for', 'greta', '--json').json() as Said;
  const inside = answers('--for', 'greta', '--inside', '--json').json() as Said;
  expect(inside.suppressed).toBe(0);
  expect(outside.suppressed).toBeGreaterThan(2);
  expect(lineOf(inside, 'A1').values).toMatchObject([{ year: '2023', value: 91, state: 'answered' }]);
  expect(lineOf(outside, 'A1').values).toMatchObject([{ value: 91 }]);
  expect(lineOf(inside, 'A1.2').values).toMatchObject([{ value: 1, state: 'answered' }]);
  expect(lineOf(outside, 'A1.2').values).toMatchObject([{ value: null, state: 'hidden' }]);
  expect(lineOf(outside, 'A1.6')).toMatchObject({ state: 'none' });
});

test('a rate needs a number that nobody collects, and says who stated it', () => {
  expect(lineOf(answers('--for', 'sdg', '--json').json() as Said, 'R1').state).toBe('stated');
  const given = answers('--for', 'sdg', '--with', 'population=10100000', '--json').json() as Said;
  expect(lineOf(given, 'R1').values).toMatchObject([{ value: 0.9, state: 'answered' }]);
  const written = answers(
    '--for',
    'sdg',
    '--with',
    'population=10100000',
    '--lang',
    'az',
    '--out',
    'sdg.csv',
  );
  expect(written.err).toBe('');
  const text = readFileSync(join(folder, 'sdg.csv'), 'utf8');
  expect(text).toContain('R1;');
  expect(text).toContain('10100000');
  expect(text).toContain('[m]');
  expect(text).not.toContain('[c]');
});

test('a workbook has a column a year, and is not written over what is not its own', async () => {
  expect(answers('--for', 'glotip', '--years', '2022-2023', '--out', 'g.xlsx').out).toContain(
    'g.xlsx is written',
  );
  const read = await readStored(new Uint8Array(readFileSync(join(folder, 'g.xlsx'))), 'g.xlsx');
  expect(JSON.stringify(read)).toContain('2022');
  expect(answers('--for', 'glotip', '--out', 'w.arayis')).toMatchObject({ code: 2, out: '' });
  expect(answers('--for', 'glotip', '--out', 'g.xlsx').err).toBe('');
});

test('says what it was asked wrongly', () => {
  for (const [args, words] of [
    [['--for', 'unicef'], 'greta, glotip, sdg'],
    [['--for', 'sdg', '--years', 'last'], 'years'],
    [['--for', 'sdg', '--with', 'inhabitants=5'], 'population'],
    [['--for', 'sdg', '--with', 'population=many'], 'number'],
    [['--for', 'sdg', '--lang', 'fr'], 'en, az'],
  ] as const) {
    const refused = answers(...args);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(words);
  }
});
