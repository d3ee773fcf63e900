import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);

interface Row {
  sheet: string;
  ref: string;
  text: string;
  fate: string;
  why?: string;
  observation?: number;
  question?: number;
}
const accounted = (delivery: string): Row[] => run('accounted', 'w.arayis', delivery, '--json').json() as Row[]; // prettier-ignore
const at = (rows: readonly Row[], ref: string): Row[] => rows.filter((row) => row.ref === ref);

beforeAll(() => {
  const lines = [
    'İnsan alverinə qarşı mübarizə üzrə hesabat;;;;',
    '№;Göstərici;2022;2023;Dəyişmə',
    '1;Müəyyən edilmiş zərərçəkmişlər;60;64;+4',
    '2;Başlanmış cinayət işləri;14;-;',
    '3;Göyərçin yuvalarının sayı;5;6;+1',
    ';;;;',
    'Əlavə olaraq 19 qutu göndərilib.;;;;',
  ];
  writeFileSync(join(folder, 'return.csv'), lines.join('\n'));
  writeFileSync(join(folder, 'letter.pdf'), '%PDF-1.4 letter');
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'Aynur', '--role', 'analyst');
  expect(run('import', 'w.arayis', 'return.csv', '--agency', 'mia_thb', '--by', 'Aynur').code).toBe(1);
});

test('every number has one fate, and what was taken or asked names it', () => {
  const rows = accounted('1');
  const observations = run('observations', 'w.arayis', '--json').json() as { id: number; value: number }[];
  const questions = run('questions', 'w.arayis', '--json').json() as { id: number; ref: string }[];
  const [victims] = at(rows, 'D3');
  expect(victims).toMatchObject({ sheet: expect.any(String) as string, text: '64', fate: 'observation' });
  expect(observations.find(({ id }) => id === victims!.observation)).toMatchObject({ value: 64 });
  expect(at(rows, 'E3')).toMatchObject([{ text: '+4', fate: 'change', observation: victims!.observation }]);
  const [mark] = at(rows, 'D4');
  expect(mark).toMatchObject({ text: '-', fate: 'question' });
  expect(questions.find(({ id }) => id === mark!.question)).toMatchObject({ ref: 'D4' });
  expect(['A3', 'A4', 'A5', 'C2', 'D2'].flatMap((ref) => at(rows, ref).map(({ fate }) => fate))).toEqual(
    Array.from({ length: 5 }, () => 'label'),
  );
});

test('a number that nothing takes is aside, and the program says what it stands in', () => {
  const [lost] = at(accounted('1'), 'A7');
  expect(lost).toMatchObject({ text: '19', fate: 'aside' });
  expect(lost!.why).toContain('note');
});

test('the table is for people, the sum is true, and somebody is needed while one is asked or unexplained', () => {
  const ran = run('accounted', 'w.arayis', '1');
  expect(ran.code).toBe(1);
  const [, numbers, taken, asked, aside] = /(\d+) numbers = (\d+) taken \+ (\d+) asked \+ (\d+) aside/.exec(ran.err)!.map(Number); // prettier-ignore
  expect(numbers).toBe(taken! + asked! + aside!);
  expect(numbers).toBe(accounted('1').filter(({ fate }) => fate !== 'label').length);
  expect(ran.out).toMatch(/D3 +64 +observation/);
});

test('an answered question is settled: its value is taken, or set aside in the words of who answered', () => {
  const [mark] = at(accounted('1'), 'D4');
  const left = run('answer', 'w.arayis', String(mark!.question), '--ignore', '--reason', 'asked by telephone', '--by', 'Aynur'); // prettier-ignore
  expect(left.code).toBe(0);
  const [settled] = at(accounted('1'), 'D4');
  expect(settled).toMatchObject({ fate: 'aside', question: mark!.question });
  expect(settled!.why).toContain('asked by telephone');
});

test('a value that was typed from a letter is a number of its delivery', () => {
  run('enter', 'w.arayis', 'ngo.rewards_amount', '--value', '23000', '--agency', 'mia', '--evidence', 'letter.pdf', '--by', 'Aynur'); // prettier-ignore
  expect(accounted('2')).toMatchObject([{ text: '23000', fate: 'observation' }]);
  expect(run('accounted', 'w.arayis', '2').code).toBe(0);
});

test('what is no delivery is refused with a sentence', () => {
  for (const wrong of ['9', 'x']) {
    const ran = run('accounted', 'w.arayis', wrong, '--json');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err.trim()).not.toBe('');
  }
});
