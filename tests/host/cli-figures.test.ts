import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const figures = (...args: string[]): Ran => run('figures', 'w.arayis', ...args);

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
});

test('figures are added, split, and joined again; each says what it lacks', () => {
  const add = (az: string, ...more: string[]): Ran =>
    figures('add', '--az', az, '--unit', 'persons', '--by', 'A', ...more, '--json');
  expect(add('Köhnə', '--en', 'Old').json()).toEqual({ figure: 'own.1' });
  expect(
    add(
      'Dağ kəndlərinin qadınları',
      '--part-of',
      'victims.identified',
      '--section',
      'training',
      '--definition',
      'd',
    ).json(),
  ).toEqual({ figure: 'own.2' });
  const begun = add('Yeni', '--instead-of', 'own.1', '--period', '2023', '--reason', 'the law');
  expect(begun.json()).toEqual({ figure: 'own.3' });
  const said = figures('break', 'own.1,own.2', 'own.3', '--period', '2022', '--reason', 'r', '--by', 'A');
  expect([said.code, said.out]).toEqual([0, 'Break 2: own.1,own.2 → own.3.\n']);
  expect(figures('breaks', '--json').json()).toMatchObject([
    { id: 2, period: '2022', from: ['own.1', 'own.2'], to: ['own.3'], reason: 'r', by: 'A' },
    { id: 1, period: '2023', from: ['own.1'], to: ['own.3'], reason: 'the law' },
  ]);
  expect(figures('rejoin', '2', '--by', 'A').code).toBe(0);
  expect(figures('breaks').out).toContain('the law');
  expect(run('undo', 'w.arayis', '--by', 'A').code).toBe(0);
  expect(figures('breaks', '--json').json()).toHaveLength(2);
  for (const [args, words] of [
    [['break', 'own.1', 'own.2', '--by', 'A'], 'reason'],
    [['break', 'own.1', '--reason', 'r', '--by', 'A'], 'FIGURE'],
    [['break', 'own.1', 'own.1', '--reason', 'r', '--by', 'A'], 'same'],
    [['add', '--az', 'a', '--by', 'A'], 'unit'],
    [['add', '--az', 'a', '--unit', 'wingbeats', '--by', 'A'], 'wingbeats'],
    [['rejoin', '9', '--by', 'A'], 'taken back'],
    [['sing'], 'sing'],
  ] as const) {
    const refused = figures(...args);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(words);
  }
});
