import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, SAMPLES, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const sample = join(SAMPLES, readdirSync(SAMPLES).find((name) => name.startsWith('17'))!); // prettier-ignore

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
});

test('an import is taken back and done again, and the history says both', () => {
  expect(run('undo', 'w.arayis', '--by', 'A')).toMatchObject({ code: 2, out: '', err: 'There is nothing to undo.\n' }); // prettier-ignore
  run('import', 'w.arayis', sample, '--by', 'A');
  const before = run('observations', 'w.arayis', '--json').out;
  const undone = run('undo', 'w.arayis', '--by', 'A');
  expect(undone.out).toContain('Undone: entry 3, import by A');
  expect(undone.code).toBe(0);
  expect(run('deliveries', 'w.arayis', '--json').json()).toEqual([]);
  expect(run('undo', 'w.arayis', '--by', 'A').code).toBe(2);
  expect(run('redo', 'w.arayis', '--by', 'a', '--json').json()).toMatchObject({ seq: 3, command: 'import' });
  expect(run('observations', 'w.arayis', '--json').out).toBe(before);
  expect(run('history', 'w.arayis', '--json').json()).toMatchObject([
    { command: 'new' },
    { command: 'people add' },
    { command: 'import' },
    { command: 'undo', by: 'A', summary: { entry: 3, did: 'import', by: 'A' } },
    { command: 'redo', by: 'A', summary: { entry: 3, did: 'import' } },
  ]);
});

test('a file whose import was undone can be taken in again, and then there is nothing to redo', () => {
  run('undo', 'w.arayis', '--by', 'A');
  expect(run('history', 'w.arayis').out).toContain('import (undone by 6)');
  expect(run('import', 'w.arayis', sample, '--by', 'A', '--json').json()).toMatchObject({ refused: [] });
  expect(run('redo', 'w.arayis', '--by', 'A')).toMatchObject({ code: 2, err: expect.stringContaining('nothing to redo') as string }); // prettier-ignore
});

test.each(['undo', 'redo'])('%s wants to know who', (command) => {
  expect(run(command, 'w.arayis').err).toContain(`"${command}" needs --by.`);
  expect(run(command, 'w.arayis', '--by', 'X').err).toContain('"X" does not work here');
});
